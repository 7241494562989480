/** From one value to the next, for hands that use no mouse. */
import type { TaughtField } from '../../domain/taught-rule';
import { isElement, isSeen, type Leaf, leavesIn } from '../tree';
import { type Target, targetOf } from './pick-at';

/** Whether the first stands before the second on the page. */
const precedes = (a: Leaf, b: Leaf): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/** The next text that holds such a value, or the one before; round and round. @param from where to begin */
export function nextTarget(
  doc: Document,
  field: TaughtField,
  from: Leaf | undefined,
  by: 1 | -1,
): Target | undefined {
  const all = leavesIn(doc);
  if (by === -1) all.reverse();
  const there = from ? all.indexOf(from) : -1;
  // One that has gone meanwhile: on from where it stood, as far as that is known.
  const first =
    there >= 0 || !from
      ? there + 1
      : Math.max(
          0,
          all.findIndex((leaf) => (by === 1 ? precedes(from, leaf) : precedes(leaf, from))),
        );
  for (let i = 0; i < all.length; i++) {
    const leaf = all[(first + i) % all.length];
    if (!leaf || !isSeen(leaf)) continue;
    const target = targetOf(field, leaf);
    // The second piece of the same name leads nowhere new.
    if (target.values.length > 0 && target.leaves[0] === leaf) return target;
  }
  return undefined;
}

export function scrollTo({ leaves: [leaf] }: Target): void {
  const el = leaf && (isElement(leaf) ? leaf : leaf.parentElement);
  el?.scrollIntoView({ block: 'nearest' });
}
