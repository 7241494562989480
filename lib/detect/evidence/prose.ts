/** Whether a value stands in running text, and what that text says before it. */
import type { Page } from '../page/page';
import type { Atom } from '../types';
import { looksLikeCompany, looksLikeName } from '../words/names';

/** More words than this around a value: it is in running text. */
export const PROSE_CHARS = 48;
const SHORT = 30;

/** A CJK character says as much as a few letters. */
const CJK_WEIGHT = 3;
export const weightOf = (s: string): number =>
  s.length + (s.match(/[\u2e80-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * (CJK_WEIGHT - 1);

/** A line of numbers with a word before each, as in signatures: "Mobil 0171 / 39 200 47 · Büro +49 30 23125-118". */
const PARTS = /[|·•,;，；、/／　\t]|\s{2,}/;
const MAX_WORD = 14;
export function isNumbersLine(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  const parts = text.split(PARTS).map((p) => p.replace(/[\d()（）+.:：\s-]+/g, ' ').trim());
  return parts.filter((p) => p !== '').length > 1 && parts.every((p) => weightOf(p) <= MAX_WORD);
}
const MAX_LINE = 200;

/** What stands on the line before a value: numbers and addresses are often texts of their own. */
export function lineBefore(page: Page, atom: Atom, start: number): string {
  let said = atom.text.slice(0, start);
  for (let i = atom.i - 1; said.length < MAX_LINE && page.atoms[i]?.line === atom.line; i--)
    said = `${page.atoms[i]?.text} ${said}`;
  return said.slice(-MAX_LINE);
}

/** Words before a value on its line that make a sentence, though the value is a text of its own. */
export const isSentence = (line: string): boolean =>
  weightOf(line) > PROSE_CHARS &&
  /\p{Ll} \p{Ll}{1,20} |[，。、]|\p{Script=Hangul}{2} \p{Script=Hangul}{2}/u.test(line);

/** Running text around a number, or words before it that are neither a label nor a name. */
export function inProse(text: string, start: number, length: number): boolean {
  const before = text.slice(0, start).trim();
  const after = text.slice(start + length);
  if (weightOf(before) + weightOf(after) > PROSE_CHARS) return true;
  if (/^\s*[，。！？,;!?]\s*\p{L}{2}/u.test(after)) return true;
  // "~Bia · +55 11…": facts beside each other make no sentence.
  if (/[|·•]$/.test(before) && before.length < SHORT) return false;
  const words = before.replace(/[\s:：(（|·•/,-]+$/u, '');
  const last =
    words
      .split(/[|·•,，;；/　]/)
      .pop()
      ?.trim() ?? '';
  return last.length > 1 && /\p{L}{2}/u.test(last) && !looksLikeName(last) && !looksLikeCompany(last);
}
