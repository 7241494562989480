/** The kinds of cells a customer file has, each read to a value or to what is wrong with it. Pure. */
import { type Day, dayOf, type Millis } from '../../domain/facts';
import { type DateOrder, parseDate, type ReadDate } from '../values/date';
import { type DecimalSign, parseMoney } from '../values/number';
import type { CellFault } from './types';

/** How one column is to be read, and by when. */
export interface Column {
  header: string;
  /** ISO country. */
  region: string;
  /** ISO countries whose rules national numbers of this row may follow; the most likely first. */
  countries: readonly string[];
  order: DateOrder;
  decimal: DecimalSign;
  now: Millis;
}

export type Read<T> = { value: T } | { fault: Pick<CellFault, 'code' | 'params'> };

const fault = (code: CellFault['code'], params: CellFault['params'] = {}): { fault: Wrong } => ({
  fault: { code, params },
});
type Wrong = Pick<CellFault, 'code' | 'params'>;

/** Where a day begins first (UTC+14): until then it may be today for whoever wrote the file. */
const EARLIEST_ZONE_MS = 14 * 3_600_000;
/** Characters; names and the like. A whole paragraph there is a torn row. */
const MAX_SHORT_TEXT = 1000;

export const lastDay = (now: Millis): Day => dayOf(now + EARLIEST_ZONE_MS);

export const readText = (text: string): Read<string> =>
  text.length > MAX_SHORT_TEXT ? fault('too-long', { max: MAX_SHORT_TEXT }) : { value: text };

/** A date that may lie ahead: the end of a contract. */
export function readDate(text: string, column: Column): Read<ReadDate> {
  const date = parseDate(text, column.order);
  if (date) return { value: date };
  // Readable one way or the other: then it is the column that contradicts itself.
  const unclear = column.order === 'unclear' && parseDate(text, 'dmy') && parseDate(text, 'mdy');
  return fault(unclear ? 'unclear-date' : 'bad-date');
}

/** A date of something that has happened. Never after `now`: facts dated later do not count. */
export function readPast(text: string, column: Column): Read<ReadDate> {
  const read = readDate(text, column);
  if ('fault' in read) return read;
  const { day, at } = read.value;
  if (day > lastDay(column.now)) return fault('future-date');
  return { value: { day: Math.min(day, dayOf(column.now)), at: Math.min(at, column.now) } };
}

export function readMoney(text: string, column: Column): Read<number> {
  const value = parseMoney(text, column.decimal);
  return value === undefined ? fault('bad-number') : { value };
}

/** Money or a count that cannot be below zero. */
export function readAmount(text: string, column: Column): Read<number> {
  const read = readMoney(text, column);
  return 'value' in read && read.value < 0 ? fault('negative-number') : read;
}

export function readCount(text: string, column: Column): Read<number> {
  const read = readAmount(text, column);
  return 'value' in read && !Number.isInteger(read.value) ? fault('bad-number') : read;
}

/** A value on a scale, as a number (`4`, `4/5`, `80%`) or in words. */
export function readScale(
  text: string,
  min: number,
  max: number,
  ofWords: (text: string) => number | undefined = () => undefined,
): Read<number> {
  const named = ofWords(text);
  if (named !== undefined) return { value: named };
  const plain = text.normalize('NFKC').trim();
  const number = /^([-+]?\d+(?:[.,]\d+)?)\s*(?:分|%|\/\s*(\d+))?$/.exec(plain);
  if (!number || (plain.endsWith('%') && max !== 100)) return fault('bad-number');
  const value = Number((number[1] ?? '').replace(',', '.'));
  const outOf = number[2] === undefined ? max : Number(number[2]);
  return value < min || value > max || outOf !== max ? fault('off-scale', { min, max }) : { value };
}

export function readWord<T>(text: string, look: (text: string) => T | undefined): Read<T> {
  const value = look(text);
  return value === undefined ? fault('unknown-word') : { value };
}
