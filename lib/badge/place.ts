/**
 * Where a badge stands, without a row of the page growing: inserted, measured, and moved where it would have
 * made the line higher or would not be seen. Reads and writes of a batch are kept apart, so that the page is
 * laid out once a round and not once a badge.
 */
import type { Stand } from './shape';
import { type Site, siteOf } from './site';

export interface Placing {
  host: HTMLElement;
  anchor: Element;
  stand(how: Stand): void;
}

interface Try extends Placing {
  site: Site;
  stands: readonly Stand[];
  heights: number[];
  scrolled: number;
}

/** Rounding of layouts, px. */
const SLACK = 1;

function insert({ host, anchor, site }: Try, front: boolean): void {
  if (site.inside) anchor[front ? 'prepend' : 'append'](host);
  else anchor[front ? 'before' : 'after'](host);
}

const heightsOf = ({ box, row }: Site) => [box, row].map((el) => el.getBoundingClientRect().height);
const outside = (r: DOMRect, of: DOMRect) => r.right > of.right + SLACK || r.left < of.left - SLACK;

function standsFor(site: Site): readonly Stand[] {
  if (site.container) return ['over'];
  if (site.cut) return ['front', 'hang'];
  // What takes no room never breaks a row: the last resort, even where it is cut off.
  return site.followed ? ['flow', 'front', 'hang'] : ['hang', 'flow', 'front', 'hang'];
}

function fits({ host, anchor, site, heights, scrolled }: Try, stand: Stand | undefined): boolean {
  if (heightsOf(site).some((h, i) => Math.abs(h - (heights[i] ?? h)) >= SLACK)) return false;
  if (site.scroller && site.scroller.scrollWidth > scrolled) return false;
  const r = host.getBoundingClientRect();
  if (stand === 'hang' && outside(r, site.box.getBoundingClientRect())) return false;
  if (stand === 'front' || !site.clip) return true;
  const clip = site.clip.getBoundingClientRect();
  const a = anchor.getBoundingClientRect();
  // A row that is scrolled out of sight says nothing about its badge.
  return a.left >= clip.right || a.right <= clip.left || !outside(r, clip);
}

/** Puts the hosts beside their anchors. */
export function place(list: readonly Placing[]): void {
  let open: Try[] = list.map((p) => {
    const site = siteOf(p.anchor);
    return {
      ...p,
      site,
      stands: standsFor(site),
      heights: heightsOf(site),
      scrolled: site.scroller?.scrollWidth ?? 0,
    };
  });
  for (let round = 0; open.length > 0; round++) {
    for (const t of open) {
      const stand = t.stands[round];
      if (!stand) continue;
      t.stand(stand);
      if (round === 0 || stand === 'front' || t.stands[round - 1] === 'front') insert(t, stand === 'front');
    }
    open = open.filter((t) => t.stands.length > round + 1);
    open = open.filter((t) => !fits(t, t.stands[round]));
  }
}
