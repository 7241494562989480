/** What people write around the digits of a number: signs of other widths, schemes, extensions. */

/** Longer strings are not phone numbers, and not worth looking at. */
export const MAX_WRITTEN = 48;

const WORDS =
  'ext(?:n|ension)?|extensión|poste|durchwahl|nebenstelle|nst|dw|app|ramal|anexo|interno|int|toestel|wew|доб|내선|分机号?|分機號?|转|轉|内线|内線|內線';
/** `转802`, `ext. 42`, `x42`, `(分机：12)`, `#5`, `;ext=7`, `,,802`; from the blank before it to the end. */
export const EXTENSION = new RegExp(
  `[\\s,;(-]*(?:;ext=|(?<!\\p{Script=Latin})(?:${WORDS})(?!\\p{Script=Latin})\\.?|(?<![a-z])x(?=\\s?\\d)|#|,,)[\\s:.]*(\\d{1,6})\\s*\\)?$`,
  'iu',
);

/** Invisible characters, which copying from other programs leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * One form for the many: full-width digits and signs folded, every dash a hyphen, schemes and parameters away.
 * The country code loses its brackets, `(0)` goes after it.
 */
export function plainWritten(raw: string): string {
  const text = raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/^(?:tel|callto|sms|phone):(?:\/\/)?/i, '')
    .replace(/%20/g, ' ')
    .replace(/[?].*$/, '')
    .replace(/[\u2010-\u2015\u2212\uff70\u30fc~]/g, '-')
    .replace(/[・‧∙]/g, '.')
    .replace(/;phone-context=[^;]*/i, '')
    .trim()
    .replace(/^\(\s*\+\s*(\d{1,3})\s*\)/, '+$1 ')
    .replace(/^\(\s*00(\d{1,3})\s*\)/, '+$1 ')
    .replace(/^\+\s+/, '+');
  return text.startsWith('+') ? text.replace(/\(\s*0\s*\)/, ' ') : text;
}

/** The number without its extension, and the extension. */
export function splitExtension(text: string): { number: string; extension?: string } {
  const found = EXTENSION.exec(text);
  if (!found?.[1]) return { number: text };
  return { number: text.slice(0, found.index).trim(), extension: found[1] };
}
