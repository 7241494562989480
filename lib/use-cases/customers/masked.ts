/** Whom of the stored customers a number means of which the page hides digits. */
import type { Customer } from '../../domain/customer';
import { emailKey, nameKey } from '../../domain/identity';
import { keptDigits } from '../../domain/phone/masked';
import type { ReadPerson } from '../../domain/reading';
import type { Stores } from '../../domain/stores';

/** Numbers of one person that are looked up. */
const MAX_MASKS = 3;
const MAX_FITTING = 20;
/**
 * How often a stranger's mask may fit some stored customer by chance before it takes a name to believe it. Of
 * seven digits shown, one says nothing (all mobiles begin alike): a million masks, ten thousand customers, 1 %.
 */
const CHANCE = 0.01;

/** Signs that hide part of a name as well: 王*明, 张**, J*** Smith. */
const HIDDEN = /[*＊✱●•○×]+|(?<=^.)某+/u;
/** A name of more pieces is none; and no expression is made of it. */
const MAX_PIECES = 3;
const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

type NameSays = 'same' | 'nothing' | 'other';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function hiddenNameFits(written: string, name: string): boolean {
  const parts = written.normalize('NFKC').trim().split(HIDDEN).map(escaped);
  return (
    parts.length <= MAX_PIECES &&
    new RegExp(`^${parts.join('.+')}$`, 'iu').test(name.normalize('NFKC').trim())
  );
}

/** A surname or a first name alone is no other name than the whole. */
function partOf(part: string, whole: string): boolean {
  if (CJK.test(part)) return part.length === 1 && whole.startsWith(part);
  return !part.includes(' ') && whole.split(' ').includes(part);
}

function nameSays(person: ReadPerson, customer: Customer): NameSays {
  const [page, stored] = [person.name ?? '', customer.name ?? ''];
  // Where the company stands in for the name, nobody is named.
  if (!page || !stored || page === person.company || stored === customer.company) return 'nothing';
  if (HIDDEN.test(page)) return hiddenNameFits(page, stored) ? 'nothing' : 'other';
  const [one, other] = [nameKey(page), customer.nameKey];
  if (one === other) return 'same';
  return partOf(one, other) || partOf(other, one) ? 'nothing' : 'other';
}

/** Both have addresses, and none in common. */
function otherAddress(person: ReadPerson, customer: Customer): boolean {
  const emails = new Set(customer.emails.map(emailKey));
  return emails.size > 0 && person.emails.length > 0 && !person.emails.some((e) => emails.has(emailKey(e)));
}

export interface MaskMatch {
  /** The one who is meant. */
  customer?: Customer;
  /** Who fits, where that is not sure. */
  suggestions: Customer[];
}

/**
 * The one stored customer whom a masked number fits and nothing on the page contradicts; with the same name, or
 * so many digits shown that chance is out of the question. Several, or one by chance, are only suggested.
 */
export async function matchMasked(stores: Pick<Stores, 'customers'>, person: ReadPerson): Promise<MaskMatch> {
  const fitting = new Map<string, { customer: Customer; kept: number }>();
  for (const { pattern } of (person.masked ?? []).slice(0, MAX_MASKS)) {
    const kept = keptDigits(pattern);
    for (const customer of await stores.customers.findByMask(pattern, MAX_FITTING))
      fitting.set(customer.id, { customer, kept: kept + (fitting.get(customer.id)?.kept ?? 0) });
  }
  const open = [...fitting.values()].filter(
    ({ customer }) => nameSays(person, customer) !== 'other' && !otherAddress(person, customer),
  );
  const suggestions = open.map(({ customer }) => customer);
  const named = suggestions.filter((customer) => nameSays(person, customer) === 'same');
  if (named.length === 1) return { customer: named[0], suggestions: [] };
  const [only] = open;
  if (open.length !== 1 || !only) return { suggestions: named.length > 0 ? named : suggestions };
  const strangers = await stores.customers.count();
  const sure = strangers / 10 ** (only.kept - 1) <= CHANCE;
  return sure ? { customer: only.customer, suggestions: [] } : { suggestions };
}
