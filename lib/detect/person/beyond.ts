/** A form's mail: fields between two lines of strokes, and beneath them whose site it is. */
import type { Page } from '../page/page';
import type { Claim, Cluster } from '../types';

const STROKES = /^\s*[─━═=＝\-_*~—]{6,}\s*$/;
/** What a line beneath the fields may say of the site. */
const THEIRS = new Set(['phone', 'company']);

/** Takes numbers and firms that stand beyond the strokes after somebody's fields from them, if they have their own. */
export function dropBeyond(person: Cluster, page: Page): void {
  const email = person.claims.find((c) => c.kind === 'email' && c.spot.parent && page.atoms[c.at]);
  const home = email && (email.spot.el.tagName === 'A' ? email.spot.parent : email.spot);
  if (!email || !home) return;
  const end = page.atoms.slice(email.at).find((a) => a.spot === home && STROKES.test(a.text))?.i;
  if (end === undefined) return;
  const beyond = (c: Claim): boolean => c.at > end && c.spot === home && c.weight <= 1;
  const own = person.claims.some((c) => c.kind === 'phone' && !beyond(c));
  if (own) person.claims = person.claims.filter((c) => !(THEIRS.has(c.kind) && beyond(c)));
}
