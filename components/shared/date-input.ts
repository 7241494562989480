/** Between what date fields hold (the agent's own wall clock) and epoch milliseconds or UTC days. */
const DAY_MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');
const valid = (at: number | undefined): at is number =>
  at !== undefined && Number.isFinite(at) && Math.abs(at) <= 8.64e15;

/** `2026-11-21T10:30` for a datetime-local field; empty for no time. */
export function toMomentField(at: number | undefined): string {
  if (!valid(at)) return '';
  const d = new Date(at);
  return `${toDateField(at)}T${two(d.getHours())}:${two(d.getMinutes())}`;
}

/** `2026-11-21` for a date field, of the local calendar. */
export function toDateField(at: number | undefined): string {
  if (!valid(at)) return '';
  const d = new Date(at);
  return `${four(d.getFullYear())}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}

/** Local time of either field; a date alone is the `hour` of that day. */
export function fromField(text: string, hour = 9): number | undefined {
  const m = /^(\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(text);
  if (!m) return undefined;
  const [year, month, day] = [Number(m[1]), Number(m[2]) - 1, Number(m[3])];
  const at =
    m[4] === undefined
      ? new Date(year, month, day, hour).getTime()
      : new Date(year, month, day, Number(m[4]), Number(m[5])).getTime();
  return valid(at) ? at : undefined;
}

/** Terms are counted in UTC days. */
export const dayToField = (day: number | undefined): string =>
  day === undefined || !valid(day * DAY_MS) ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);

export function fieldToDay(text: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(at) ? Math.floor(at / DAY_MS) : undefined;
}

/** The same `hour` in so many days: presets keep to calling hours. */
export function inDays(now: number, days: number, hour: number): number {
  const d = new Date(now);
  return new Date(d.getFullYear(), d.getMonth(), d.getDate() + days, hour).getTime();
}
