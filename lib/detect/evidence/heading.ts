/** Headings that hold a person's or a company's name, and large plain texts that the window title repeats. */
import type { Page } from '../page/page';
import type { Atom, Claim, Pause } from '../types';
import { STEP, ZONE } from '../types';
import { looksLikeCompany, looksLikeName } from '../words/names';
import { claim, firstLine, here, nameClaim } from './claim';

const WEIGHT = 2;
const IN_TITLE = 1.5;
const MAX_HEADINGS = 120;
const SKIP_ZONES = ZONE.header | ZONE.nav | ZONE.footer | ZONE.account | ZONE.quote | ZONE.editor;

/** "Contacts › Thomas Lehmann": the name is the last part; a kind of record may stand before it. */
const parts = (text: string) => text.split(/\s*[›»>/|·–—：:]\s+|\s+[›»>/|·–—-]\s*/).filter(Boolean);

function lineFrom(page: Page, i: number): Atom[] {
  const out: Atom[] = [];
  const line = page.atoms[i]?.line;
  for (let j = i; j < page.atoms.length && page.atoms[j]?.line === line; j++) {
    const a = page.atoms[j];
    if (a) out.push(a);
  }
  return out;
}

export async function headingEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  const title = page.title;
  let line = -1;
  for (let i = 0; i < page.atoms.length && out.length < MAX_HEADINGS; i++) {
    const a = page.atoms[i];
    if (i % STEP === 0) await pause();
    if (!a || a.line === line || a.spot.zone & SKIP_ZONES) continue;
    line = a.line;
    // A label alone is no name; "Contacts › Ada Quill" begins with one.
    if (page.labels[i] && page.atoms[i + 1]?.line !== line) continue;
    if (a.text.length > 160) continue;
    const heading = (a.spot.zone & ZONE.heading) !== 0;
    const own = a.text.trim();
    const repeated = !heading && own.length > 1 && own.length < 60 && title.includes(own);
    if (!heading && !repeated) continue;
    const whole = firstLine(lineFrom(page, i));
    for (const text of [whole, ...parts(whole).reverse()]) {
      if (!looksLikeName(text) && !looksLikeCompany(text)) continue;
      const made = nameClaim(text, heading ? 'heading' : 'title', heading ? WEIGHT : IN_TITLE, here(a));
      if (made) out.push({ ...made, labelled: true });
      break;
    }
  }
  return out;
}

/** Names in the window title; they stand nowhere, so they only strengthen what the page shows. */
export function titleNames(page: Page): Claim[] {
  const first = page.atoms[0];
  if (!first) return [];
  return parts(page.title)
    .filter((t) => looksLikeName(t))
    .slice(0, 3)
    .map((t) => claim('name', t, 'title', 1, here(first)));
}
