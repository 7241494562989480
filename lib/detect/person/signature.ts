/** The agent's own signature in a mail they wrote: its numbers are no customer's. */
import { nameKey } from '../../domain/identity';
import type { Page } from '../page/page';
import { commonAncestor } from '../page/tree';
import type { Claim } from '../types';
import type { Own } from './own';

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

/** Whether a number stands beneath the agent's name in a mail, and in no field of its own; asked for each claim. */
export function ownSignatureOn(page: Page, own: Own): (c: Claim) => boolean {
  const mail = page.labels.includes('to') || page.labels.includes('from');
  return (c) => mail && c.kind === 'phone' && c.role === 'customer' && beneathOwnName(page, own, c);
}
