/**
 * What people say of themselves in what they write: "my mobile is …" in the customer's mail, in a quoted mail of
 * theirs, "your mobile, …" in the agent's; and the signature beneath a mail of theirs that is quoted.
 */
import { nameKey } from '../../domain/identity';
import type { Page } from '../page/page';
import type { Claim, Cluster } from '../types';
import { opensLetter } from '../words/greetings';
import { cleanName, looksLikeName } from '../words/names';
import { isBy } from './author';
import { namesIn } from './own';

/** Texts between a writer's name and what they write. */
const REACH = 60;
/** Longer texts are no name. */
const LONGEST = 60;

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

/** Lines of a signature, and characters of one. */
const LINES = 10;
const MAX_LINE = 80;

/** Beneath the name at the end of what they wrote, in a line of its own. */
function isSigned(page: Page, { at }: Claim, person: Cluster, everybody: readonly Cluster[]): boolean {
  if ((page.atoms[at]?.text.length ?? 0) > MAX_LINE) return false;
  for (let i = at - 1; i >= at - LINES && i >= 0; i--) {
    const text = page.atoms[i]?.text.trim() ?? '';
    if (text.length > MAX_LINE || opensLetter(text)) return false;
    const keys = namesIn(text.slice(0, LONGEST)).map((name) => nameKey(cleanName(name)));
    if (keys.some((key) => person.names.has(key))) return true;
    // A firm may read like a name, too.
    if (keys.some((key) => everybody.some((other) => other !== person && other.names.has(key)))) return false;
  }
  return false;
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
      if (isBy(c.by, person))
        return (
          c.voice === 'own' || (SIGNED.has(c.kind) && (!c.prose || isSigned(page, c, person, everybody)))
        );
      return c.voice === 'yours' && everybody.some((other) => isAgent(other) && isBy(c.by ?? '', other));
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
