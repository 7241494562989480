/** Mails whose head names the sender without saying "From": whoever stands right above "To". */

import { looksLikeName } from '../words/names';
import type { Page } from './page';
import { commonAncestor } from './tree';

/** Texts looked at before "To", and levels between it and the sender. */
const BACK = 5;
const LEVELS = 5;
/** A head that says "From" says so within so many texts. */
const SAID = 9;
const MAX_TEXT = 90;

/** "to ada@quill.example", in one text. */
export const TO_ADDRESS =
  /^\s*(?:to|an|à|a|para|aan|кому|发给|寄给|寄給|收件人|宛先|받는사람)(?:\s?[:：]|\s)\s{0,3}[<＜]?[\w.+-]{1,64}@/i;

/** Texts that name a sender, by number. */
export function sendersOf(page: Page): Set<number> {
  const out = new Set<number>();
  page.labels.forEach((kind, i) => {
    const label = page.atoms[i];
    if (
      !(kind === 'to' || (label && TO_ADDRESS.test(label.text))) ||
      !label ||
      page.labels.slice(Math.max(0, i - SAID), i).includes('from')
    )
      return;
    for (let j = i - 1; j >= 0 && j >= i - BACK; j--) {
      const a = page.atoms[j];
      const near =
        a && !a.field && a.text.length <= MAX_TEXT ? commonAncestor(a.spot, label.spot) : undefined;
      if (!a || !near || label.spot.depth - near.depth > LEVELS || a.spot.depth - near.depth > LEVELS + 2)
        return;
      const address = a.text.includes('@');
      if (!address && !looksLikeName(a.text)) continue;
      // A name ends the head; before it stands what somebody else has written.
      out.add(j);
      if (!address || looksLikeName(a.text.replace(/[<＜(（]?[^\s<(]{1,64}@.*$/, '').trim())) return;
    }
  });
  return out;
}
