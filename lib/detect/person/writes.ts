import type { Page } from '../page/page';
import { commonAncestor, within } from '../page/tree';
import type { Claim, Spot } from '../types';

const SUBJECT =
  /^\s*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|主题|主題|件名|主旨|제목)\s*[:：]?\s*$/i;

/** Levels from a mail's subject up to the form it is written in. */
const CLIMB = 5;

/** Texts between the sender and the subject of a mail that is being written. */
const HEAD = 30;

/** A mail whose subject can be changed is being written: what holds its head. Beside it lies the list of others. */
function writtenIn(page: Page): Spot | undefined {
  const subject = page.atoms.find((a) => SUBJECT.test(a.text) && page.atoms[a.i + 1]?.field === true);
  if (!subject) return undefined;
  for (let i = subject.i - 1; i >= subject.i - HEAD; i--) {
    const a = page.atoms[i];
    if (a && page.labels[i] === 'from') return commonAncestor(subject.spot, a.spot);
  }
  let up: Spot | undefined = subject.spot;
  for (let k = 0; k < CLIMB && up?.parent; k++) up = up.parent;
  return up;
}

/**
 * Whether a sender can still be changed: then it is whoever writes the mail, not somebody who wrote one.
 * @returns to be asked for each claim; the page is looked through once
 */
export function writesOn(page: Page): (claim: Claim) => boolean {
  const form = writtenIn(page);
  return (claim) => {
    if (claim.role !== 'from') return false;
    const atom = page.atoms[claim.at];
    const writing = form !== undefined && within(claim.spot, form);
    return writing || (atom?.field === true && /[@＠]/.test(atom.text));
  };
}
