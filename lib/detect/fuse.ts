/** All frames of a tab into one reading. Pure: runs in the background. */
import { emailKey, identityKeys, nameKey } from '../domain/identity';
import type { FrameReading, ReadPerson, TabReading } from '../domain/reading';
import type { ReadConfig } from './types';
import { domainOf, isPublicDomain } from './words/mail';
import { addressFitsName } from './words/names';

/** Frames whose people are closer than this in confidence are equally good. */
const MARGIN = 0.1;
const MAX_OTHERS = 200;

const same = (a: ReadPerson, b: ReadPerson): boolean => {
  const other = new Set(identityKeys(b));
  return identityKeys(a).some((k) => other.has(k));
};
/** Not for what two people of a firm, or two of one name, may share. */
const surelySame = (a: ReadPerson, b: ReadPerson): boolean => {
  const emails = new Set(a.emails.map(emailKey));
  if (b.emails.some((e) => emails.has(emailKey(e)))) return true;
  if (a.emails.length > 0 && b.emails.length > 0) return false;
  return same(a, b) && !(a.name && b.name && nameKey(a.name) !== nameKey(b.name));
};
const union = <T>(a: readonly T[], b: readonly T[], key: (t: T) => string): T[] => [
  ...a,
  ...b.filter((x) => !a.some((y) => key(x) === key(y))),
];

function joined(a: ReadPerson, b: ReadPerson): ReadPerson {
  const masked = union(a.masked ?? [], b.masked ?? [], (m) => m.pattern);
  return {
    ...b,
    ...a,
    emails: union(a.emails, b.emails, (e) => e),
    phones: union(a.phones, b.phones, (p) => p.e164),
    ...(masked.length > 0 && { masked }),
    recordIds: union(a.recordIds, b.recordIds, (r) => r.id),
    confidence: Math.max(a.confidence, b.confidence),
    why: union(a.why, b.why, (w) => w.code + w.text).slice(0, 8),
  };
}

/**
 * @param frames the latest reading of each frame, the top frame first
 * @returns who the tab is about; the agent as any frame shows them is nobody's customer in all of them
 */
export function fuseFrames(
  frames: readonly FrameReading[],
  config: ReadConfig,
): Pick<TabReading, 'primary' | 'others' | 'several'> {
  const shown = frames.filter((f) => f.visible !== false);
  const emails = new Set(
    [...config.agent.emails, ...frames.flatMap((f) => f.own?.emails ?? [])].map(emailKey),
  );
  const written = [...(config.agent.names ?? []), ...frames.flatMap((f) => f.own?.names ?? [])];
  const names = new Set(written.map(nameKey));
  const domains = new Set([...emails].map((e) => domainOf(e)).filter((d) => d && !isPublicDomain(d)));
  const ownAddress = (e: string): boolean =>
    emails.has(emailKey(e)) || domains.has(domainOf(e)) || written.some((n) => addressFitsName(e, n));
  const isOwn = (p: ReadPerson): boolean =>
    (p.emails.length > 0 && p.emails.every(ownAddress)) ||
    (p.name !== undefined && names.has(nameKey(p.name)));
  // A colleague in copy that one frame could not know to be one.
  const cleaned = (p: ReadPerson): ReadPerson =>
    p.emails.some(ownAddress) ? { ...p, emails: p.emails.filter((e) => !ownAddress(e)) } : p;

  const forEverybody = shown.some((f) => f.forEverybody && f.top === false);
  const sent = (p: ReadPerson): boolean => p.why.some(({ code }) => code === 'mail-sender');
  const firsts = shown.flatMap((f) =>
    f.primary && !isOwn(f.primary) && !(forEverybody && sent(f.primary))
      ? [{ frame: f, person: cleaned(f.primary) }]
      : [],
  );
  const people: { frame: FrameReading; person: ReadPerson }[] = [];
  for (const x of firsts) {
    const hit = people.find((p) => same(p.person, x.person));
    if (hit)
      hit.person =
        hit.person.confidence >= x.person.confidence
          ? joined(hit.person, x.person)
          : joined(x.person, hit.person);
    else people.push({ ...x });
  }
  people.sort(
    (a, b) => b.person.confidence - a.person.confidence || (b.frame.area ?? 0) - (a.frame.area ?? 0),
  );
  let [first, second] = people;
  // A frame inside the page is opened for its content; what surrounds it is mostly a list.
  if (first && second && second.person.confidence > first.person.confidence - MARGIN) {
    const inner = people.filter(
      (p) => p.frame.top === false && p.person.confidence > (first?.person.confidence ?? 0) - MARGIN,
    );
    if (inner.length === 1 && inner[0]) {
      first = inner[0];
      second = undefined;
    }
  }
  const several =
    (first !== undefined &&
      second !== undefined &&
      second.person.confidence > first.person.confidence - MARGIN) ||
    (first === undefined && shown.some((f) => f.several));
  const handedOn =
    first === undefined && shown.some((f) => f.forwarded)
      ? shown.flatMap((f) => (f.quoted && !isOwn(f.quoted) ? [cleaned(f.quoted)] : []))[0]
      : undefined;
  const primary = several ? undefined : (first?.person ?? handedOn);
  // What other frames say about the same person completes them.
  const whole =
    primary &&
    shown
      // Its own frame's judge has told them apart already.
      .filter((f) => f !== first?.frame)
      .flatMap((f) => f.others)
      .filter((o) => !isOwn(o) && surelySame(o, primary))
      // The text of a mail may be a frame of its own: it was written by whoever sent it.
      .concat(sent(primary) ? shown.flatMap((f) => (f.loose && f !== first?.frame ? [f.loose] : [])) : [])
      .reduce(joined, primary);
  const others: ReadPerson[] = [];
  for (const o of [...shown.flatMap((f) => f.others), ...people.map((p) => p.person)]) {
    if (others.length >= MAX_OTHERS) break;
    if (!isOwn(o) && !(whole && surelySame(o, whole)) && !others.some((x) => x === o)) others.push(o);
  }
  return { ...(whole && { primary: whole }), others, several };
}
