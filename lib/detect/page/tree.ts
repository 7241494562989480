/** Questions about where spots stand to each other in the composed tree. */
import type { PageElement, Spot } from '../types';

export function commonAncestor(a: Spot, b: Spot): Spot | undefined {
  let x: Spot | undefined = a;
  let y: Spot | undefined = b;
  while (x && y && x !== y) {
    if (x.depth >= y.depth) x = x.parent;
    else y = y.parent;
  }
  return x === y ? x : undefined;
}

/** The child of `ancestor` on the way to `spot`; `ancestor` itself where they are the same. */
export function branch(spot: Spot, ancestor: Spot): Spot {
  let at = spot;
  while (at !== ancestor && at.parent && at.parent !== ancestor) at = at.parent;
  return at;
}

export function within(spot: Spot, ancestor: Spot): boolean {
  let at: Spot | undefined = spot;
  while (at && at.depth > ancestor.depth) at = at.parent;
  return at === ancestor;
}

/** Elements that look alike carry the same tag and class. */
export const signature = (spot: Spot): string => `${spot.el.tagName}.${spot.el.getAttribute('class') ?? ''}`;

/** The nearest element at or above a spot that `test` accepts, at most `levels` up. */
export function closest(spot: Spot, levels: number, test: (el: PageElement) => boolean): Spot | undefined {
  let at: Spot | undefined = spot;
  for (let k = 0; at && k <= levels; k++, at = at.parent) if (test(at.el)) return at;
  return undefined;
}

/** The sibling after it, if something in that one was kept and nothing between them was left out. */
export function nextSibling(spot: Spot): Spot | undefined {
  return spot.parent?.children.find((s) => s.el.index === spot.el.index + 1);
}

/**
 * What follows a mark belongs to the rest of its parent, or, where it stands alone in a wrapper, of the wrapper's.
 * @param orBody may be the whole page
 */
export function restOf(spot: Spot, orBody = false): Spot | undefined {
  let at: Spot = spot;
  while (at.el.childElementCount <= 1 && at.parent && at.parent.el.tagName !== 'BODY' && !hasNext(at))
    at = at.parent;
  const up = at.parent;
  return up && (orBody || (up.el.tagName !== 'BODY' && up.el.tagName !== 'HTML')) ? up : undefined;
}

export const hasNext = ({ el, parent }: Spot): boolean =>
  parent !== undefined && el.index + 1 < parent.el.childElementCount;

/** Class names that tell one row from its neighbours. */
const STATES =
  /\s{0,4}\b(?:is-|has-)?(?:active|selected|current|odd|even|unread|read|unseen|seen|flagged|on|a|b|first|last|open|expanded|hover|focus|focused|highlight|highlighted|checked|marked|chosen|new)\b/g;
/** How a row looks, whatever state it is in. */
export const keyOf = (spot: Spot): string => signature(spot).replace(STATES, '').trim();
