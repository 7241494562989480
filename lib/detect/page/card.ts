import type { PageElement } from '../types';

const CARD = /(?:^|\s)(?:p-name|fn|u-email|p-tel|tel|p-org|org)(?:\s|$)/;
const MAX_NAMES = 2_000;
const known = new Map<string, boolean>();

/** Whether its class names a field of an h-card. */
export function isCard(el: PageElement): boolean {
  const name = el.getAttribute('class');
  if (!name) return false;
  let hit = known.get(name);
  if (hit === undefined) {
    hit = CARD.test(name);
    if (known.size >= MAX_NAMES) known.clear();
    known.set(name, hit);
  }
  return hit;
}
