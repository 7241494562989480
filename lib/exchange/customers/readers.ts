/** One reader a field: puts what the cell says into the row, or returns what is wrong with it. Rules as data. */
import type { CustomerPhone, CustomerProfile, Tag } from '../../domain/customer';
import type { AggregateDetails, Day, IntentionLevel, Millis, NeedType } from '../../domain/facts';
import type { FieldId } from '../fields';
import { parseBirthday } from '../values/date';
import {
  readDoNotCall,
  readIntention,
  readKind,
  readNeedType,
  recommendationOfWords,
  satisfactionOfWords,
} from '../values/words';
import {
  type Column,
  lastDay,
  type Read,
  readAmount,
  readCount,
  readDate,
  readMoney,
  readPast,
  readScale,
  readText,
  readWord,
} from './cell';
import { readEmails, readPhones, readTags } from './contacts';
import type { CellNote, ImportedCustomer, RowFault } from './types';

/** A row while its cells are being read. */
export interface RowDraft {
  profile: Partial<CustomerProfile>;
  emails: string[];
  phones: CustomerPhone[];
  tags: Tag[];
  aggregate: AggregateDetails;
  firstName?: string;
  lastName?: string;
  values: { csat?: number; nps?: number; usage?: number };
  dates: { csat?: Millis; nps?: Millis; usage?: Millis };
  intention?: IntentionLevel;
  needType?: NeedType;
  complexity?: number;
  referrals?: number;
  opportunityAmount?: number;
  opportunityClose?: Day;
  consent: NonNullable<CustomerProfile['consent']>;
  term: NonNullable<ImportedCustomer['term']>;
  doNotCall?: { words?: string };
  notes: Omit<CellNote, 'line'>[];
}

export const emptyDraft = (): RowDraft => ({
  profile: {},
  emails: [],
  phones: [],
  tags: [],
  aggregate: {},
  values: {},
  dates: {},
  consent: {},
  term: {},
  notes: [],
});

export type Wrong = { code: RowFault; params: Readonly<Record<string, string | number>> };
export type Reader = (text: string, draft: RowDraft, column: Column) => Wrong | undefined;

/** Reads the cell and hands its value to the row. */
const into =
  <T>(read: (text: string, column: Column) => Read<T>, put: (draft: RowDraft, value: T) => void): Reader =>
  (text, draft, column) => {
    const result = read(text, column);
    if ('fault' in result) return result.fault;
    put(draft, result.value);
    return undefined;
  };

type TextField = Extract<
  keyof CustomerProfile,
  | 'name'
  | 'salutation'
  | 'company'
  | 'title'
  | 'industry'
  | 'companySize'
  | 'externalId'
  | 'region'
  | 'city'
  | 'source'
  | 'owner'
  | 'preferences'
  | 'product'
>;
const text = (field: TextField): Reader =>
  into(readText, (draft, value) => {
    draft.profile[field] = value;
  });

const birthday: Reader = (cell, draft, column) => {
  const date = parseBirthday(cell, column.order);
  if (date === undefined) return { code: 'bad-date', params: {} };
  if (date.length > 5 && Date.parse(date) / 86_400_000 > lastDay(column.now))
    return { code: 'future-date', params: {} };
  draft.profile.birthday = date;
  return undefined;
};

const email: Reader = (cell, draft, column) => {
  const { found, unread } = readEmails(cell);
  draft.emails.push(...found);
  for (const value of unread) draft.notes.push({ column: column.header, value, code: 'unread-email' });
  return undefined;
};

const phone: Reader = (cell, draft, column) => {
  const { found, unread } = readPhones(cell, column.countries);
  draft.phones.push(...found);
  for (const value of unread) draft.notes.push({ column: column.header, value, code: 'unread-phone' });
  return undefined;
};

const csat = (cell: string) => readScale(cell, 1, 5, satisfactionOfWords);
const nps = (cell: string) => readScale(cell, 0, 10, recommendationOfWords);
const usage = (cell: string) => readScale(cell, 0, 100);
const complexity = (cell: string) => readScale(cell, 1, 5);

export const READERS: Readonly<Record<FieldId, Reader>> = {
  external_id: text('externalId'),
  kind: into(
    (cell) => readWord(cell, readKind),
    (d, value) => {
      d.profile.kind = value;
    },
  ),
  name: text('name'),
  first_name: into(readText, (d, value) => {
    d.firstName = value;
  }),
  last_name: into(readText, (d, value) => {
    d.lastName = value;
  }),
  salutation: text('salutation'),
  company: text('company'),
  title: text('title'),
  industry: text('industry'),
  company_size: text('companySize'),
  email,
  phone,
  region: text('region'),
  city: text('city'),
  birthday,
  source: text('source'),
  owner: text('owner'),
  protected_until: into(readDate, (d, { at }) => {
    d.profile.protectedUntil = at;
  }),
  tags: (cell, draft) => {
    draft.tags.push(...readTags(cell));
    return undefined;
  },
  preferences: text('preferences'),
  total_spend: into(readAmount, (d, value) => {
    d.aggregate.totalSpend = value;
  }),
  orders: into(readCount, (d, value) => {
    d.aggregate.orders = value;
  }),
  first_order_date: into(readPast, (d, { day }) => {
    d.aggregate.firstOrder = day;
  }),
  last_order_date: into(readPast, (d, { day }) => {
    d.aggregate.lastOrder = day;
  }),
  // A loss is a fact like any other; scoring counts it as no profit.
  profit: into(readMoney, (d, value) => {
    d.aggregate.totalProfit = value;
  }),
  product: text('product'),
  contract_start: into(readDate, (d, { day }) => {
    d.term.start = day;
  }),
  contract_end: into(readDate, (d, { day }) => {
    d.term.end = day;
  }),
  opportunity_amount: into(readAmount, (d, value) => {
    d.opportunityAmount = value;
  }),
  opportunity_close: into(readDate, (d, { day }) => {
    d.opportunityClose = day;
  }),
  intention: into(
    (cell) => readWord(cell, readIntention),
    (d, value) => {
      d.intention = value;
    },
  ),
  usage: into(usage, (d, value) => {
    d.values.usage = value;
  }),
  usage_at: into(readPast, (d, { at }) => {
    d.dates.usage = at;
  }),
  csat: into(csat, (d, value) => {
    d.values.csat = value;
  }),
  csat_at: into(readPast, (d, { at }) => {
    d.dates.csat = at;
  }),
  nps: into(nps, (d, value) => {
    d.values.nps = value;
  }),
  nps_at: into(readPast, (d, { at }) => {
    d.dates.nps = at;
  }),
  referrals: into(readCount, (d, value) => {
    d.referrals = value;
  }),
  need_type: into(
    (cell) => readWord(cell, readNeedType),
    (d, value) => {
      d.needType = value;
    },
  ),
  need_complexity: into(complexity, (d, value) => {
    d.complexity = value;
  }),
  consent_source: into(readText, (d, value) => {
    d.consent.source = value;
  }),
  consent_at: into(readPast, (d, { at }) => {
    d.consent.at = at;
  }),
  do_not_call: (cell, draft) => {
    const asked = readDoNotCall(cell);
    if (asked) draft.doNotCall = asked;
    return undefined;
  },
  // As with do-not-call: a file may say so, and never takes it back.
  no_profiling: (cell, draft) => {
    if (readDoNotCall(cell)) draft.profile.noProfiling = true;
    return undefined;
  },
  // Notes may be long: what was talked about over years.
  note: (cell, draft) => {
    draft.profile.note = cell;
    return undefined;
  },
};
