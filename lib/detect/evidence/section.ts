/** Whom a part of the page speaks of: "Shipping", "Account contacts", "My profile", quoted mail. */

import { titled } from '../page/labels';
import { type Message, messageAt } from '../page/messages';
import type { Page } from '../page/page';
import { sendersOf } from '../page/sender';
import { hasNext, restOf, signature, within } from '../page/tree';
import type { Atom, Claim, PageElement, Pause, Role, Spot } from '../types';
import { STEP, ZONE } from '../types';
import { looksLikeName } from '../words/names';

const levelOf = (el: PageElement): number => (/^H[1-6]$/.test(el.tagName) ? Number(el.tagName[1]) : 0);

/** Where a headed section ends: at the next heading beside it of its rank or a higher one. */
function endOf(page: Page, a: Atom, scope: Spot): number {
  const level = levelOf(a.spot.el);
  if (level === 0) return Number.POSITIVE_INFINITY;
  for (let j = a.i + 1; j < page.atoms.length; j++) {
    const b = page.atoms[j];
    if (!b || !within(b.spot, scope)) break;
    const other = b.spot.parent === a.spot.parent ? levelOf(b.spot.el) : 0;
    if (other > 0 && other <= level) return j;
  }
  return Number.POSITIVE_INFINITY;
}

/** A title over a section: a heading, a legend, or something short in bold that no value follows on its line. */
const TITLE_TAGS = /^(?:H[1-6]|LEGEND|CAPTION|SUMMARY|HEADER)$/;

/** Over a colleague's name: "Record owner", "Prepared by"; "User" and the like may be the customer's own heading. */
const COLLEAGUE =
  /duty|on.?call|colleague|internal|team chat|同事|员工|值班|坐席|客服|通讯录|bereitschaft|astreinte|当番|owner|assigned|assignee|account manager|sales rep|handled by|prepared by|created by|负责人|客户经理|跟进人|创建人|所有人|業務|担当|betreuer|bearbeiter|zuständig|responsable|propietario|propriétaire|responsável|responsabile/i;
/** What is said of a colleague: name, role, address, numbers. */
const COLLEAGUE_TEXTS = 8;

/** More than so many headings and quotations are a list of them. */
const MAX_PARTS = 200;
interface Part {
  scope: Spot;
  from: number;
  /** The first text after it. */
  end: number;
  role: Role;
}

const PARCEL = /收货|收貨|收件|配送|ship to|shipping|consignee|お届け/i;
/** "Related contacts (2)". */
const COUNT = /^\s*[（([]?\d{1,4}[)）\]]?\s*$/;
/** Where a record lies among its like: a place, not whose the part is. */
const MANY_BESIDE = 40;
const PLACES = /^(?:contacts|history|team|recent)$/i;

/** A plain text over a card, the only one of its kind beside the card's other parts: "Landlord", "收货信息". */
function overCard(page: Page, a: Atom): boolean {
  let { spot } = a;
  // Alone in a bar of tabs, say.
  while (spot.parent?.el.childElementCount === 1) spot = spot.parent;
  if (spot.el.index > 0 || !hasNext(spot) || PLACES.test(a.text.trim())) return false;
  if (page.atoms[a.i - 1]?.spot === spot.parent) return false;
  const like = signature(spot);
  return !spot.parent?.children.slice(1, MANY_BESIDE).some((s) => signature(s) === like);
}

/** A link or a small word in the same heading; "Contacts › Ada Quill" is a path. */
const inHeading = (a: Atom, b: Atom | undefined): boolean =>
  b !== undefined &&
  b.line === a.line &&
  b.spot !== a.spot &&
  (a.spot.zone & ZONE.heading) !== 0 &&
  within(b.spot, a.spot) &&
  !looksLikeName(b.text) &&
  !/^\s*[›»>→/]/.test(b.text);

