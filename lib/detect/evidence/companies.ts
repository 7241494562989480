/** Companies beside an address or a number. */
import type { Page } from '../page/page';
import { commonAncestor } from '../page/tree';
import type { Claim } from '../types';
import { looksLikeJobTitle } from '../words/job-titles';
import { trailingLabel } from '../words/labels';
import { companyFitsDomain, looksLikeCompany, looksLikeName } from '../words/names';
import { findPhones } from '../words/numbers';
import { claim, here } from './claim';
import { piecesOf } from './name-pieces';

const HOTLINE = /(?<!\d)(?:[48]00|0800|95\d{3}|1-8)/;
const BACK = 9;
const AFTER = 5;
const LEVELS = 6;

/** "Tour operator: Alisei S.p.A.": whatever the label says, it is not that they work there. */
function isOther(page: Page, i: number, name: string): boolean {
  const a = page.atoms[i];
  const before = a?.text.slice(0, Math.max(0, a.text.indexOf(name))) ?? '';
  const prior = page.atoms[i - 1];
  const said = before.trim() === '' && prior && prior.line === a?.line ? prior.text : before;
  return /\p{L}\s*[:：]\s*$/u.test(said.slice(-40)) && !/company|name/.test(trailingLabel(said) ?? '');
}

/** "青波印刷株式会社" over "大塚様", and "… 御中": whom a letter is for. */
const isAddressed = (page: Page, i: number): boolean =>
  /御中\s*$/.test(page.atoms[i]?.text ?? '') ||
  [i + 1, i + 2].some((k) => {
    const next = page.atoms[k];
    return next !== undefined && next.spot === page.atoms[i]?.spot && /(?:様|殿|御中)\s*$/.test(next.text);
  });

/** A company beside a person: by its legal form, by the address's domain, or after "at". */
export function companies(page: Page, c: Claim): Claim[] {
  const out: Claim[] = [];
  const anchor = page.atoms[c.at];
  if (!anchor) return out;
  for (let i = Math.max(0, c.at - BACK); i <= c.at + AFTER; i++) {
    const a = page.atoms[i];
    if (!a || a.field || page.labels[i] || a.text.length > 110 || a.text.includes('@')) continue;
    if (isAddressed(page, i)) continue;
    // "Quill Ltd, service line 400-…": whoever runs the site.
    if (HOTLINE.test(a.text) && findPhones(a.text, page.countriesAt(i)).some((p) => p.hotline)) continue;
    const near = commonAncestor(a.spot, anchor.spot);
    if (!near || anchor.spot.depth - near.depth > LEVELS) continue;
    // The whole text first: "Larkspur Robotics, Inc." has a comma of its own.
    const whole = a.text.trim();
    const lone = /^[^,]+, (?:inc|llc|ltd|l\.?p)\.?$/i.test(whole) ? [whole] : [];
    for (const p of [...lone, ...piecesOf(a.text).map((x) => x.text)]) {
      const name = p.replace(/^(?:.*\s)?(?:at|bei|chez|en|@)\s+(?=\p{Lu})/u, '').trim();
      if (
        name.length < 4 ||
        /^\p{Ll}/u.test(name) ||
        name.length >= 70 ||
        /\d{3}|(?:[。！？!?]|\p{Ll}{4}\.)\s/u.test(name)
      )
        continue;
      if (isOther(page, a.i, p) || /^\s*[:：]/.test(a.text.slice(a.text.indexOf(p) + p.length))) continue;
      const firm = looksLikeCompany(name) && !looksLikeJobTitle(name);
      const fits = (): boolean =>
        c.kind === 'email' &&
        /^\p{Lu}/u.test(name) &&
        companyFitsDomain(name, c.value) &&
        !looksLikeName(name);
      if (firm || fits()) {
        out.push(claim('company', name, 'text', firm ? 0.7 : 0.6, here(a)));
        break;
      }
    }
  }
  return out;
}
