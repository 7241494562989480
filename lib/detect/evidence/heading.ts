/** Headings that hold a person's or a company's name, and large plain texts that the window title repeats. */
import type { Page } from '../page/page';
import { commonAncestor } from '../page/tree';
import type { Atom, Claim, Pause } from '../types';
import { STEP, ZONE } from '../types';
import { looksLikeJobTitle } from '../words/job-titles';
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

/** "Itziar Etxeberria [000342] -" */
const NUMBERED = /\s{0,3}[[(（]#?\d{1,12}[\])）][\s\S]{0,20}$/;
/** Levels between a name and the line beneath it. */
const MAX_CLIMB = 3;

/** "Managing Director · Harrow & Finch" beneath a name: what they do, and where. */
function beneath(page: Page, i: number, name: Claim): Claim[] {
  const line = page.atoms[i]?.line;
  let next = i + 1;
  while (page.atoms[next]?.line === line) next++;
  const a = page.atoms[next];
  const near = a && !page.labels[next] ? commonAncestor(a.spot, name.spot) : undefined;
  if (!a || !near || name.spot.depth - near.depth > MAX_CLIMB) return [];
  const whole = firstLine(lineFrom(page, next));
  const [title = '', firm = '', more] = whole.split(/\s+[·|–—-]\s+|\s+(?:at|bei|chez)\s+|[,，、]\s*/);
  if (more !== undefined || /[@\d]/.test(title) || !(looksLikeJobTitle(title) || looksLikeCompany(firm)))
    return [];
  const out = [claim('title', title, 'text', 0.8, here(a))];
  if (/^[\p{Lu}\p{Lo}\d]/u.test(firm) && firm.length > 1 && firm.length < 70 && !/@|\d{3}/.test(firm))
    out.push(claim('company', firm, 'text', 0.8, here(a)));
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
    const before = page.atoms[i - 1];
    const said = before?.line === a.line && page.labels[i - 1] !== undefined;
    if (!heading && (!repeated || said)) continue;
    const whole = heading ? firstLine(lineFrom(page, i)) : own;
    const alone = heading ? lineFrom(page, i).map((x) => x.text.trim()) : [];
    for (const said of [whole, ...parts(whole).reverse(), ...alone]) {
      const text = said.replace(NUMBERED, '');
      if (!looksLikeName(text) && !looksLikeCompany(text)) continue;
      const made = nameClaim(text, heading ? 'heading' : 'title', heading ? WEIGHT : IN_TITLE, here(a));
      if (made) out.push({ ...made, labelled: true });
      if (made?.kind === 'name') out.push(...beneath(page, i, made));
      break;
    }
  }
  return out;
}
