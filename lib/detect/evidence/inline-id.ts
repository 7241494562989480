/** A customer's number and its label in one text, as beneath a name or in a line of facts. */
import type { Page } from '../page/page';
import { type Atom, type Claim, type Pause, STEP, ZONE } from '../types';
import { claim, here } from './claim';

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

export async function inlineIdEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  for (const a of page.atoms) {
    if (a.i % STEP === 0) await pause();
    if (!a.field && !(a.spot.zone & ZONE.button) && /\d/.test(a.text)) out.push(...ids(a));
  }
  return out;
}
