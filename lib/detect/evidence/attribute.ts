/** Identities kept in attributes: mail clients and CRMs name the person behind a text that way. */
import type { Page } from '../page/page';
import type { Claim, Pause, Role, Spot } from '../types';
import { STEP, ZONE } from '../types';
import { findEmails } from '../words/mail';
import { looksLikeName } from '../words/names';
import { findPhones, readPhone } from '../words/numbers';
import { claim, nameClaim } from './claim';

const EMAIL_ATTRS = [
  'email',
  'data-email',
  'data-email-address',
  'data-hovercard-id',
  'fromaddr',
  'e',
  'data-mail',
  'data-address',
  'data-copy',
  'data-clipboard-text',
  'title',
  'data-title',
  'data-original-title',
  'data-tooltip',
  'data-tip',
  'aria-label',
];
const NAME_ATTRS = ['data-name', 'data-contact-name', 'data-customer-name', 'name', 'n', 'data-full-name'];
const PHONE_ATTRS = ['data-phone', 'data-tel', 'data-phone-number', 'data-mobile'];
const MAX_SPOTS = 30_000;
const MAX_CLAIMS = 200;
const FIELD_NAMES: readonly (readonly [RegExp, 'email' | 'phone' | 'name'])[] = [
  [/(?:^|[_\-[.])(?:e-?mail)(?:$|[_\-\].]|address)/i, 'email'],
  [/(?:^|[_\-[.])(?:phone|mobile|tel|cell)(?:$|[_\-\].]|number)/i, 'phone'],
];
const AUTOCOMPLETE: Readonly<Record<string, 'email' | 'phone' | 'name'>> = {
  email: 'email',
  tel: 'phone',
  name: 'name',
};

/** The role a container's name gives to chips and addresses inside it. */
export function roleAround(spot: Spot): Role | undefined {
  let at: Spot | undefined = spot;
  for (let k = 0; at && k < 4; k++, at = at.parent) {
    const own =
      `${at.el.getAttribute('name') ?? ''} ${at.el.getAttribute('data-field') ?? ''} ${at.el.getAttribute('class') ?? ''}`.toLowerCase();
    if (/(?:^|[\s_-])b?cc(?:$|[\s_-])/.test(own)) return 'cc';
    if (/(?:^|\s)(?:to|recipients?)(?:\s|$)/.test(own)) return 'to';
    if (/(?:^|\s)(?:from|sender)(?:\s|$)/.test(own)) return 'from';
  }
  return undefined;
}

/**
 * Where in the text each element that is asked begins: at the first text in it, or after it where it has
 * none. Nodes are numbered in reading order, so one pass does.
 */
function positions(page: Page): Map<Spot, number> {
  const out = new Map<Spot, number>();
  let at = 0;
  let reached = page.atoms[0]?.spot.id ?? 0;
  for (const spot of page.speaking) {
    while (at + 1 < page.atoms.length && reached < spot.id) {
      at++;
      reached = Math.max(reached, page.atoms[at]?.spot.id ?? 0);
    }
    out.set(spot, at);
  }
  return out;
}

export async function attributeEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  const position = positions(page);
  await pause();
  let last = 0;
  let count = 0;
  for (const spot of page.speaking.slice(0, MAX_SPOTS)) {
    if (out.length > MAX_CLAIMS) break;
    if (++count % STEP === 0) await pause();
    const el = spot.el;
    last = position.get(spot) ?? last;
    if (spot.zone & (ZONE.button | ZONE.editor)) continue;
    const from = { spot, at: last };
    const role = () => roleAround(spot) ?? 'customer';
    if (el.tagName === 'INPUT') {
      const own = page.atoms[last];
      const value = own?.spot === spot ? own.text : '';
      const kind =
        AUTOCOMPLETE[el.getAttribute('autocomplete') ?? ''] ??
        FIELD_NAMES.find(([re]) => re.test(el.getAttribute('name') ?? el.getAttribute('id') ?? ''))?.[1];
      if (!value || !kind) continue;
      if (kind === 'email')
        for (const e of findEmails(value))
          out.push(claim('email', e.email, 'form', 1.5, from, { labelled: true }));
      const phone = kind === 'phone' ? readPhone(value, page.countriesAt(last)) : undefined;
      if (phone && !phone.hotline)
        out.push(claim('phone', phone.e164, 'form', 1.5, from, { written: value }));
      continue;
    }
    let email: string | undefined;
    for (const name of EMAIL_ATTRS) {
      const raw = el.getAttribute(name);
      if (!raw || raw.length > 200 || !raw.includes('@')) continue;
      const found = findEmails(raw)[0];
      if (!found) continue;
      email = found.email;
      out.push(claim('email', email, 'attribute', 1.5, from, { role: role() }));
      const before = raw.slice(0, found.start).replace(/[<(（:：\s]+$/, '');
      const named = before
        ? nameClaim(before.replace(/^.*[:：]\s*/, ''), 'attribute', 1, from, role())
        : undefined;
      if (named && looksLikeName(named.value)) out.push(named);
      break;
    }
    const href = el.tagName === 'A' ? el.getAttribute('href') : null;
    if (href && /^mailto:/i.test(href)) {
      const found = findEmails(decode(href.slice(7).split('?')[0] ?? ''))[0];
      // An address that stands there to be read is read as part of its sentence (text.ts).
      const shown = found && page.atoms[last]?.text.toLowerCase().includes(found.email);
      if (shown) email ??= found.email;
      else if (found && found.email !== email) {
        email = found.email;
        out.push(claim('email', email, 'mailto', 1.5, from, { role: role() }));
      }
    }
    if (email)
      for (const name of NAME_ATTRS) {
        const raw = el.getAttribute(name);
        const named = raw && raw !== email ? nameClaim(raw, 'attribute', 1.5, from, role()) : undefined;
        if (named?.kind === 'name' && looksLikeName(named.value)) out.push(named);
      }
    for (const name of PHONE_ATTRS) {
      const raw = el.getAttribute(name);
      const found = raw ? findPhones(raw, page.countriesAt(last))[0] : undefined;
      if (found && !found.hotline)
        out.push(claim('phone', found.e164, 'attribute', 1.5, from, { written: found.written }));
    }
  }
  return out;
}

function decode(s: string): string {
  try {
    return decodeURIComponent(s);
  } catch {
    // A stray percent sign in an address: it is read as it stands.
    return s;
  }
}
