/** A customer's number and its label in one text, as beneath a name or in a line of facts. */
import type { Page } from '../page/page';
import { commonAncestor } from '../page/tree';
import { type Atom, type Claim, type Pause, STEP, ZONE } from '../types';
import { looksLikeName } from '../words/names';
import { claim, here, nameClaim } from './claim';

const ID_PARTS = /[,，;；。|｜•·()（）]/;
/** "Customer #77120", "Kundennr. 1050147", "客户编号：KH-0032", as a whole or between separators. */
const ID =
  /^\s*(?:customer|client|member|contact|account|patient|guest|kunden?|kundennr|kundennummer|mitglied|geschäftspartner|partner|cliente|compte|lid|klant|relatie|код|клиент|客户|会员|买家|用户|客戶|會員|顧客|会員|고객|회원)\s?(?:id|no|nr|number|nummer|code|编号|编码|号|編號|番号|번호)?\s?[.#№:：]{0,3}\s?([a-z]{0,4}[-_]?\d[\w-]{3,20})\s*$/i;
const MAX_ID_TEXT = 80;

function ids(a: Atom): Claim[] {
  if (a.text.length > MAX_ID_TEXT) return [];
  return a.text.split(ID_PARTS).flatMap((part) => {
    const [, id] = ID.exec(part.slice(0, MAX_ID_TEXT)) ?? [];
    return id ? [claim('id', id, 'label', 0.5, here(a), { labelled: true })] : [];
  });
}

/** Texts between a name and the number beneath it: what kind of customer, which state. */
const BETWEEN = 3;
/** Levels up to what holds both. */
const CLIMB = 4;
const NAME = 1.5;

/** Right above a customer's number stands whose it is. */
function nameAbove(page: Page, a: Atom): Claim[] {
  for (let j = a.i - 1; j >= Math.max(0, a.i - 1 - BETWEEN); j--) {
    const b = page.atoms[j];
    if (!b || b.field || page.labels[j] || b.spot.zone & ZONE.button) return [];
    const near = commonAncestor(a.spot, b.spot);
    if (!near || a.spot.depth - near.depth > CLIMB) return [];
    if (!looksLikeName(b.text)) continue;
    if (page.labels[j - 1] && page.atoms[j - 1]?.line === b.line) return [];
    const made = nameClaim(b.text, 'heading', NAME, here(b));
    return made ? [made] : [];
  }
  return [];
}

export async function inlineIdEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  for (const a of page.atoms) {
    if (a.i % STEP === 0) await pause();
    if (a.field || a.spot.zone & ZONE.button || !/\d/.test(a.text)) continue;
    const found = ids(a);
    out.push(...found, ...(found.length > 0 && !page.labels[a.i - 1] ? nameAbove(page, a) : []));
  }
  return out;
}
