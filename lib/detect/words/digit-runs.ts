/** Where a text has digits in a row, with the signs people write between them. One look at each character. */

export interface Run {
  start: number;
  end: number;
}

const NONE: readonly Run[] = [];
const SEPARATORS = new Set(' \t\n\r\u00a0\u3000()（）.．-－−/／·[]・ーｰ\u00ad\u2060\ufeff');
const isSeparator = (code: number, text: string, i: number): boolean =>
  (code >= 0x2000 && code <= 0x2015) || code === 0x202f || SEPARATORS.has(text.charAt(i));
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const isPlus = (code: number): boolean => code === 0x2b || code === 0xff0b;

/** The bracket that opens before the first digit belongs to it where the run closes it. */
function withBracket(text: string, start: number, end: number): number {
  let i = start - 1;
  while (i >= 0 && text.charAt(i) === ' ') i--;
  if (i < 0 || !/[(（]/.test(text.charAt(i))) return start;
  const inside = text.slice(start, end);
  const close = inside.search(/[)）]/);
  const open = inside.search(/[(（]/);
  return close >= 0 && (open < 0 || open > close) ? i : start;
}

export function countDigits(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++;
  return digits;
}

function hasDigits(text: string, least: number): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i)) && ++digits >= least) return true;
  return false;
}

/** @param least digits of the shortest run worth having */
export function digitRuns(text: string, least: number): readonly Run[] {
  // Most texts of a page end here, and cost nothing more.
  if (!hasDigits(text, least)) return NONE;
  const out: Run[] = [];
  let start = -1;
  let last = -1;
  let digits = 0;
  // One turn more than there are characters: the end of the text ends a run.
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    // Between runs, letters are passed over at once: 43 is the plus, 0xff0b its full-width twin.
    if (start < 0 && (code > 57 ? code < 0xff0b : code < 43)) continue;
    if (isDigit(code)) {
      if (start < 0) start = i;
      last = i;
      digits++;
    } else if (start >= 0 && (isPlus(code) || !isSeparator(code, text, i))) {
      if (digits >= least) out.push({ start: withBracket(text, start, last + 1), end: last + 1 });
      start = -1;
      digits = 0;
    }
    if (start < 0 && isPlus(code)) start = i;
  }
  return out;
}
