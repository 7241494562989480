/** What one misbehaving page is, and the customer who stands on every one of them. */

export interface HostilePage {
  /** The fault, for a reader of the report. */
  what: string;
  /** After `<body>`. */
  body: string | (() => string);
  head?: string | (() => string);
  title?: string | (() => string);
  /**
   * Whether the customer must be found for all that. Where not, nobody may be shown instead, but never somebody
   * else.
   */
  found: boolean;
  /** Does nothing of itself once it has loaded: whatever work there is then is ours. */
  calm?: true;
  /** Runs in `npm test` too, not only in `npm run soak`. */
  short?: true;
}

/** A stored customer of the demo. */
export const CUSTOMER = 'Eleanor Whitcombe';
export const PERSON = `<h1>${CUSTOMER}</h1><p>E-mail <a href="mailto:eleanor@harrowfinch.example">eleanor@harrowfinch.example</a></p>`;
