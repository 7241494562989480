/** Dialogs, drawers and whatever else lies above a page. */
import { type Spot, ZONE } from '../types';

/** The innermost layer in which something stands, by the number of its element; -1 for the page itself. */
export function layerOf(spot: Spot | undefined): number {
  for (let at = spot; at; at = at.parent)
    if (at.layer || (at.zone & ZONE.dialog && !((at.parent?.zone ?? 0) & ZONE.dialog))) return at.id;
  return -1;
}
