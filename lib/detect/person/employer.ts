/** The firm of whom a page is about, where no field says it: what the page writes out of their address's domain. */
import { nameKey } from '../../domain/identity';
import { claim, here } from '../evidence/claim';
import { piecesOf } from '../evidence/name-pieces';
import type { Page } from '../page/page';
import { type Claim, type Cluster, ZONE } from '../types';
import { looksLikeJobTitle } from '../words/job-titles';
import { domainOf, isDesk, isPublicDomain } from '../words/mail';
import { fold, looksLikeCompany } from '../words/names';

const NOT_HERE = ZONE.nav | ZONE.header | ZONE.footer | ZONE.button;
const MAX_TEXT = 90;
const MAX_WORDS = 7;
/** How much of the domain a firm's name has to make up; with a legal form less will do. */
const MOST_OF_IT = 0.75;
const HALF_OF_IT = 0.5;
/** Weight of a company that no field says. */
const WEIGHT = 0.6;

const wordsOf = (s: string): string[] =>
  fold(s)
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 1);

/** `quill-partners.co.uk` as `quillpartners`. */
const labelOf = (domain: string): string =>
  fold(domain)
    .replace(/\.(?:co|com|org|net|gov|edu|ac)?\.?[a-z]+$/, '')
    .split('.')
    .slice(-1)
    .join('')
    .replace(/[^a-z0-9]/g, '');

/** Share of the domain that a name's words make up, and of the name that the domain holds. */
function overlap(name: string, domain: string): { ofDomain: number; ofName: number } {
  const words = wordsOf(name);
  const letters = words.join('').length;
  const shared = words.filter((w) => w.length > 2 && domain.includes(w)).join('').length;
  return { ofDomain: shared / Math.max(1, domain.length), ofName: shared / Math.max(1, letters) };
}

/** Texts beneath the name in a signature. */
const BENEATH = 3;

/** "Ada Quill, Buyer", and beneath it "Quill Ltd". */
function inSignature(person: Cluster, page: Page): Claim | undefined {
  for (const a of page.atoms) {
    if (a.text.length > MAX_TEXT || a.spot.zone & (NOT_HERE | ZONE.quote) || page.labels[a.i]) continue;
    if (!piecesOf(a.text).some((p) => person.names.has(nameKey(p.text)))) continue;
    for (let i = a.i + 1; i <= a.i + BENEATH; i++) {
      const b = page.atoms[i];
      if (!b || b.spot.parent !== a.spot.parent || page.labels[i]) break;
      const firm = piecesOf(b.text).find((p) => looksLikeCompany(p.text) && !looksLikeJobTitle(p.text));
      if (firm && b.text.length <= MAX_TEXT) return claim('company', firm.text, 'text', WEIGHT, here(b));
    }
  }
  return undefined;
}

/** Adds the firm to whoever has none. */
export function addEmployer(person: Cluster, page: Page): void {
  if (person.claims.some((c) => c.kind === 'company' && c.weight >= WEIGHT)) return;
  const signed =
    page.labels.includes('to') || page.labels.includes('from') ? inSignature(person, page) : undefined;
  if (signed) {
    person.claims.push(signed);
    return;
  }
  const domains = [...person.emails]
    .filter((e) => !isDesk(e) && !isPublicDomain(domainOf(e)))
    .map((e) => labelOf(domainOf(e)))
    .filter((d) => d.length > 3);
  if (domains.length === 0) return;
  const own = new Set([...person.names].flatMap((n) => n.split(' ')));
  let best: { made: Claim; score: number } | undefined;
  for (const a of page.atoms) {
    if (a.text.length > MAX_TEXT || a.spot.zone & NOT_HERE || a.text.includes('@') || page.labels[a.i])
      continue;
    for (const { text } of piecesOf(a.text)) {
      const words = text.split(/\s+/);
      if (!/^\p{Lu}/u.test(text) || /\d{2}|(?:[!?]|\p{Ll}{4}\.)\s/u.test(text) || words.length > MAX_WORDS)
        continue;
      if (
        person.names.has(nameKey(text)) ||
        looksLikeJobTitle(text) ||
        wordsOf(text).every((w) => own.has(w))
      )
        continue;
      for (const domain of domains) {
        const { ofDomain, ofName } = overlap(text, domain);
        if (ofDomain < (looksLikeCompany(text) ? HALF_OF_IT : MOST_OF_IT)) continue;
        const score = ofDomain + ofName;
        if (!best || score > best.score)
          best = { made: claim('company', text, 'text', WEIGHT, here(a)), score };
      }
    }
  }
  if (best) person.claims.push(best.made);
}
