import type { Millis } from './facts';
import type { RecordId } from './identity';
import type { Ledger } from './ledger';
import type { Tier } from './tier';

export type CustomerId = string;
export type CustomerKind = 'business' | 'person';

export interface CustomerPhone {
  /** With country code, `+8613855509921`; digits only where no country could be told. */
  e164: string;
  extension?: string;
  /** As it was written, for showing. */
  written?: string;
  /** Retired by `invalid_number`, on hold by `out_of_service` until `until`. */
  unusable?: {
    since: Millis;
    until?: Millis;
    why: 'invalid' | 'out-of-service';
    /** The logging that said so; taking it back frees the number. */
    interactionId?: string;
  };
}

/** Evidence of a do-not-call: when, which words, which scope. */
export interface DoNotCall {
  at: Millis;
  /** The person, or one number in E.164. */
  scope: 'person' | string;
  words?: string;
  interactionId?: string;
}

export interface TierOverride {
  tier: Tier;
  reason: string;
  until?: Millis;
}

/** A tag with a type, written `type:value` in files; `type` is missing on plain ones. */
export interface Tag {
  type?: string;
  value: string;
}

/** What is known of a person apart from what happened. */
export interface CustomerProfile {
  /** Explicit; without it business when a company is known. */
  kind?: CustomerKind;
  name?: string;
  salutation?: string;
  company?: string;
  title?: string;
  industry?: string;
  companySize?: string;
  emails: string[];
  phones: CustomerPhone[];
  recordIds: RecordId[];
  /** Key of the user's own file. */
  externalId?: string;
  region?: string;
  city?: string;
  /** `YYYY-MM-DD` or `MM-DD`. */
  birthday?: string;
  source?: string;
  owner?: string;
  protectedUntil?: Millis;
  preferences?: string;
  tags: Tag[];
  note?: string;
  product?: string;
  consent?: { source?: string; at?: Millis };
  noProfiling?: boolean;
}

export interface Customer extends CustomerProfile {
  id: CustomerId;
  /** Keys of identity.ts, for look-up: derived from emails, phones, recordIds, externalId. */
  keys: string[];
  nameKey: string;
  doNotCall: DoNotCall[];
  override?: TierOverride;
  ledger: Ledger;
  createdAt: Millis;
  updatedAt: Millis;
}

export const kindOf = (c: Pick<CustomerProfile, 'kind' | 'company'>): CustomerKind =>
  c.kind ?? (c.company ? 'business' : 'person');

export const emptyProfile = (): CustomerProfile => ({
  emails: [],
  phones: [],
  recordIds: [],
  tags: [],
});
