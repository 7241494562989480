/**
 * What people say of themselves in what they write: "my mobile is …" in the customer's mail, in a quoted mail of
 * theirs, "your mobile, …" in the agent's; and the signature beneath a mail of theirs that is quoted.
 */
import { nameKey } from '../../domain/identity';
import type { Page } from '../page/page';
import type { Claim, Cluster } from '../types';
import { cleanName, looksLikeName } from '../words/names';

/** Texts between a writer's name and what they write. */
const REACH = 60;
/** Characters from which a name of one part is told from a word. */
const LONG = 4;
/** Longer texts are no name. */
const LONGEST = 60;

/** Whether the line over a quotation names somebody. */
function names(by: string, { emails, names }: Pick<Cluster, 'emails' | 'names'>): boolean {
  const named = [...names].some((name) => {
    const parts = name.split(' ');
    const whole = parts.length > 1 || name.length >= LONG || /[\u2e80-\u9fff\uac00-\ud7af]{2}/.test(name);
    return whole && parts.every((part) => by.includes(part));
  });
  return named || [...emails].some((email) => by.includes(email));
}

/** Somebody's name right above what is written: theirs it is, whoever they are. */
const ABOVE = 6;

const SPEAKER = /^(?:SMALL|B|STRONG|CITE|H[3-6])$/;
const MAX_SPEAKER = 30;

/** A short line in an element for names, right above a text. */
function isSpeaker(page: Page, i: number): boolean {
  const a = page.atoms[i];
  return (
    a !== undefined &&
    SPEAKER.test(a.spot.el.tagName) &&
    a.text.length <= MAX_SPEAKER &&
    /^\p{Lu}|^\p{Lo}/u.test(a.text.trim()) &&
    !/[,.:;!?…]\s*$/.test(a.text) &&
    !page.labels[i]
  );
}

type Writer = 'agent' | 'person' | 'another' | undefined;

/** Whoever's name stands nearest before a text wrote it, recipients aside. */
function writerOf(
  page: Page,
  at: number,
  person: Cluster,
  everybody: readonly Cluster[],
  received: ReadonlySet<number>,
): Writer {
  for (let i = at - 1; i >= at - REACH && i >= 0; i--) {
    const text = page.atoms[i]?.text.trim() ?? '';
    // "Timo (Fleet)", small above a message: somebody said it, whoever they are.
    if (i === at - 1 && isSpeaker(page, i)) {
      const said = text.toLowerCase();
      return [...person.names].some((n) => n.split(' ').some((part) => said.includes(part)))
        ? 'person'
        : 'another';
    }
    if (received.has(i) || text.length > LONGEST || !looksLikeName(text)) continue;
    const key = nameKey(cleanName(text));
    if (person.names.has(key)) return 'person';
    if (everybody.some((other) => isAgent(other) && other.names.has(key))) return 'agent';
    if (i >= at - ABOVE) return 'another';
  }
  return undefined;
}

const isAgent = ({ role }: Cluster): boolean => role === 'self' || role === 'staff';
const CONTACT = new Set(['phone', 'email']);
const SIGNED = new Set(['phone', 'company', 'title']);

/** @param everybody staff and the agent included */
export function addSpoken(person: Cluster, everybody: readonly Cluster[], page: Page): void {
  const received = new Set(
    page.fields.flatMap((f) => (f.kind === 'to' || f.kind === 'cc' ? f.values.map((v) => v.i) : [])),
  );
  const isTheirs = (c: Claim): boolean => {
    if (c.by !== undefined) {
      if (names(c.by, person)) return c.voice === 'own' || (!c.prose && SIGNED.has(c.kind));
      return c.voice === 'yours' && everybody.some((other) => isAgent(other) && names(c.by ?? '', other));
    }
    if (!c.voice || c.role !== 'customer' || !CONTACT.has(c.kind)) return false;
    // Whoever sends a mail writes it.
    const writer = person.role === 'to' ? 'agent' : writerOf(page, c.at, person, everybody, received);
    return c.voice === (writer === 'agent' ? 'yours' : 'own') && writer !== 'another';
  };
  const theirs = everybody
    .filter((other) => other !== person && !isAgent(other) && other.names.size === 0)
    .flatMap((other) => other.claims.filter(isTheirs));
  person.claims.push(
    ...theirs.map((c): Claim => ({ ...c, role: 'customer', prose: false, weight: Math.min(c.weight, 0.8) })),
  );
}
