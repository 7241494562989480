/** What goes through the glass: the pointer into frames, the wheel into whatever scrolls beneath. */
import { above } from '../tree';

const SCROLLS = /auto|scroll|overlay/;

/** Scrolls the nearest part of the page that can go that way, as the wheel would have without the glass. */
export function scrollAt(el: Element | undefined, x: number, y: number): void {
  for (let at = el; at; at = above(at)) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    const whole = at === at.ownerDocument.scrollingElement;
    if (!whole && !SCROLLS.test(`${style?.overflowX} ${style?.overflowY}`)) continue;
    const [left, top] = [at.scrollLeft, at.scrollTop];
    at.scrollBy(x, y);
    if (at.scrollLeft !== left || at.scrollTop !== top) return;
  }
}

/** A hole in the glass over one frame, or none; only there does the pointer get through. */
export function openHole(glass: HTMLElement): (frame: Element | undefined) => void {
  let open: Element | undefined;
  return (frame) => {
    if (frame === open) return;
    open = frame;
    if (!frame) {
      glass.style.clipPath = '';
      return;
    }
    const r = frame.getBoundingClientRect();
    const view = frame.ownerDocument.defaultView;
    const whole = `M0 0H${view?.innerWidth ?? 0}V${view?.innerHeight ?? 0}H0Z`;
    glass.style.clipPath = `path(evenodd,"${whole}M${r.left} ${r.top}h${r.width}v${r.height}h${-r.width}Z")`;
  };
}
