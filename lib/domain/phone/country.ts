/**
 * How numbers are dialled in one country: enough to tell a phone number from another number and to write it
 * in E.164, no more. Lengths and leading digits follow the public numbering plans loosely on purpose: ranges
 * reserved for examples (555, +44 7700 900xxx, +33 6 39 98 …) must pass. Checked against libphonenumber's
 * metadata in tests/unit/domain/phone/.
 */
export interface CountryRow {
  iso: string;
  /** Calling code without `+`. */
  code: string;
  /** Dialled before national numbers; empty where there is none (or, Italy, where it is part of the number). */
  trunk: string;
  /** Patterns of the national significant number, i.e. without country code and trunk prefix. */
  mobile: string;
  fixed: string;
  /** Toll-free, shared-cost and service numbers: somebody's switchboard, never a person. */
  hotline: string;
  /**
   * What is written nationally without the trunk prefix, as groups of digits joined by hyphens: `139-5550-2217`.
   * The grouping counts, because without a prefix nothing else tells an eight-digit number from an order's.
   */
  bare?: string;
  /** Which hotlines are dialled without the trunk prefix; where there is one, those that begin with 1 or 4. */
  bareHotline?: string;
  /** Digits as still dialled or written in some other way, and how they become a national significant number. */
  rewrite?: readonly [from: string, to: string];
  /** For showing: `start:sizes`, the first start that fits; what is left over joins the last group. */
  groups?: readonly string[];
}

export interface Country {
  iso: string;
  code: string;
  trunk: string;
  mobile: RegExp;
  fixed: RegExp;
  hotline: RegExp;
  bare: RegExp | undefined;
  bareHotline: RegExp;
  rewrite: readonly [RegExp, string] | undefined;
  groups: readonly (readonly [start: RegExp, sizes: readonly number[]])[];
}

const whole = (source: string) => new RegExp(`^(?:${source})$`);

function group(text: string): readonly [RegExp, readonly number[]] {
  const at = text.lastIndexOf(':');
  const sizes = text.slice(at + 1).split(' ');
  return [new RegExp(`^(?:${text.slice(0, at)})`), sizes.map(Number)];
}

export const makeCountry = (row: CountryRow): Country => ({
  iso: row.iso,
  code: row.code,
  trunk: row.trunk,
  mobile: whole(row.mobile),
  fixed: whole(row.fixed),
  hotline: whole(row.hotline),
  bare: row.bare === undefined ? undefined : whole(row.bare),
  bareHotline: whole(row.bareHotline ?? (row.trunk && row.code !== '1' ? '[14]\\d+' : '\\d+')),
  rewrite: row.rewrite && [whole(row.rewrite[0]), row.rewrite[1]],
  groups: (row.groups ?? []).map(group),
});
