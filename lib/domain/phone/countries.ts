/** Every country of the table, by its own data file's order: the first of a calling code wins for showing. */
import { ASIA } from './asia';
import { type Country, makeCountry } from './country';
import { ELSEWHERE } from './elsewhere';
import { EUROPE } from './europe';

export const COUNTRIES: readonly Country[] = [...ASIA, ...ELSEWHERE, ...EUROPE].map(makeCountry);

export const BY_ISO: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((c) => [c.iso, c]));

/** Calling codes in use that have no row: length alone is checked. Three digits unless listed shorter. */
export const OTHER_CODES =
  /^(?:20|21[12368]|22\d|23\d|24\d|25[0-8]|26\d|29[017-9]|30|35[013-79]|36|37\d|38[1235-79]|40|42[13]|50\d|51|53|5[678]|59\d|67\d|68\d|69[012]|81|84|850|855|856|870|878|880|88[1-3]|9[2-58]|96[0-8]|97[03-7]|99[2-68])/;

/** Service numbers of no country: free (+800), shared cost (+808), premium (+979). */
export const NOWHERE_HOTLINE = /^(?:80[08]\d{8}|979\d{9})$/;
