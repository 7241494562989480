/**
 * Keeps numbers usable whatever was imported. Bad values are rejected at the door with a reason; what
 * still gets here (an old backup, a foreign file) must not make a score infinite.
 */

/** Far above any real amount, far below where sums of many lose their whole units. */
const MOST_MONEY = 1e12;
/** Days a JavaScript date can name, either side of 1970. */
const LAST_DAY = 100_000_000;

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** The number if it is one, within the bounds; else unknown. */
export const known = (x: number | undefined, low: number, high: number): number | undefined =>
  x === undefined || Number.isNaN(x) ? undefined : clamp(x, low, high);

/** Money in or earned: a loss or a refund counts as 0. */
export const knownMoney = (x: number | undefined): number | undefined => known(x, 0, MOST_MONEY);

/** Whole UTC days since 1970. */
export const knownDay = (x: number | undefined): number | undefined => {
  const day = known(x, -LAST_DAY, LAST_DAY);
  return day === undefined ? undefined : Math.floor(day);
};

/** A number of things, fractions included. */
export const knownCount = (x: number | undefined): number => known(x, 0, MOST_MONEY) ?? 0;

/** Only the fields that are finite numbers; the others are absent rather than undefined. */
export function numbersOf<K extends string>(
  fields: Record<K, number | undefined>,
): Partial<Record<K, number>> {
  const result: Partial<Record<K, number>> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && Number.isFinite(value)) result[key] = value;
  }
  return result;
}

/** Half up to one decimal: 54.95 is 55.0 though binary holds it a hair below. */
export const roundToTenth = (x: number): number => Math.floor(x * 10 + 0.5 + 1e-9) / 10;
