/** The generic columns of an exported log, in the order of the contract; names are stable. Rules as data. */
import type { Customer } from '../../domain/customer';
import type { Interaction } from '../../domain/interaction';
import type { Assessment } from '../../domain/tier';
import { isoWithOffset } from './iso-time';

/** Text, a number, or nothing where it is unknown. */
export type Cell = string | number | undefined;

/** All that one row is made of. */
export interface LogEntry {
  interaction: Interaction;
  /** Missing where the customer has been erased since. */
  customer?: Customer;
  /** The name of the outcome in the agent's language. */
  outcomeLabel: string;
  currency: string;
  /** Of the customer, as of the export. */
  assessment?: Assessment;
}

const joined = (items: readonly string[] | undefined): Cell => items?.join(';') || undefined;

export const COLUMNS = [
  ['interaction_id', (e) => e.interaction.id],
  ['at', (e) => isoWithOffset(e.interaction.at, e.interaction.utcOffset)],
  ['agent', (e) => e.interaction.agent],
  ['customer_id', (e) => e.interaction.customerId],
  ['customer_name', (e) => e.customer?.name],
  ['company', (e) => e.customer?.company],
  ['email', (e) => e.customer?.emails[0]],
  ['phone', (e) => e.interaction.phone ?? e.customer?.phones[0]?.e164],
  ['record_host', (e) => recordOf(e)?.host],
  ['record_type', (e) => recordOf(e)?.type],
  ['record_id', (e) => recordOf(e)?.id],
  ['record_url', (e) => recordOf(e)?.url],
  ['channel', (e) => e.interaction.channel],
  ['direction', (e) => e.interaction.direction],
  ['outcome', (e) => e.interaction.outcome],
  ['outcome_label', (e) => e.outcomeLabel],
  ['also', (e) => joined(e.interaction.also)],
  ['reason', (e) => e.interaction.reason],
  ['note', (e) => e.interaction.note],
  ['duration_s', (e) => e.interaction.durationS],
  ['amount', (e) => e.interaction.purchase?.amount],
  ['profit', (e) => e.interaction.purchase?.profit],
  // A currency without an amount says nothing.
  ['currency', (e) => (e.interaction.purchase?.amount === undefined ? undefined : e.currency)],
  ['product', (e) => e.interaction.purchase?.product],
  [
    'callback_at',
    ({ interaction: { callbackAt, utcOffset } }) =>
      callbackAt === undefined ? undefined : isoWithOffset(callbackAt, utcOffset),
  ],
  ['csat', (e) => e.interaction.csat],
  ['nps', (e) => e.interaction.nps],
  ['intention', (e) => (isProfiled(e) ? e.assessment?.intention : undefined)],
  ['talking_points', (e) => joined(e.interaction.talkingPoints)],
  ['consent_source', (e) => e.customer?.consent?.source],
  ['tier_before', (e) => (isProfiled(e) ? e.interaction.before.tier : undefined)],
  ['tier_after', (e) => (isProfiled(e) ? e.interaction.after.tier : undefined)],
  ['score_before', (e) => (isProfiled(e) ? e.interaction.before.score : undefined)],
  ['score_after', (e) => (isProfiled(e) ? e.interaction.after.score : undefined)],
  ['tier_override', (e) => overrideOf(e)],
] as const satisfies readonly (readonly [id: string, value: (entry: LogEntry) => Cell])[];

/** Who must not be called, or is not to be profiled, leaves no tier behind, whatever was computed before. */
const isProfiled = ({ assessment }: LogEntry): boolean => assessment?.scored !== false;

/** `B until 2027-01-01: pays late, but always`; the tier is set by hand as of the export. */
function overrideOf({ assessment, interaction }: LogEntry): Cell {
  if (!assessment?.scored || !assessment.override) return undefined;
  const { tier, until, reason } = assessment.override;
  const end = until === undefined ? undefined : isoWithOffset(until, interaction.utcOffset)?.slice(0, 10);
  return `${tier}${end ? ` until ${end}` : ''}: ${reason}`;
}

/** The record of the page it was logged on; else the customer's first, so that a webmail log finds its way. */
const recordOf = ({ interaction, customer }: LogEntry) => interaction.page ?? customer?.recordIds[0];

export type ColumnId = (typeof COLUMNS)[number][0];
export type LogRow = Readonly<Record<ColumnId, Cell>>;
export const COLUMN_IDS: readonly ColumnId[] = COLUMNS.map(([id]) => id);

/** One logged interaction as the generic row that every format is made from. */
export function logRow(entry: LogEntry): LogRow {
  const cells = COLUMNS.map(([id, value]): [ColumnId, Cell] => [id, value(entry)]);
  // Every column is there once: it is built from the list that the type is made of.
  return Object.fromEntries(cells) as Record<ColumnId, Cell>;
}
