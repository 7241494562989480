/** Where quoted mails begin within a text. */

import { type Spot, ZONE } from '../types';
import { labelKind } from '../words/labels';
import type { Page } from './page';
import { within } from './tree';

const QUOTE_MARK =
  /^[\s>-]*(?:-{3,}\s*(?:original message|ursprüngliche nachricht|forwarded message|message d'origine|mensaje original|mensagem (?:original|encaminhada)|mensaje reenviado|oorspronkelijk bericht|doorgestuurd bericht|weitergeleitete nachricht|원본 메시지|전달된 메시지|пересылаемое сообщение|пересланное сообщение|исходное сообщение|messaggio (?:originale|inoltrato)|原始邮件|原始郵件|转发邮件|転送|元のメッセージ).*|(?:begin forwarded message|on .{6,150} wrote|am .{6,150} schrieb|le .{6,150} a écrit|el .{6,150} escribió|em .{6,150} escreveu|il .{6,150} ha scritto|op .{6,150} schreef|.{6,150} (?:пишет|написала?)|[在於于]?.{4,60}(?:写道|寫道)|.{4,60}(?:のメッセージ|님이 작성))\s*[:：]?.*|.{4,60}のメール\s*[:：])$/i;
/** Some applications set such a mark without strokes. */
const BARE_MARK =
  /^(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|исходное сообщение|原始邮件|原始郵件|転送|元のメッセージ|원본 메시지)\s?[:：]?$/i;
/** What every mark of a quotation has: most texts are not looked at twice. */
const QUOTE_HINT =
  /---|原始|message|messaggio|сообщение|元の|wrote|schrieb|écrit|escribió|escreveu|ha scritto|schreef|пишет|написал|[写寫]道|のメ|님이 작성|forwarded|original|원본|전달|bericht|nachricht|mensa/i;
const RULE =
  /^[\s-]{6,}\s*(?:原始邮件|原始郵件|original message|ursprüngliche nachricht|message d'origine|пересылаемое|пересланное|исходное|messaggio inoltrato|転送|forwarded|mensagem|mensaje|oorspronkelijk|doorgestuurd|원본|전달된)/i;

/** Longer lines are no mark. */
const MAX_MARK = 200;

/** The line that a text begins, where it may be a mark: an address in it is a text of its own. */
function lineOf(page: Page, i: number): string | undefined {
  const { line, text } = page.atoms[i] ?? {};
  if (text === undefined || text.length >= MAX_MARK || page.atoms[i - 1]?.line === line) return undefined;
  let whole = text;
  for (let j = i + 1; page.atoms[j]?.line === line && whole.length < MAX_MARK; j++)
    whole += page.atoms[j]?.text;
  return whole.length < MAX_MARK && QUOTE_HINT.test(whole) ? whole.replace(/\s+/g, ' ').trim() : undefined;
}

/** A mail's header lines within the text of another: what follows is quoted, whoever set it without a mark. */
const HEAD_LINES = 9;
const BEFORE_HEAD = 14;
const BODY_TEXT = 40;
/** What people write to each other; a line of facts or a row of links has none of these. */
const SENTENCE = /\p{L}[.!?…](?:\s|$)|\p{L}, \p{Ll}|[。！？，]/u;

/** Levels between the head's labels and what holds the whole text. */
const MAX_TEXT_LEVELS = 6;

/** @returns the element whose text goes on with somebody else's mail; undefined where no such head begins here */
export function innerHead(page: Page, i: number): Spot | undefined {
  if (page.labels[i] !== 'from') return undefined;
  const kinds = page.labels.slice(i + 1, i + HEAD_LINES);
  if (!kinds.includes('to') || !(kinds.includes('other') || kinds.includes('unknown'))) return undefined;
  const body = page.atoms.slice(Math.max(0, i - BEFORE_HEAD), i).filter(
    // A subject is none, however long.
    (a) =>
      a.text.length > BODY_TEXT &&
      SENTENCE.test(a.text) &&
      !a.field &&
      !(a.spot.zone & ZONE.heading) &&
      !page.labels[a.i - 1],
  );
  let scope = page.atoms[i]?.spot.parent?.parent;
  for (let k = 2; scope && k <= MAX_TEXT_LEVELS; k++, scope = scope.parent) {
    const at: Spot = scope;
    if (body.some((a) => within(a.spot, at))) return at;
  }
  return undefined;
}

/** Whether a quotation begins at a text: by a line that says so. */
export function isQuoteMark(page: Page, i: number): boolean {
  const line = lineOf(page, i);
  return line !== undefined && (RULE.test(line) || QUOTE_MARK.test(line) || BARE_MARK.test(line));
}

/** "De : Ada Quill <ada@quill.example>", in one text. */
const INLINE = /^\s*([^:：]{1,20}?)\s?[:：]\s*(.{1,160})/;

/** Texts of a quoted head, down to who wrote it. */
export const HEAD_TEXTS = 10;

/** What the line over a quotation says of who wrote it: "am … schrieb Ada Quill <ada@…>", or its "From:". */
export function quotedBy(page: Page, i: number): string {
  const line = page.atoms[i]?.line;
  let said = '';
  for (let j = i; page.atoms[j]?.line === line && said.length < MAX_MARK; j++)
    said += ` ${page.atoms[j]?.text}`;
  for (let j = i; j < i + HEAD_TEXTS; j++) {
    const text = page.atoms[j]?.text ?? '';
    const [, label = '', value = ''] = INLINE.exec(text) ?? [];
    const field = page.labels[j] === 'from' ? page.fields.find((f) => f.label.i === j) : undefined;
    if (!field && labelKind(label) !== 'from') continue;
    said += ` ${field?.values.map((v) => v.text).join(' ') ?? value}`;
    break;
  }
  return said.slice(0, MAX_MARK * 2);
}
