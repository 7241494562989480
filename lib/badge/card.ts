/**
 * The small card beside a badge: what a tooltip says, and in Firefox, where a page's click cannot open the
 * sidebar, how to open it. In the badge's own closed root, above the page, out of the pointer's way.
 */
import type { Badge } from './badge';

/** Between badge and card, and between card and the window's edge, px. */
const GAP = 4;

export class Card {
  private shown: { el: HTMLElement; over: Badge; ended: AbortController } | undefined;

  /** @param hint makes it stay until Esc, a click elsewhere or scrolling */
  show(over: Badge, hint = ''): void {
    this.close();
    const { host, root, info } = over;
    const doc = host.ownerDocument;
    const view = doc.defaultView;
    if (!view) return;
    const el = doc.createElement('div');
    el.className = 'card';
    el.popover = 'manual';
    el.setAttribute('role', 'tooltip');
    el.setAttribute('aria-label', [info.label, hint].filter(Boolean).join('. '));
    el.setAttribute('data-text', info.label.replaceAll(' · ', '\n'));
    el.setAttribute('data-hint', hint);
    root.append(el);
    el.showPopover?.();
    const at = host.getBoundingClientRect();
    const { width, height } = el.getBoundingClientRect();
    const below = at.bottom + GAP;
    const top = below + height > view.innerHeight ? at.top - GAP - height : below;
    el.style.top = `${Math.max(GAP, top)}px`;
    el.style.left = `${Math.max(GAP, Math.min(at.left, view.innerWidth - width - GAP))}px`;

    const ended = new AbortController();
    this.shown = { el, over, ended };
    const on = { signal: ended.signal, capture: true, passive: true };
    const close = (e: Event) => e.isTrusted && this.close();
    for (const type of ['scroll', 'resize', 'blur', 'wheel']) view.addEventListener(type, close, on);
    view.addEventListener(
      'keydown',
      (e) => {
        if (!e.isTrusted || (hint && e.key !== 'Escape')) return;
        if (hint && el.isConnected) {
          // The page's own dialog stays open.
          e.stopImmediatePropagation();
          e.preventDefault();
        }
        this.close();
      },
      { ...on, passive: false },
    );
  }

  /** Whether it lies beneath the pointer, which goes through it. */
  covers({ clientX: x, clientY: y }: MouseEvent): boolean {
    if (!this.shown?.el.isConnected) return false;
    const r = this.shown.el.getBoundingClientRect();
    return x >= r.left && x <= r.right && y >= r.top && y <= r.bottom;
  }

  /** @param over only where it is this one's, and would go by itself */
  leave(over: Badge): void {
    if (this.shown?.over === over && !this.shown.el.getAttribute('data-hint')) this.close();
  }

  close(): void {
    this.shown?.ended.abort();
    this.shown?.el.remove();
    this.shown = undefined;
  }
}
