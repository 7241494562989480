/**
 * By which country's rules national numbers are read: what stands around the number, then the page's language, its
 * own `+` numbers, and the setting.
 */
import type { Atom } from '../types';
import { CUES, HAN } from './country-cues';

const BY_LANGUAGE: Readonly<Record<string, string>> = {
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
  [/[\u4e00-\u9fff]/g, HAN],
  [/[\u0400-\u04ff]/g, 'RU'],
];
const SCRIPT_SHARE = 0.1;
/** Characters that are written only so in Taiwan and Hong Kong, and only so on the mainland; in Japan neither. */
const TRADITIONAL =
  /[號聯會們這來為點總經營單發區縣鄉樓國圖學實驗醫廠稱爺專請說讓還與麼裡舊兒錢買賣雙優質訊]/g;
const SIMPLIFIED =
  /[们这为东车长门问题总经营业务订单货发区县乡楼图实验厂称爷专请说让还与么旧儿钱买卖双优质讯电话号联时]/g;
const MAINLAND = ['CN'];
const TAIWAN = ['TW', 'HK'];
const hanOf = (text: string): string[] =>
  (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0) ? TAIWAN : MAINLAND;

/**
 * @param language the page's `lang`, may be empty
 * @param sample a few thousand characters of its text
 * @returns countries to try, most likely first
 */
export function countriesOf(language: string, sample: string, setting: string): string[] {
  const [main = '', ...subtags] = language.toLowerCase().split(/[-_]/);
  const region = subtags.find((t) => /^[a-z]{2}$/.test(t))?.toUpperCase();
  const out: string[] = [];
  if (region) out.push(region);
  else if (main === 'zh') out.push(...(subtags.includes('hant') ? TAIWAN : hanOf(sample)));
  else if (BY_LANGUAGE[main]) out.push(BY_LANGUAGE[main]);
  if (!region && main !== 'zh') {
    const letters = sample.length || 1;
    for (const [script, country] of SCRIPTS)
      if ((sample.match(script)?.length ?? 0) / letters > SCRIPT_SHARE && out.length === 0)
        out.push(...(country === HAN ? hanOf(sample) : [country]));
  }
  if ((main === 'en' || main === '') && !region) {
    if (/\+44\b|\b0(?:1\d{3}|20|7\d{3}) ?\d{3} ?\d{3}|£/.test(sample)) out.push('GB');
    if (/\+61\b/.test(sample)) out.push('AU');
    if (/\+91\b|₹/.test(sample)) out.push('IN');
  }
  out.push(setting);
  return [...new Set(out)];
}

/** Texts looked at around a number, on each side, and how much of each. */
const AROUND = 14;
const MAX_TEXT = 200;
/** More countries than these are a list of them. */
const MAX_NEAR = 2;

/** Languages of pages on which such a cue tells nothing. */
const KNOWS = { script: /^(?:zh|ja|ko|ru|uk|bg)/, words: /^(?!en|zh|ja|ko|$)/ } as const;

/** The country a text tells, if any. */
function cueIn(text: string, language: string): string | undefined {
  for (const [cue, country, only] of CUES)
    if ((only === undefined || !KNOWS[only].test(language)) && cue.test(text)) return country;
  return undefined;
}

/**
 * For the number in a text: countries told beside it, the nearest first, then those of the page.
 * @param language the page's `lang`
 */
export function countriesNear(
  atoms: readonly Atom[],
  language: string,
  whole: readonly string[],
): (at: number) => readonly string[] {
  const told = new Map<number, string | undefined>();
  const tongue = language.toLowerCase();
  const at = (i: number): string | undefined => {
    if (told.has(i)) return told.get(i);
    const text = atoms[i]?.text;
    const cue = text === undefined ? undefined : cueIn(text.slice(0, MAX_TEXT), tongue);
    told.set(i, cue);
    return cue;
  };
  const hans = new Map<number, string[]>();
  const hanAround = (i: number): string[] => {
    const block = Math.floor(i / AROUND);
    const known = hans.get(block);
    if (known) return known;
    const texts = atoms.slice(Math.max(0, (block - 1) * AROUND), (block + 2) * AROUND);
    const found = hanOf(texts.map((a) => a.text.slice(0, MAX_TEXT)).join(''));
    hans.set(block, found);
    return found;
  };
  return (i) => {
    const near = new Set<string>();
    for (let d = 0; d <= AROUND && near.size < MAX_NEAR; d++)
      for (const country of [at(i - d), at(i + d)]) if (country) near.add(country);
    // Japanese writes whole lines in Chinese characters: kana beside them, or on the page, tell.
    const han = near.delete(HAN) && !near.has('JP') && whole[0] !== 'JP' ? hanAround(i) : [];
    return [...new Set([...near, ...han, ...whole])];
  };
}
