/**
 * What a page says for sure of who sits at the screen, to be remembered (use-cases/agent). Narrower than
 * own.ts: there a menu that reads like a name does no harm, here it would be shown to the agent as theirs.
 */
import { nameKey } from '../../domain/identity';
import type { AgentSighting, LearnedFrom, LearnedKind } from '../../domain/learned';
import type { Page } from '../page/page';
import { type Atom, type Claim, type Spot, ZONE } from '../types';
import { findEmails, isMachine } from '../words/mail';
import { addressFitsName, cleanName, looksLikeName } from '../words/names';
import { GREETING, LOGOUT, namesIn } from './own';
import { ownClaims } from './own-page';
import { writesOn } from './writes';

const CONTENT = ZONE.main | ZONE.article | ZONE.dialog | ZONE.heading | ZONE.footer | ZONE.aside;
const ATTRIBUTES = ['aria-label', 'title', 'data-original-title', 'alt'];
const MAX_TEXT = 160;
/** A sign-in area that shows more addresses or names than this is a list of people. */
const MOST = 2;
/** Texts before a sign-out link that may name the person. */
const BEFORE = 4;

/** The corner of an application where it shows who is signed in; menus beside it hold other people. */
const inCorner = ({ zone }: Spot): boolean =>
  (zone & CONTENT) === 0 &&
  ((zone & ZONE.account) !== 0 || (zone & (ZONE.header | ZONE.nav)) === ZONE.header);

interface Text {
  text: string;
  /** Says by itself that it names the person: a greeting, a sign-out link beside it, an account menu. */
  sure: boolean;
}

function besideLogout(page: Page, atom: Atom): boolean {
  for (let i = atom.i + 1; i <= atom.i + BEFORE; i++) {
    const next = page.atoms[i];
    if (next && inCorner(next.spot) && LOGOUT.test(next.text.trim())) return true;
  }
  return false;
}

function cornerTexts(page: Page): Text[] {
  const texts: Text[] = [];
  for (const atom of page.atoms) {
    if (!inCorner(atom.spot) || atom.field || atom.text.length > MAX_TEXT) continue;
    const [, greeted] = GREETING.exec(atom.text) ?? [];
    const account = (atom.spot.zone & ZONE.account) !== 0;
    const before = page.atoms[atom.i - 1];
    const asked = before !== undefined && before.line === atom.line && GREETING.test(before.text);
    texts.push({
      text: greeted || atom.text,
      sure: Boolean(greeted) || asked || account || besideLogout(page, atom),
    });
  }
  for (const spot of page.speaking) {
    if (!inCorner(spot)) continue;
    for (const name of ATTRIBUTES) {
      const text = spot.el.getAttribute(name);
      if (text && text.length <= MAX_TEXT) texts.push({ text, sure: (spot.zone & ZONE.account) !== 0 });
    }
  }
  return texts;
}

const unique = (values: readonly string[], key: (value: string) => string): string[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];
/** A few are the person's, more are other people's. */
const few = (values: readonly string[], key: (value: string) => string): string[] => {
  const found = unique(values, key).filter((value) => key(value) !== '');
  return found.length <= MOST ? found : [];
};

/** The names that go with an address; without one only a name that stands alone. */
function namesOf(
  candidates: readonly { name: string; sure: boolean }[],
  emails: readonly string[],
): string[] {
  const fitting = candidates.filter(({ name }) => emails.some((email) => addressFitsName(email, name)));
  if (fitting.length > 0)
    return few(
      fitting.map((c) => c.name),
      nameKey,
    );
  const sure = unique(
    candidates.filter((c) => c.sure).map((c) => c.name),
    nameKey,
  );
  return sure.length === 1 ? sure : [];
}

function signedIn(page: Page, claims: readonly Claim[]) {
  const texts = cornerTexts(page);
  const told = [...claims.filter((c) => c.role === 'self' && c.spot.seen), ...ownClaims(page, claims)];
  const ofKind = (kind: LearnedKind) => told.filter((c) => c.kind === kind).map((c) => c.value);
  // A record's own bar looks like the application's: what a field of the content holds is the customer's.
  const customers = new Set(
    claims
      .filter((c) => c.role === 'customer' && (c.labelled || c.how === 'heading') && !told.includes(c))
      .filter((c) => c.kind !== 'name' || !inCorner(c.spot))
      .map((c) => (c.kind === 'name' ? nameKey(c.value) : c.value)),
  );
  const emails = few(
    [...texts.flatMap(({ text }) => findEmails(text).map((e) => e.email)), ...ofKind('email')].filter(
      (email) => !isMachine(email) && !customers.has(email),
    ),
    (email) => email,
  );
  const candidates = [
    ...texts.flatMap(({ text, sure }) =>
      namesIn(text.replace(/[^\s<(（]+@\S+/g, ' ')).map((name) => ({ name: cleanName(name), sure })),
    ),
    // A login name stands there too, where somebody is "signed in as".
    ...ofKind('name')
      .filter(looksLikeName)
      .map((name) => ({ name, sure: true })),
  ].filter(({ name }) => !customers.has(nameKey(name)));
  return { emails, names: namesOf(candidates, emails), phones: few(ofKind('phone'), (phone) => phone) };
}

/** The sender of a mail that is being written, or of one that was sent from the address signed in. */
function senders(page: Page, claims: readonly Claim[], emails: readonly string[]): Claim[] {
  const from = claims.filter((c) => c.role === 'from' && (c.kind === 'email' || c.kind === 'name'));
  const toSomebody = claims.some((c) => c.role === 'to') || page.labels.includes('to');
  if (!toSomebody) return [];
  const writing = from.filter(writesOn(page));
  if (writing.length > 0) return writing;
  const addresses = new Set(from.filter((c) => c.kind === 'email').map((c) => c.value));
  const [only] = addresses;
  return addresses.size === 1 && only !== undefined && emails.includes(only) ? from : [];
}

/** @param claims of the page, before anything is known of whose they are */
export function agentSightings(page: Page, claims: readonly Claim[]): AgentSighting[] {
  const { emails, names, phones } = signedIn(page, claims);
  const of = (kind: LearnedKind, values: readonly string[], how: LearnedFrom): AgentSighting[] =>
    values.map((value) => ({ kind, value, how }));
  const sent = senders(page, claims, emails);
  const valuesOf = (kind: LearnedKind) =>
    few(
      sent.filter((c) => c.kind === kind).map((c) => c.value),
      (v) => v,
    );
  return [
    ...of('email', emails, 'sign-in'),
    ...of('name', names, 'sign-in'),
    ...of('phone', phones, 'sign-in'),
    ...of('email', valuesOf('email'), 'sent-mail'),
    ...of('name', valuesOf('name'), 'sent-mail'),
  ];
}