async function parts(page: Page, pause: Pause): Promise<Part[]> {
  const out: Part[] = [];
  for (const a of page.atoms) {
    const i = a.i;
    if (i % STEP === 0) await pause();
    if (out.length >= MAX_PARTS) break;
    const kind = page.labels[i];
    if (kind === 'staff' && (titled(a) || overCard(page, a)) && COLLEAGUE.test(a.text)) {
      const scope = restOf(a.spot, levelOf(a.spot.el) > 1);
      const next = page.atoms.slice(i + 1, i + 1 + COLLEAGUE_TEXTS).find(titled)?.i;
      if (scope) out.push({ scope, from: i, end: next ?? i + 1 + COLLEAGUE_TEXTS, role: 'staff' });
    }
    if ((kind !== 'third' && kind !== 'self') || (page.buyerByParcel && PARCEL.test(a.text))) continue;
    const isTitle =
      TITLE_TAGS.test(a.spot.el.tagName) || (a.spot.zone & ZONE.heading) !== 0 || overCard(page, a);
    // "Contacts › Ada Quill" is a path to a person, not a section of persons.
    let k = i + 1;
    // "Ship to" and, within the heading, "same as buyer".
    while (page.atoms[k]?.spot.zone && inHeading(a, page.atoms[k])) k++;
    const next = page.atoms[k];
    const counted = next?.line === a.line && COUNT.test(next.text) ? page.atoms[k + 1] : next;
    const alone = counted?.line !== a.line && page.atoms[i - 1]?.line !== a.line;
    if (!isTitle || !alone) continue;
    // The title of the whole page says what kind of page it is, not whose its parts are.
    const scope = restOf(a.spot, levelOf(a.spot.el) > 1);
    if (scope) out.push({ scope, from: i, end: endOf(page, a, scope), role: kind });
  }
  return out;
}

/** Quoted text speaks of others; only what stands beside the name of someone shown elsewhere completes them. */
const dimmed = (c: Claim, by?: string): Claim[] =>
  c.prose && !c.voice
    ? []
    : [
        {
          ...c,
          role: 'third',
          weight: c.weight / 2,
          labelled: false,
          quoted: true,
          ...(by !== undefined && c.role === 'customer' && { by }),
        },
      ];

/** Texts in a field of somebody else's: a link in "Reports to" names a superior, however it is read. */
function heldBy(page: Page): Map<number, Role> {
  const out = new Map<number, Role>();
  for (const f of page.fields)
    if (f.kind === 'third' || f.kind === 'staff' || f.kind === 'cc')
      for (const v of f.values) out.set(v.i, f.kind);
  return out;
}

/**
 * Claims with the role of the section they stand in.
 * @param counts what is quoted counts like the rest: in a mail that a colleague has forwarded
 */
export async function assignSections(
  page: Page,
  claims: readonly Claim[],
  messages: readonly Message[],
  pause: Pause,
  counts = false,
): Promise<Claim[]> {
  const marks = await parts(page, pause);
  const quoted = (c: Claim, m: Message | undefined): Claim[] =>
    counts ? [c] : dimmed(c, m?.quoted ? m.by : undefined);
  const held = heldBy(page);
  const senders = sendersOf(page);
  await pause();
  return claims.flatMap((said) => {
    const holder = said.role === 'customer' && said.kind !== 'company' ? held.get(said.at) : undefined;
    const sends = said.role === 'customer' && /^(?:name|email)$/.test(said.kind) && senders.has(said.at);
    const role = holder ?? (sends ? 'from' : said.role);
    const c: Claim = role === said.role ? said : { ...said, role };
    const message = messageAt(messages, c.at, c.spot);
    // What the agent writes says nothing of the customer; the mail they answer does, where it says who wrote it.
    if (c.spot.zone & ZONE.editor)
      return dimmed(c, message?.quoted ? message.by : undefined).filter(({ by }) => by !== undefined);
    if (message?.quoted || c.spot.zone & ZONE.quote) return quoted(c, message);
    const mark = marks.find((p) => c.at >= p.from && c.at < p.end && within(c.spot, p.scope));
    if (mark) return [c.role === 'customer' ? { ...c, role: mark.role } : c];
    return [message?.by && c.role === 'customer' ? { ...c, by: message.by } : c];
  });
}
