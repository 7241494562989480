/** Labels and their values: tables, definition lists, forms, grids, property cards. */
import { titled } from '../page/labels';
import type { Field, Page } from '../page/page';
import type { Claim, Role } from '../types';
import { labelKind } from '../words/labels';
import { findEmails } from '../words/mail';
import { cleanName, looksLikeCompany, looksLikeName } from '../words/names';
import { type FoundMask, findMasked, findPhones, readPhone } from '../words/numbers';
import { claim, FIELD, firstLine, here, isEmpty, nameClaim } from './claim';
import { formsOf } from './form';
import { halves, joinedNames } from './name-halves';
import { twoBoxes } from './two-boxes';
import { ROLES } from './whose-value';

const ID = /^[\p{L}\d][\p{L}\d._/-]{1,39}$/u;

/** A longer text under "E-mail" is one. */
const LETTER = 80;
const isLetter = (text: string): boolean =>
  text.length > LETTER && /\p{Ll} \p{Ll}{1,20} \p{Ll}|[，。]/u.test(text);

function emails(f: Field, role: Role): Claim[] {
  const all = f.values.flatMap((v) =>
    (f.kind === 'email' && isLetter(v.text) ? [] : findEmails(v.text)).map((e) =>
      claim('email', e.email, 'label', FIELD, here(v), { role, labelled: true }),
    ),
  );
  // A mail has one sender: "Ada Quill <ada@…> (sent by Tom Oak <tom@…>)".
  return role === 'from' ? all.map((c, k) => (k === 0 ? c : { ...c, role: 'third' })) : all;
}

const maskedIn = (f: Field, { pattern, written }: FoundMask, role: Role): Claim[] =>
  f.values
    .slice(0, 1)
    .map((v) => claim('masked', pattern, 'label', FIELD, here(v), { role, labelled: true, written }));

function phones(f: Field, page: Page, role: Role): Claim[] {
  const out: Claim[] = [];
  const add = (p: { e164: string; extension?: string; hotline?: boolean }, written: string) => {
    const first = f.values[0];
    if (first && !p.hotline && !out.some((c) => c.value === p.e164))
      out.push(
        claim('phone', p.e164, 'label', FIELD, here(first), {
          role,
          labelled: true,
          written,
          extension: p.extension,
        }),
      );
  };
  // Digits split over spans belong together; several lines are several numbers.
  const lines = new Map<number, string>();
  for (const v of f.values) lines.set(v.line, `${lines.get(v.line) ?? ''}${v.text}`);
  const countries = page.countriesAt(f.values[0]?.i ?? 0);
  for (const line of lines.values()) {
    const text = line.replace(/\s+/g, ' ').trim();
    const whole = readPhone(text, countries);
    if (whole) add(whole, text);
    else for (const p of findPhones(text, countries)) add(p, p.written);
    for (const m of findMasked(text, countries)) out.push(...maskedIn(f, m, role));
  }
  return out;
}

const REMARK = /^\s*(?:备注名?|備註名?)\s*[:：]?\s*$/;
/** "Petersen, Anke": one person, the last name first. */
const TURNED = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*)?$/u;

/** "Vivaio Le Ginestre, Corrado Pavesi": a firm, and who of it. */
const MEMBER =
  /^((?:\p{L}[\p{L}'’&.-]*\s){1,5}\p{L}[\p{L}'’&.-]*), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})$/u;

function people(f: Field, role: Role): Claim[] {
  const first = f.values[0];
  const text = firstLine(f.values);
  if (!first || isEmpty(text)) return [];
  const whole = text
    .replace(/[<(（＜][^<>()（）]*@.*$/, '')
    .trim()
    .replace(/^["“']|["”']$/g, '');
  const [, firm = '', member = ''] = MEMBER.exec(whole) ?? [];
  if (
    member &&
    looksLikeName(member) &&
    (!looksLikeName(firm) || firm.split(' ').length > member.split(' ').length) &&
    f.kind !== 'staff'
  ) {
    const both = [
      nameClaim(member, 'label', FIELD, here(first), role),
      claim('company', firm, 'label', FIELD, here(first), { labelled: true }),
    ];
    return both.filter((c) => c !== undefined);
  }
  const named =
    TURNED.test(whole) || looksLikeCompany(whole) ? whole : (whole.split(/[,;，；、|｜\n]/)[0] ?? '');
  // "Ada Quill" and, marked up beside it, "VIP, 3rd order".
  const badged = f.values.length > 1 && !looksLikeName(named) && looksLikeName(first.text);
  // "Customer" over a page, and beneath it what can be done: "List · Search · More".
  if (titled(f.label) && !looksLikeName(badged ? first.text : named) && !looksLikeCompany(named)) {
    const links = f.values.filter((v) => v.spot.el.tagName === 'A').length;
    if (links > 1) return [];
  }
  const name = nameClaim(badged ? first.text : named, 'label', FIELD, here(first), role);
  return name ? [name] : [];
}

function valuesOf(f: Field, page: Page): Claim[] {
  const first = f.values[0];
  if (!first) return [];
  const role = ROLES[f.kind] ?? 'customer';
  const text = firstLine(f.values);
  switch (f.kind) {
    case 'email':
      return emails(f, role);
    case 'phone':
      return phones(f, page, role);
    case 'name':
    case 'person': {
      // An address stands under "Contact" too.
      if (f.kind === 'person' && /\d/.test(text.replace(/[(（]\d{1,4}[)）]/, '')) && !/@|\d{6}/.test(text))
        return [];
      const got = people(f, role);
      return f.kind === 'person' ? got.filter((c) => c.kind === 'name' && looksLikeName(c.value)) : got;
    }
    case 'company': {
      const value = cleanName(text.replace(/[,，]\s*(?=(?:inc|ltd|llc|co)\b)/i, ' ,')).replace(/ ,/, ', ');
      if (isEmpty(value) || labelKind(value) || value.length < 2 || /@/.test(value) || !/\p{L}/u.test(value))
        return [];
      return [claim('company', value, 'label', FIELD, here(first), { labelled: true })];
    }
    case 'title':
      return isEmpty(text) || text.length > 60
        ? []
        : [claim('title', text, 'label', 1, here(first), { labelled: true })];
    case 'id':
      return ID.test(text) && /\d/.test(text)
        ? [claim('id', text, 'label', 1, here(first), { labelled: true })]
        : [];
    case 'from':
    case 'to':
    case 'cc':
    case 'staff':
    case 'third':
    case 'self':
      return [...people(f, role), ...emails(f, role), ...phones(f, page, role)];
    case 'other':
    case 'unknown':
      // Messengers keep under "remark" what the agent calls somebody.
      return REMARK.test(f.label.text) && looksLikeName(text) ? people(f, role) : [];
    default:
      return [];
  }
}

function namesOr(f: Field, parts: ReadonlyMap<Field, string>, page: Page): Claim[] {
  const two = twoBoxes(f, page);
  if (two.length > 0) return two;
  return f.kind === 'name' && parts.has(f) ? [] : valuesOf(f, page);
}

export function labelEvidence(page: Page): Claim[] {
  const forms = formsOf(page);
  const parts = halves(page);
  const single = page.fields.flatMap((f) =>
    namesOr(f, parts, page).map((c) => ({
      ...c,
      label: f.label.text,
      ...(c.role === 'customer' && { form: forms.get(f) }),
    })),
  );
  return [...single, ...joinedNames(page, forms, parts)];
}
