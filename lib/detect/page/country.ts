/** By which country's rules a page writes national numbers: language, then its own `+` numbers, then setting. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  zh: 'CN',
  ja: 'JP',
  ko: 'KR',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'PT',
  it: 'IT',
  nl: 'NL',
  ru: 'RU',
  pl: 'PL',
  cs: 'CZ',
  da: 'DK',
  sv: 'SE',
  fi: 'FI',
  nb: 'NO',
  no: 'NO',
  tr: 'TR',
  uk: 'UA',
  th: 'TH',
  vi: 'VN',
  id: 'ID',
};
/** Scripts that say a country when the page names no language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'JP'],
  [/[\uac00-\ud7af]/g, 'KR'],
  [/[\u4e00-\u9fff]/g, 'CN'],
  [/[\u0400-\u04ff]/g, 'RU'],
];
const SCRIPT_SHARE = 0.1;

/**
 * @param language the page's `lang`, may be empty
 * @param sample a few thousand characters of its text
 * @returns countries to try, most likely first
 */
export function countriesOf(language: string, sample: string, setting: string): string[] {
  const [main = '', ...subtags] = language.toLowerCase().split(/[-_]/);
  const region = subtags.find((t) => /^[a-z]{2}$/.test(t))?.toUpperCase();
  const out: string[] = [];
  if (main === 'zh' && subtags.includes('hant') && !region) out.push('TW', 'HK');
  if (region) out.push(region);
  else if (BY_LANGUAGE[main]) out.push(BY_LANGUAGE[main]);
  if (!region && main !== 'zh') {
    const letters = sample.length || 1;
    for (const [script, country] of SCRIPTS)
      if ((sample.match(script)?.length ?? 0) / letters > SCRIPT_SHARE && out.length === 0) out.push(country);
  }
  if ((main === 'en' || main === '') && !region) {
    if (/\+44\b|\b0(?:1\d{3}|20|7\d{3}) ?\d{3} ?\d{3}|£/.test(sample)) out.push('GB');
    if (/\+61\b/.test(sample)) out.push('AU');
    if (/\+91\b|₹/.test(sample)) out.push('IN');
  }
  out.push(setting);
  return [...new Set(out)];
}
