/** Microdata (`itemprop`) and h-card / vCard classes: fields that name themselves. */
import type { Page } from '../page/page';
import { within } from '../page/tree';
import type { Claim, PageElement, Pause, Spot } from '../types';
import { STEP } from '../types';
import { findEmails } from '../words/mail';
import { readPhone } from '../words/numbers';
import { claim, firstLine, nameClaim } from './claim';

const PROPS: Readonly<Record<string, 'name' | 'email' | 'phone' | 'company'>> = {
  name: 'name',
  email: 'email',
  telephone: 'phone',
  worksfor: 'company',
  'p-name': 'name',
  fn: 'name',
  'u-email': 'email',
  'p-tel': 'phone',
  tel: 'phone',
  'p-org': 'company',
  org: 'company',
};
const MAX_SPOTS = 30_000;
const MAX_CLAIMS = 200;

function propOf(el: PageElement): { prop: 'name' | 'email' | 'phone' | 'company'; how: string } | undefined {
  const item = PROPS[(el.getAttribute('itemprop') ?? '').toLowerCase()];
  if (item) return { prop: item, how: 'microdata' };
  for (const c of (el.getAttribute('class') ?? '').split(/\s+/).slice(0, 8)) {
    const p = PROPS[c];
    if (p) return { prop: p, how: 'h-card' };
  }
  return undefined;
}

/** Only inside a person's scope: products and articles have names too. */
function personAround(spot: Spot): Spot | undefined {
  let at: Spot | undefined = spot;
  for (let k = 0; at && k < 8; k++, at = at.parent) {
    const type = at.el.getAttribute('itemtype');
    if (type) return /\/Person$/.test(type) && at.el.getAttribute('itemprop') !== 'author' ? at : undefined;
    if (/(?:^|\s)(?:h-card|vcard)(?:\s|$)/.test(at.el.getAttribute('class') ?? '')) return at;
  }
  return undefined;
}

export async function microdataEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  let count = 0;
  const cards = new Set<Spot>();
  for (const spot of page.speaking.slice(0, MAX_SPOTS)) {
    if (++count % STEP === 0) await pause();
    if (out.length >= MAX_CLAIMS) break;
    if (!spot.el.hasAttribute('itemprop') && !spot.el.hasAttribute('class')) continue;
    const hit = propOf(spot.el);
    const card = hit && personAround(spot);
    if (!card) continue;
    cards.add(card);
    await pause();
    const first = page.atoms.findIndex((a) => within(a.spot, spot));
    if (first < 0) continue;
    const values = page.atoms.slice(first, first + 4).filter((a) => within(a.spot, spot));
    const text = firstLine(values);
    const from = { spot, at: first };
    if (hit.prop === 'name') {
      const c = nameClaim(text, hit.how, 2, from);
      if (c) out.push(c);
    } else if (hit.prop === 'email')
      for (const e of findEmails(text))
        out.push(claim('email', e.email, hit.how, 2, from, { labelled: true }));
    else if (hit.prop === 'company')
      out.push(claim('company', text.slice(0, 80), hit.how, 1, from, { labelled: true }));
    else {
      const p = readPhone(text, page.countries);
      if (p && !p.hotline)
        out.push(claim('phone', p.e164, hit.how, 2, from, { labelled: true, written: text }));
    }
  }
  // Many cards are authors of comments or a list of people: none of them is whom the page is about.
  return cards.size > 1 ? out.map((c) => ({ ...c, role: 'third', weight: 1 })) : out;
}
