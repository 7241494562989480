/** Whose a message is by what its head says, and what that makes of the numbers and firms in it. */
import { nameKey } from '../../domain/identity';
import type { Claim, Cluster } from '../types';
import { domainOf, findEmails, isDesk, isMachine } from '../words/mail';
import { namesIn, type Own } from './own';

/** Characters from which a name of one part is told from a word. */
const LONG = 4;

/** Whether the head of a message names somebody. */
export function isBy(head: string, { emails, names }: Pick<Cluster, 'emails' | 'names'>): boolean {
  const by = head.toLowerCase();
  const named = [...names].some((name) => {
    const parts = name.split(' ');
    const whole = parts.length > 1 || name.length >= LONG || /[\u2e80-\u9fff\uac00-\ud7af]{2}/.test(name);
    return whole && parts.every((part) => by.includes(part));
  });
  return named || [...emails].some((email) => by.includes(email));
}

/** Whether the agent wrote it, or a colleague; a machine of the firm hands on what customers write. */
export function isByOwn(by: string, own: Own): boolean {
  const emails = findEmails(by).map((e) => e.email);
  const names = namesIn(by);
  // "Shop <form@…>" is no person: it hands on what somebody has filled in.
  const person = names.length > 0 || !/\p{L}/u.test(by.replace(/\S{1,64}@\S{1,80}/g, ''));
  if (person && emails.some((e) => own.emails.has(e) && !isMachine(e))) return true;
  const colleague = emails.some((e) => own.domains.has(domainOf(e)) && !isDesk(e) && !isMachine(e));
  return (colleague && names.length > 0) || names.some((n) => own.names.has(nameKey(n)));
}

/** What stands in a signature, and in no field of its own. */
const SIGNED = new Set<Claim['kind']>(['phone', 'company', 'title', 'masked']);
export const isWeak = (c: Claim): boolean => SIGNED.has(c.kind) && c.weight <= 1;
