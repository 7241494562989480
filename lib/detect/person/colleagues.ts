/** Who else is ours, by the addresses beside their names; and who only handed a mail on. */
import { nameKey } from '../../domain/identity';
import type { Field, Page } from '../page/page';
import type { Claim } from '../types';
import { findEmails, isDesk, isMachine } from '../words/mail';
import { isOwn, type Own } from './own';

/** Adds the names of colleagues to `own`. */
export function learnColleagues(page: Page, claims: readonly Claim[], own: Own): void {
  // In a text of several addresses each name has its own.
  const alone = (c: Claim) => findEmails(page.atoms[c.at]?.text ?? '').length < 2;
  // "Lin Qing <lin.qing@our-firm.example>": a colleague, by what they write from.
  const colleagueAt = new Set(
    claims.flatMap((c) =>
      c.kind === 'email' && isOwn(own, c) && !isDesk(c.value) && !isMachine(c.value) && alone(c)
        ? [c.at]
        : [],
    ),
  );
  // The same where the address is an attribute of the very element that holds the name.
  const colleagueIn = new Set(
    claims.flatMap((c) =>
      c.kind === 'email' && c.how === 'attribute' && colleagueAt.has(c.at) && isOwn(own, c) ? [c.spot] : [],
    ),
  );
  for (const n of claims)
    if (
      n.kind === 'name' &&
      colleagueAt.has(n.at) &&
      n.how === 'text' &&
      (n.weight > 1 || colleagueIn.has(n.spot))
    )
      own.names.add(nameKey(n.value));
  // "All staff <all@our-firm.example>": where all addresses of a line of a mail's head are ours, so are its names.
  // A shared mailbox hands on what others wrote: "'Noah Patel' via Support".
  const handsOn = (f: Field) => f.values.some((v) => /(?<!\p{L})(?:via|über|代)(?!\p{L})/u.test(v.text));
  const heads = page.fields.filter(
    (f) => f.kind === 'to' || f.kind === 'cc' || (f.kind === 'from' && !handsOn(f)),
  );
  const told = new Map<number, Claim[]>();
  for (const c of claims) told.set(c.at, [...(told.get(c.at) ?? []), c]);
  for (const f of heads) {
    const said = f.values.flatMap((v) => told.get(v.i) ?? []);
    const emails = said.filter((c) => c.kind === 'email');
    if (emails.length > 0 && emails.every((c) => isOwn(own, c)))
      for (const c of said) if (c.kind === 'name') own.names.add(nameKey(c.value));
  }
}

/** Addresses of whoever sent a mail in somebody's name: not the sender's, in whatever way they are told again. */
export function handedOn(claims: readonly Claim[]): ReadonlySet<string> {
  const labelled = claims.filter((c) => c.kind === 'email' && c.how === 'label');
  const senders = new Set(labelled.flatMap((c) => (c.role === 'third' ? [] : [c.value])));
  return new Set(labelled.flatMap((c) => (c.role === 'third' && !senders.has(c.value) ? [c.value] : [])));
}
