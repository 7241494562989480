/** By which countries' rules a row writes its national numbers: the row's own words first. Pure. */

const ISO_COUNTRY = /^[A-Za-z]{2}$/;
/** Scripts that say a country; kana before Han, since Japanese has both. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'JP'],
  [/\p{Script=Hangul}/u, 'KR'],
  [/\p{Script=Han}/u, 'CN'],
];

/**
 * @param words name, company and city of the row
 * @param region what its region column says, if it has one
 * @param setting the agent's own country
 * @returns ISO countries to try, most likely first
 */
export function rowCountries(words: string, region: string | undefined, setting: string): string[] {
  const own = region && ISO_COUNTRY.test(region.trim()) ? [region.trim().toUpperCase()] : [];
  const script = SCRIPTS.find(([letters]) => letters.test(words))?.[1];
  return [...new Set([...own, ...(script ? [script] : []), setting])];
}
