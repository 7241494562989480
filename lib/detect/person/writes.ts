import type { Page } from '../page/page';
import type { Claim } from '../types';

/** Whether a sender can still be changed: then it is whoever writes the mail, not somebody who wrote one. */
export function writes(page: Page, claim: Claim): boolean {
  const atom = page.atoms[claim.at];
  return claim.role === 'from' && atom?.field === true && /[@＠]/.test(atom.text);
}
