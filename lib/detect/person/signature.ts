/** The agent's own signature in a mail they wrote: its numbers are no customer's. */
import { nameKey } from '../../domain/identity';
import type { Page } from '../page/page';
import { commonAncestor } from '../page/tree';
import { type Claim, ZONE } from '../types';
import { isOwn, type Own } from './own';

/** Texts between a name and the number beneath it: a firm, a street. */
const BETWEEN = 3;
/** Levels between the two. */
const CLIMB = 2;

function beneathOwnName(page: Page, own: Own, c: Claim): boolean {
  for (let i = c.at - 1; i >= c.at - BETWEEN; i--) {
    const a = page.atoms[i];
    if (!a || page.labels[i]) return false;
    if (!own.names.has(nameKey(a.text.trim())) || page.labels[i - 1]) continue;
    const near = commonAncestor(a.spot, c.spot);
    return near !== undefined && a.spot.depth - near.depth <= CLIMB && c.spot.depth - near.depth <= CLIMB;
  }
  return false;
}

/** "This is Ada Quill of …, phone …", in one text: what the agent has written. */
function afterOwnName(page: Page, own: Own, c: Claim): boolean {
  const text = page.atoms[c.at]?.text ?? '';
  const number = text.indexOf(c.written);
  const before = text.slice(0, Math.max(0, number));
  return [...own.written].some(
    (name) => (name.includes(' ') || /^\p{Script=Han}{3}/u.test(name)) && before.includes(name),
  );
}

/** Lines of a signature between a number and the address in it. */
const LINES = 2;

/** "Quill Ltd · Tel. 040 …" and, on the next line, the agent's own address. */
function besideOwnAddress(page: Page, addresses: readonly Claim[], c: Claim): boolean {
  const line = page.atoms[c.at]?.line ?? 0;
  return addresses.some((e) => {
    const at = page.atoms[e.at];
    if (!at || at.spot.parent !== c.spot.parent || (at.spot.zone ^ c.spot.zone) & ZONE.quote) return false;
    if (e.quoted !== c.quoted) return false;
    return Math.abs(at.line - line) <= LINES;
  });
}

/**
 * Whether a number, or a firm, stands beneath the agent's name in a mail, or in a line beside their address, and in
 * no field of its own; asked for each claim.
 */
export function ownSignatureOn(page: Page, own: Own, claims: readonly Claim[]): (c: Claim) => boolean {
  const mail = page.labels.includes('to') || page.labels.includes('from');
  const addresses = claims.filter((c) => c.kind === 'email' && c.how === 'text' && !c.prose && isOwn(own, c));
  return (c) => {
    if (c.role !== 'customer' || c.weight > 1) return false;
    if (c.kind === 'phone' && afterOwnName(page, own, c)) return true;
    if (c.kind === 'phone' && mail && beneathOwnName(page, own, c)) return true;
    return /^(?:phone|company)$/.test(c.kind) && besideOwnAddress(page, addresses, c);
  };
}
