/** A note being written, kept until it is logged; `owner` is a customer id or the key of a new person. */
export interface Draft {
  owner: string;
  note: string;
  /** Talking points marked as used, waiting for the outcome they belong to. */
  points: string[];
  at: number;
}

/** A running call: started in the panel, ended by logging. */
export interface RunningCall {
  owner: string;
  startedAt: number;
  phone?: string;
}
