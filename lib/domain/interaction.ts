import type { CustomerId, CustomerPhone } from './customer';
import type { Millis, NeedDetails, PurchaseDetails } from './facts';
import type { RecordId } from './identity';
import type { Tier } from './tier';

export type Channel = 'call' | 'email' | 'wechat' | 'sms' | 'chat' | 'visit';

export const CHIPS = ['wechat_added', 'material_sent', 'quoted', 'referral'] as const;
/** What also happened on a reached call; exported as `also`. */
export type Chip = (typeof CHIPS)[number];

/** What the form may add to an outcome, at once or later; never required. */
export interface InteractionDetails {
  also: Chip[];
  reason?: string;
  purchase?: PurchaseDetails;
  need?: NeedDetails;
  /** 1–5. */
  csat?: number;
  /** 0–10. */
  nps?: number;
  /** When to call again: `callback`, `appointment`; `not_now` is silent until then. */
  callbackAt?: Millis;
  /** `complaint`: the date promised to the customer. */
  promisedAt?: Millis;
  complaintClosedAt?: Millis;
  /** `do_not_call`: this person, or one number, and the words said. */
  doNotCall?: { scope: 'person' | string; words?: string };
}

/** Tier and score as shown at a moment; empty while do-not-call stops scoring. */
export interface TierMoment {
  tier?: Tier;
  score?: number;
}

export interface Interaction extends InteractionDetails {
  id: string;
  customerId: CustomerId;
  /** When the contact took place. */
  at: Millis;
  loggedAt: Millis;
  editedAt?: Millis;
  /** The agent's offset from UTC at `at`, minutes east. */
  utcOffset: number;
  agent?: string;
  channel: Channel;
  direction: 'out' | 'in';
  /** A code of the standard's outcomes. */
  outcome: string;
  note?: string;
  durationS?: number;
  /** Ids of the talking points used in this call. */
  talkingPoints: string[];
  /** The record of the page it was logged on. */
  page?: RecordId;
  /** The number it was about, E.164. */
  phone?: string;
  before: TierMoment;
  after: TierMoment;
  /** Version of the standard that `before` and `after` were computed with. */
  standardVersion?: number;
  /** This logging also added the customer; undoing it takes both back. */
  addedCustomer?: boolean;
  /** `wrong_number` took this number off the customer; taking the log back puts it on again. */
  removedPhone?: CustomerPhone;
  /** 1 while not synced back by an export; absent afterwards (a sparse index). */
  pending?: 1;
}
