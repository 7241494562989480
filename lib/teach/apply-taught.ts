/** What agents taught wins over what was guessed. Pure: runs in the background, after all frames were fused. */
import { emailKey, keysOf, nameKey, type RecordId } from '../domain/identity';
import { parsePhone } from '../domain/phone';
import type { FrameReading, ReadPerson, ReadPhone, TabReading } from '../domain/reading';
import type { PageRule, Taught } from '../domain/taught-rule';
import { matches, precision } from './path-pattern';

type Fused = Pick<TabReading, 'primary' | 'others' | 'several'>;

/** Who is at the screen: a rule for the sender of a mail finds them in mails they sent themselves. */
export interface Own {
  emails: readonly string[];
  phones: readonly string[];
  names?: readonly string[];
}

const MOST = 10;

const joined = (a: Taught, b: Taught): Taught => {
  const all: Taught = { ...b, ...a };
  delete all.missing;
  if (a.email || b.email) all.email = [...(a.email ?? []), ...(b.email ?? [])].slice(0, MOST);
  if (a.phone || b.phone) all.phone = [...(a.phone ?? []), ...(b.phone ?? [])].slice(0, MOST);
  return all;
};

/**
 * What the frames of a tab found, as one. A rule for another page of the site says nothing here, though a frame
 * of the same form may have found something by it.
 * @param url the tab's address
 */
export function taughtOf(
  frames: readonly Pick<FrameReading, 'taught' | 'visible'>[],
  rules: readonly PageRule[],
  url: string,
): Taught | undefined {
  const here = new Map(rules.filter((rule) => matches(rule.page, url)).map((rule) => [rule.id, rule]));
  const said = frames.flatMap(({ taught, visible }) =>
    taught && visible !== false && here.has(taught.ruleId) ? [taught] : [],
  );
  const found = said.filter((taught) => !taught.missing);
  const order = (taught: Taught) => precision(here.get(taught.ruleId)?.page ?? '');
  const [best] = [...(found.length > 0 ? found : said)].sort((a, b) => order(b) - order(a));
  if (!best) return undefined;
  return found.filter((taught) => taught !== best && taught.ruleId === best.ruleId).reduce(joined, best);
}

const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** As the page's own country reads it, where it was read already; as it stands where no country fits. */
function phoneOf(written: string, countries: readonly string[], known: readonly ReadPhone[]): ReadPhone[] {
  const same = known.find((phone) => digits(phone.written) === digits(written));
  if (same) return [same];
  const [parsed] = countries.flatMap((country) => parsePhone(written, country) ?? []);
  const e164 = parsed?.e164 ?? digits(written);
  return e164 ? [{ e164, written, ...(parsed?.extension && { extension: parsed.extension }) }] : [];
}

const namesOf = (person: Pick<ReadPerson, 'name'>): string[] =>
  person.name ? [`n:${nameKey(person.name)}`] : [];
const identity = (person: ReadPerson): string[] => [
  ...keysOf({ ...person, recordIds: [] }),
  ...namesOf(person),
];

function personOf(taught: Taught, countries: readonly string[], known: readonly ReadPhone[]): ReadPerson {
  const phones = (taught.phone ?? []).flatMap((written) => phoneOf(written, countries, known));
  const shown = [taught.name, taught.company, ...(taught.phone ?? []), ...(taught.email ?? [])];
  const name = taught.name ?? taught.company;
  return {
    ...(name && { name }),
    ...(taught.company && { company: taught.company }),
    emails: (taught.email ?? []).map((email) => email.toLowerCase()),
    phones,
    recordIds: [],
    confidence: 1,
    why: shown.flatMap((text) => (text ? [{ code: 'taught', text }] : [])).slice(0, MOST),
  };
}

const isOwn = (person: ReadPerson, own: Own): boolean => {
  const emails = new Set(own.emails.map(emailKey));
  return (
    person.emails.some((email) => emails.has(emailKey(email))) ||
    person.phones.some((phone) => own.phones.includes(phone.e164)) ||
    (own.names ?? []).some((name) => person.name !== undefined && nameKey(name) === nameKey(person.name))
  );
};

/** Whom a frame shows: by what was taught, where that is there. */
export function shownBy(
  guessed: ReadPerson | undefined,
  taught: Taught | undefined,
  countries: readonly string[],
): ReadPerson | undefined {
  if (!taught || taught.missing) return guessed;
  return taught.nobody ? undefined : personOf(taught, countries, guessed?.phones ?? []);
}

export interface About {
  /** ISO countries by which national numbers are read, the most likely first. */
  countries: readonly string[];
  own: Own;
  /** The record that the tab's address names. */
  record?: RecordId;
}

/**
 * Taught values take the place of guessed ones of their kind; the rest of a guessed person stays only where it
 * shares one of them. What is missing leaves everything as it was guessed.
 */
export function applyTaught(fused: Fused, taught: Taught | undefined, about: About): Fused {
  if (!taught || taught.missing) return fused;
  if (taught.nobody) return { others: fused.others, several: false };
  const guessed = [...(fused.primary ? [fused.primary] : []), ...fused.others];
  const person = personOf(
    taught,
    about.countries,
    guessed.flatMap((p) => p.phones),
  );
  if (isOwn(person, about.own)) return fused;
  const keys = new Set(identity(person));
  const same = guessed.find((p) => identity(p).some((key) => keys.has(key)));
  const recordIds = same?.recordIds.length ? same.recordIds : about.record ? [about.record] : [];
  const primary: ReadPerson = {
    ...same,
    ...person,
    emails: person.emails.length > 0 ? person.emails : (same?.emails ?? []),
    phones: person.phones.length > 0 ? person.phones : (same?.phones ?? []),
    ...((taught.name ?? same?.name ?? person.name) && { name: taught.name ?? same?.name ?? person.name }),
    recordIds,
    why: [...person.why, ...(same?.why ?? [])].slice(0, MOST),
  };
  return { primary, others: fused.others.filter((p) => p !== same), several: false };
}
