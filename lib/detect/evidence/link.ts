/** Links to a contact's record whose text is a name: applications link people that way wherever they appear. */
import type { Page } from '../page/page';
import { recordOfUrl } from '../sites';
import type { Claim, Pause, Spot } from '../types';
import { STEP, ZONE } from '../types';
import { looksLikeName } from '../words/names';
import { nameClaim } from './claim';

const WEIGHT = 1.5;
const MAX_CLAIMS = 300;
const PEOPLE = /contact|customer|client|lead|person|people|member|partner|kund|kontakt/;

export async function linkEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  const asked = new Set<Spot>();
  for (const a of page.atoms) {
    if (out.length >= MAX_CLAIMS) break;
    if (a.i % STEP === 0) await pause();
    const spot = a.spot.el.tagName === 'A' ? a.spot : a.spot.parent;
    if (spot?.el.tagName !== 'A' || asked.has(spot) || spot.zone & ZONE.nav) continue;
    asked.add(spot);
    const href = spot.el.getAttribute('href') ?? '';
    if (href.length < 3 || href.length > 500 || !looksLikeName(a.text) || !URL.canParse(href, page.url))
      continue;
    const url = new URL(href, page.url);
    const record = url.host === page.url.host ? recordOfUrl(url) : undefined;
    if (!record || !PEOPLE.test(record.type)) continue;
    const name = nameClaim(a.text, 'url', WEIGHT, { spot, at: a.i });
    if (name?.kind === 'name') out.push({ ...name, labelled: false });
  }
  return out;
}
