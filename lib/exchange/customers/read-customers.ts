/** A table and its mapping to customers; a row with a wrong cell is named by line, column, value and reason. Pure. */
import { keysOf } from '../../domain/identity';
import type { FieldId, Mapping } from '../fields';
import type { Table, TableRow } from '../table';
import { dateOrder } from '../values/date';
import { decimalSign } from '../values/number';
import type { Column } from './cell';
import { emptyDraft, READERS, type RowDraft, type Wrong } from './readers';
import { rowCountries } from './row-countries';
import type { CellFault, ImportedCustomer, ImportedSurvey, ReadCustomers } from './types';

export interface ReadOptions {
  /** ISO country by which national phones, `03/04/2026` and `1.234` are read where the column does not tell. */
  region: string;
  now: number;
}

const DATES: ReadonlySet<FieldId> = new Set<FieldId>([
  'birthday',
  'protected_until',
  'first_order_date',
  'last_order_date',
  'contract_start',
  'contract_end',
  'opportunity_close',
  'usage_at',
  'csat_at',
  'nps_at',
  'consent_at',
]);
const AMOUNTS: ReadonlySet<FieldId> = new Set<FieldId>(['total_spend', 'profit', 'opportunity_amount']);
const SURVEYS: readonly ImportedSurvey['kind'][] = ['csat', 'nps', 'usage'];
/** Fields the whole of whose text matters, leading blanks included. */
const VERBATIM: ReadonlySet<FieldId> = new Set<FieldId>(['note']);

type FieldColumn = Column & { field: FieldId; index: number };

/** How each mapped column is to be read: what one cell leaves open, the others of its column may tell. */
function columnsOf(table: Table, mapping: Mapping, { region, now }: ReadOptions): FieldColumn[] {
  const cells = (index: number) => table.rows.map((row) => row.cells[index] ?? '');
  return mapping.flatMap((field, index): FieldColumn[] => {
    const header = table.headers[index];
    if (!field || header === undefined) return [];
    return [
      {
        field,
        index,
        header,
        region,
        countries: [region],
        now,
        order: DATES.has(field) ? dateOrder(cells(index), region) : 'dmy',
        decimal: AMOUNTS.has(field) ? decimalSign(cells(index), region) : '.',
      },
    ];
  });
}

/** Chinese, Japanese and Korean names have no space and the family name first. */
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function nameOf({ profile, firstName, lastName }: RowDraft): string | undefined {
  if (profile.name || (!firstName && !lastName)) return profile.name;
  if (CJK.test(`${firstName ?? ''}${lastName ?? ''}`)) return `${lastName ?? ''}${firstName ?? ''}`;
  return [firstName, lastName].filter(Boolean).join(' ');
}

const filled = (value: object) => Object.keys(value).length > 0;

function finish(draft: RowDraft, line: number): ImportedCustomer {
  const name = nameOf(draft);
  const profile = {
    ...draft.profile,
    ...(name ? { name } : {}),
    ...(draft.emails.length > 0 ? { emails: draft.emails } : {}),
    ...(draft.phones.length > 0 ? { phones: draft.phones } : {}),
    ...(draft.tags.length > 0 ? { tags: draft.tags } : {}),
    ...(filled(draft.consent) ? { consent: draft.consent } : {}),
  };
  const surveys = SURVEYS.flatMap((kind): ImportedSurvey[] => {
    const value = draft.values[kind];
    if (value === undefined) return [];
    const at = draft.dates[kind];
    return [at === undefined ? { kind, value } : { kind, value, at }];
  });
  const {
    intention,
    needType,
    complexity,
    referrals,
    opportunityAmount: amount,
    opportunityClose: close,
  } = draft;
  return {
    line,
    profile,
    surveys,
    ...(filled(draft.aggregate) ? { aggregate: draft.aggregate } : {}),
    ...(intention ? { intention } : {}),
    ...(needType ? { need: { type: needType, ...(complexity === undefined ? {} : { complexity }) } } : {}),
    ...(referrals ? { referrals } : {}),
    ...(amount === undefined ? {} : { opportunity: { amount, ...(close === undefined ? {} : { close }) } }),
    ...(filled(draft.term) ? { term: draft.term } : {}),
    ...(draft.doNotCall ? { doNotCall: draft.doNotCall } : {}),
  };
}

const after = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a > b;

/** What only shows when the whole row is read. */
function wholeRowFault(draft: RowDraft): { field: FieldId; wrong: Wrong } | undefined {
  const wrong: Wrong = { code: 'dates-reversed', params: {} };
  if (after(draft.aggregate.firstOrder, draft.aggregate.lastOrder))
    return { field: 'first_order_date', wrong };
  if (after(draft.term.start, draft.term.end)) return { field: 'contract_start', wrong };
  return undefined;
}

const hasKey = ({ profile, emails, phones }: RowDraft) =>
  keysOf({ emails, phones, recordIds: [], externalId: profile.externalId }).length > 0;

const NAMING: ReadonlySet<FieldId> = new Set<FieldId>(['name', 'first_name', 'last_name', 'company', 'city']);

function countriesOfRow(row: TableRow, columns: readonly FieldColumn[]): string[] {
  const cells = (wanted: (field: FieldId) => boolean) =>
    columns.flatMap(({ field, index }) => (wanted(field) ? (row.cells[index] ?? '') : []));
  const [region] = cells((field) => field === 'region');
  return rowCountries(cells((field) => NAMING.has(field)).join(' '), region, columns[0]?.region ?? '');
}

function readRow(row: TableRow, columns: readonly FieldColumn[]): { draft: RowDraft; fault?: CellFault } {
  const draft = emptyDraft();
  if (row.broken) {
    const value = row.cells.join(' ').slice(0, 200);
    return { draft, fault: { column: '', value, code: 'broken-row', params: {} } };
  }
  const countries = countriesOfRow(row, columns);
  for (const shared of columns) {
    const column = { ...shared, countries };
    const raw = row.cells[column.index] ?? '';
    const text = raw.trim();
    if (text === '') continue;
    const wrong = READERS[column.field](VERBATIM.has(column.field) ? raw : text, draft, column);
    if (wrong) return { draft, fault: { column: column.header, value: text, ...wrong } };
  }
  const whole = wholeRowFault(draft);
  if (whole) {
    const column = columns.find(({ field }) => field === whole.field);
    const value = (row.cells[column?.index ?? -1] ?? '').trim();
    return { draft, fault: { column: column?.header ?? whole.field, value, ...whole.wrong } };
  }
  if (hasKey(draft)) return { draft };
  const [unread] = draft.notes;
  return {
    draft,
    fault: { column: unread?.column ?? '', value: unread?.value ?? '', code: 'no-key', params: {} },
  };
}

/** Reads every row of a table; order is kept. Nothing is thrown, whatever the cells hold. */
export function readCustomers(table: Table, mapping: Mapping, options: ReadOptions): ReadCustomers {
  const columns = columnsOf(table, mapping, options);
  const out: ReadCustomers = { customers: [], rejected: [], notes: [] };
  for (const row of table.rows) {
    const { draft, fault } = readRow(row, columns);
    if (fault) {
      out.rejected.push({ line: row.line, ...fault });
      continue;
    }
    out.notes.push(...draft.notes.map((note) => ({ line: row.line, ...note })));
    out.customers.push(finish(draft, row.line));
  }
  return out;
}
