/** E-mails, phones and tags of a cell; several are separated by `;`. Pure. */
import type { CustomerPhone, Tag } from '../../domain/customer';
import { parsePhone } from '../../domain/phone';

/** RFC 5321: at most 254 characters in all, 64 before the `@`. */
const EMAIL =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{1,62}$/u;
const MAX_EMAIL = 254;
/** `Li Wei <li@example.com>`. */
const IN_BRACKETS = /<([^<>]+)>$/;
/** Names of tag types are short words; `10:30` and `https://` are no types. */
const TYPED_TAG = /^(\p{L}[\p{L} _-]{0,29})[:：](?!\/\/)\s*(.+)$/u;
/** More in one cell is a mistake of the file. */
const MAX_PARTS = 50;
const MAX_TAG = 100;

const parts = (cell: string, separators: RegExp): string[] =>
  cell
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MAX_PARTS);

export interface ReadContacts<T> {
  found: T[];
  /** As written. */
  unread: string[];
}

export function readEmails(cell: string): ReadContacts<string> {
  const out: ReadContacts<string> = { found: [], unread: [] };
  for (const written of parts(cell, /[;；,，、\n]+/)) {
    const inner = IN_BRACKETS.exec(written)?.[1] ?? written;
    const email = inner
      .normalize('NFKC')
      .replace(/^mailto:/i, '')
      .trim();
    if (email.length <= MAX_EMAIL && EMAIL.test(email) && !email.includes('..')) out.found.push(email);
    else out.unread.push(written);
  }
  return out;
}

/** Digits of a national number whose country nobody knows: E.164 allows 15, fewer than 7 is an extension. */
const NATIONAL = /^\d{7,15}$/;
const PHONE_SIGNS = /^[\d\s()./+-]+$/;

/** Kept as its digits rather than lost: it can be called, and is found on pages that show it the same way. */
function withoutCountry(written: string): { e164: string; extension?: string } | undefined {
  const digits = written.replace(/\D/g, '');
  return PHONE_SIGNS.test(written) && NATIONAL.test(digits) ? { e164: digits } : undefined;
}

function firstOf<T, R>(list: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param countries ISO countries by whose rules national numbers are read; the first that fits counts. */
export function readPhones(cell: string, countries: readonly string[]): ReadContacts<CustomerPhone> {
  const out: ReadContacts<CustomerPhone> = { found: [], unread: [] };
  // `;ext=` belongs to the number before it (RFC 3966).
  for (const written of parts(cell, /(?:;(?!ext=)|[；、|\n])+/i)) {
    const phone = firstOf(countries, (country) => parsePhone(written, country)) ?? withoutCountry(written);
    if (!phone) out.unread.push(written);
    else
      out.found.push({
        e164: phone.e164,
        ...(phone.extension ? { extension: phone.extension } : {}),
        ...(written === phone.e164 ? {} : { written }),
      });
  }
  return out;
}

/** `VIP;persona:buyer`: plain tags and typed ones. */
export const readTags = (cell: string): Tag[] =>
  parts(cell, /[;；\n]+/).map((part) => {
    const typed = TYPED_TAG.exec(part.slice(0, MAX_TAG));
    return typed?.[1] && typed[2]
      ? { type: typed[1].trim(), value: typed[2].trim() }
      : { value: part.slice(0, MAX_TAG) };
  });
