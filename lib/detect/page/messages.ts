/**
 * Who wrote which part of a page: the mails of a thread, and what is quoted in them. A head names the writer; what
 * follows is theirs, as far as the element that holds both, or until the next head.
 */
import { type Atom, type Pause, type Spot, STEP, ZONE } from '../types';
import { findEmails, isMachine } from '../words/mail';
import type { Field, Page } from './page';
import { HEAD_TEXTS, innerHead, isQuoteMark, quotedBy } from './quotes';
import { sendersOf } from './sender';
import { commonAncestor, restOf, within } from './tree';

export interface Message {
  /** Number of the first text, the head's own. */
  from: number;
  /** The first text after it. */
  end: number;
  scope: Spot;
  /** What the head says of who wrote it. */
  by: string;
  /** Within the text of another: nobody wrote it here. */
  quoted: boolean;
}

/** Texts of a page that holds a mail and nothing else. */
const MAX_BARE = 120;
/** More heads than this are a list of them. */
const MAX_MESSAGES = 200;
/** Texts of a head: sender, recipients, time, subject, and the words before each. */
const HEAD = 24;
const HEAD_KINDS = new Set(['from', 'to', 'cc', 'other', 'unknown']);
/** A text of the head that follows none of its labels: a time, a mark. */
const MAX_STRAY = 24;

/** The first text beneath a head that begins at `i`. */
function bodyOf(page: Page, i: number, fields: ReadonlyMap<number, Field>): Atom | undefined {
  let last = i;
  for (let j = i; j < i + HEAD && j < page.atoms.length; j++) {
    const field = fields.get(j);
    if (!field || !HEAD_KINDS.has(field.kind)) continue;
    if (j - last > HEAD / 2) break;
    last = Math.max(j, ...field.values.map((v) => v.i));
  }
  const after = page.atoms.slice(last + 1, last + HEAD);
  return (
    after.find((a) => a.text.trim().length > MAX_STRAY) ??
    after.find((a) => /\p{L}{3}|\p{Script=Han}/u.test(a.text))
  );
}

const HANDED_ON =
  /(?<!\p{L})(?:via|on behalf of|sent by|im auftrag(?: von)?|i\.\s?a\.|p\.\s?p\.|de la part de|pour le compte de|en nombre de|em nome de|per conto di|namens|от имени)(?!\p{L})|代发|代發|代表|代理/iu;

interface Head {
  i: number;
  by: string;
  /** Where what is quoted lies. */
  quote?: Spot;
}

function headsOf(page: Page): Head[] {
  const out: Head[] = [];
  const senders = sendersOf(page);
  const from = new Map(page.fields.map((f) => [f.label.i, f]));
  for (const a of page.atoms) {
    const { i } = a;
    if (isQuoteMark(page, i)) {
      const quote = restOf(a.spot) ?? a.spot.parent;
      if (quote) out.push({ i, by: quotedBy(page, i), quote });
      continue;
    }
    const field = from.get(i);
    if (page.labels[i] === 'from') {
      const around = out.findLast((h) => h.quote && within(a.spot, h.quote));
      // The head that the mark above has been read with.
      if (around && i - around.i <= HEAD_TEXTS) continue;
      const quote = innerHead(page, i) ?? around?.quote;
      if (quote) out.push({ i, by: quotedBy(page, i), quote });
      else if (field && !field.row && !field.values.some((v) => v.field))
        out.push({
          i,
          by: field.values
            .map((v) => v.text)
            .join(' ')
            .toLowerCase(),
        });
    } else if (senders.has(i)) {
      const before = out.at(-1);
      // Name and address are texts of one head.
      if (before && senders.has(before.i) && i - before.i <= 3) before.by += ` ${a.text}`;
      else out.push({ i, by: a.text });
    }
  }
  return out;
}

export async function messagesOf(page: Page, pause: Pause): Promise<Message[]> {
  const heads = headsOf(page);
  await pause();
  const fields = new Map(page.fields.map((f) => [f.label.i, f]));
  const out: Message[] = [];
  for (const { i, by, quote } of heads.slice(0, MAX_MESSAGES)) {
    if (i % STEP === 0) await pause();
    const head = page.atoms[i];
    const body = quote ? undefined : bodyOf(page, i, fields);
    const scope = quote ?? (head && body && commonAncestor(head.spot, body.spot));
    // A page of its own, as mails are in frames; else what lies around them is no part of them.
    if (!head || !scope || (!quote && scope.depth === 0 && page.atoms.length > MAX_BARE)) continue;
    let end = (body?.i ?? i) + 1;
    while (page.atoms[end] && within((page.atoms[end] as Atom).spot, scope)) end++;
    // Of whom it is that a machine or a secretary has sent says the text.
    const passed = HANDED_ON.test(by) || findEmails(by).some((e) => isMachine(e.email));
    out.push({
      from: i,
      end,
      scope,
      by: passed && !quote ? '' : by,
      quoted: quote !== undefined || (head.spot.zone & ZONE.quote) !== 0,
    });
  }
  return out;
}

/** The message that a text is of: the innermost, where one holds another. */
export const messageAt = (messages: readonly Message[], at: number, spot: Spot): Message | undefined =>
  messages.findLast((m) => at >= m.from && at < m.end && within(spot, m.scope));
