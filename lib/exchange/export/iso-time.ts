const two = (n: number) => String(n).padStart(2, '0');

/**
 * ISO 8601 with offset: `2026-11-21T14:05:09+08:00`. Pure.
 * @param at epoch ms.
 * @param utcOffset minutes east of UTC.
 * @returns undefined for a time outside the calendar.
 */
export function isoWithOffset(at: number, utcOffset: number): string | undefined {
  const local = new Date(at + utcOffset * 60_000);
  if (Number.isNaN(local.getTime())) return undefined;
  const size = Math.abs(Math.trunc(utcOffset));
  const offset = `${utcOffset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${local.toISOString().slice(0, 19)}${offset}`;
}
