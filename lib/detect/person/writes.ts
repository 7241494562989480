import type { Page } from '../page/page';
import { commonAncestor } from '../page/tree';
import type { Claim, Spot } from '../types';

const SUBJECT =
  /^\s*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|主题|主題|件名|主旨|제목)\s*[:：]?\s*$/i;

/** Levels from a mail's subject up to the form it is written in. */
const CLIMB = 5;

/** A mail whose subject can be changed is being written: where its subject stands. */
const writtenAt = (page: Page): Spot | undefined =>
  page.atoms.find((a) => SUBJECT.test(a.text) && page.atoms[a.i + 1]?.field === true)?.spot;

/**
 * Whether a sender can still be changed: then it is whoever writes the mail, not somebody who wrote one.
 * @returns to be asked for each claim; the page is looked through once
 */
export function writesOn(page: Page): (claim: Claim) => boolean {
  const subject = writtenAt(page);
  return (claim) => {
    if (claim.role !== 'from') return false;
    const atom = page.atoms[claim.at];
    // Beside the form lies the list of mails, with whoever sent those.
    const form = subject && commonAncestor(subject, claim.spot);
    const writing = subject !== undefined && form !== undefined && subject.depth - form.depth <= CLIMB;
    return writing || (atom?.field === true && /[@＠]/.test(atom.text));
  };
}
