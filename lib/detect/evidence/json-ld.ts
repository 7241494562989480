/** schema.org persons in JSON-LD, where they say how to reach them: authors of articles do not. */
import type { Page } from '../page/page';
import type { Claim, Spot } from '../types';
import { findEmails } from '../words/mail';
import { readPhone } from '../words/numbers';
import { claim, nameClaim } from './claim';

const MAX_DEPTH = 6;

type Json = Record<string, unknown>;
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);
const text = (v: unknown): string => (typeof v === 'string' ? v.slice(0, 200) : '');

function people(v: unknown, depth = 0): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(v)) return v.slice(0, 50).flatMap((x) => people(x, depth + 1));
  if (!isObject(v)) return [];
  const type = [v['@type']].flat().map(text);
  if (type.includes('Person') && (v.email || v.telephone)) return [v];
  // Only what the page is about; publishers, authors and sellers are not.
  return [v['@graph'], v.mainEntity, v.customer, v.about].flatMap((x) => people(x, depth + 1));
}

export function jsonLdEvidence(page: Page, root: Spot): Claim[] {
  const out: Claim[] = [];
  const at = { spot: root, at: 0 };
  for (const source of page.jsonLd) {
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch {
      // Broken JSON-LD is common; the page's text still speaks.
      continue;
    }
    for (const p of people(data).slice(0, 3)) {
      const name = nameClaim(
        text(p.name) || `${text(p.givenName)} ${text(p.familyName)}`.trim(),
        'json-ld',
        2,
        at,
      );
      if (name) out.push(name);
      for (const e of findEmails(text(p.email)))
        out.push(claim('email', e.email, 'json-ld', 2, at, { labelled: true }));
      const phone = readPhone(text(p.telephone), page.countries);
      if (phone && !phone.hotline)
        out.push(
          claim('phone', phone.e164, 'json-ld', 2, at, { labelled: true, written: text(p.telephone) }),
        );
      const firm = isObject(p.worksFor) ? text(p.worksFor.name) : text(p.worksFor);
      if (firm) out.push(claim('company', firm, 'json-ld', 1, at, { labelled: true }));
    }
  }
  return out;
}
