import type { Page } from '../page/page';
import type { Claim } from '../types';

const SUBJECT =
  /^\s*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|主题|主題|件名|主旨|제목)\s*[:：]?\s*$/i;

/** A mail whose subject can be changed is being written. */
const isWriting = (page: Page): boolean =>
  page.atoms.some((a) => SUBJECT.test(a.text) && page.atoms[a.i + 1]?.field === true);

/**
 * Whether a sender can still be changed: then it is whoever writes the mail, not somebody who wrote one.
 * @returns to be asked for each claim; the page is looked through once
 */
export function writesOn(page: Page): (claim: Claim) => boolean {
  const writing = isWriting(page);
  return (claim) => {
    if (claim.role !== 'from') return false;
    const atom = page.atoms[claim.at];
    return writing || (atom?.field === true && /[@＠]/.test(atom.text));
  };
}
