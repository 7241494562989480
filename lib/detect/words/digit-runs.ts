/** Where a text has digits in a row, with the signs people write between them. One look at each character. */

export interface Run {
  start: number;
  end: number;
}

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

/** @param least digits of the shortest run worth having */
export function digitRuns(text: string, least: number): Run[] {
  const out: Run[] = [];
  let start = -1;
  let last = -1;
  let digits = 0;
  const flush = () => {
    if (digits >= least) out.push({ start: withBracket(text, start, last + 1), end: last + 1 });
    start = -1;
    digits = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (start < 0) start = i;
      last = i;
      digits++;
    } else if (isPlus(code)) {
      flush();
      start = i;
    } else if (start >= 0 && !isSeparator(code, text, i)) flush();
  }
  flush();
  return out;
}
