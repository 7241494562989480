/** Mails within a firm. */
import type { Claim } from '../types';
import { domainOf, isPublicDomain } from '../words/mail';

/** From one to another of the same firm: neither is the customer. */
export function internalMail(claims: readonly Claim[], known: (email: string) => boolean): string[] {
  const of = (role: Claim['role']) => [
    ...new Set(claims.flatMap((c) => (c.kind === 'email' && c.role === role && !c.quoted ? [c.value] : []))),
  ];
  const [from, to] = [of('from'), of('to')];
  const [sender] = from;
  const domain = domainOf(sender ?? '');
  const inside = from.length === 1 && to.length > 0 && !isPublicDomain(domain) && !to.includes(sender ?? '');
  // The agent writes from elsewhere: then it is a firm of customers.
  const apart = claims.some((c) => c.kind === 'email' && known(c.value) && domainOf(c.value) !== domain);
  return inside && !apart && to.every((e) => domainOf(e) === domain) ? [...from, ...to] : [];
}
