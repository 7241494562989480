/**
 * Texts that keep their line breaks, as mails in plain text do: each line is a text of its own, and lines with `>`
 * before them are a quotation.
 */

export interface Line {
  text: string;
  /** How deep it is quoted; 0 for what the writer wrote. */
  quoted: number;
}

/** An empty line, a mark of quotation, or the line over a signature: nobody wraps the source of a page like that. */
const KEEPS_BREAKS = /\n[ \t]{0,20}\n|\n>|(?:^|\n)-- ?\n/;
const MARKS = /^(?:[>＞]\s?)+/;
/** A text of more lines is cut: mails that people read are shorter. */
const MAX_LINES = 300;

/**
 * @param text of one node
 * @param kept whether the element is known to keep breaks, as `<pre>` does
 * @returns undefined where the text is one line
 */
export function linesOf(text: string, kept: boolean): Line[] | undefined {
  if (!text.includes('\n') || !(kept || KEEPS_BREAKS.test(text))) return undefined;
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    if (lines.length >= MAX_LINES) break;
    const line = unquoted(raw);
    if (line.text !== '') lines.push(line);
  }
  return lines.length > 1 ? lines : undefined;
}

/** A line without its marks of quotation. */
export function unquoted(text: string): Line {
  const marks = MARKS.exec(text)?.[0] ?? '';
  return { text: text.slice(marks.length).trim(), quoted: marks.replace(/\s/g, '').length };
}
