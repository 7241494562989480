/**
 * The pointer over badges: listened for on the window, before any handler of the page's own, so that no row
 * is opened or chosen by it. Only what the agent does counts; events that a page makes are left to the page.
 * No keyboard: hundreds of badges must not come into the page's order of Tab.
 */
import type { Badge } from './badge';
import type { Card } from './card';

const SWALLOWED = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick'];
/** Still over a badge after this long: the agent wants to know, ms. */
const HOVER_MS = 350;

/** @param press a click on a badge */
export function followPointer(
  view: Window,
  at: (target: EventTarget) => Badge | undefined,
  card: Card,
  press: (badge: Badge) => void,
  signal: AbortSignal,
): void {
  let over: Badge | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** This press of the button began on a badge or on the card. */
  let ours = false;
  const badgeOf = (e: Event): Badge | undefined => {
    const { target } = e;
    // In a web application's own open root the window only sees the outermost host.
    const inner = target && 'shadowRoot' in target && target.shadowRoot ? e.composedPath()[0] : target;
    return inner ? at(inner) : undefined;
  };
  const hover = (badge: Badge | undefined) => {
    if (badge === over) return;
    clearTimeout(timer);
    if (over) card.leave(over);
    over = badge;
    if (badge) timer = setTimeout(() => badge.host.isConnected && card.show(badge), HOVER_MS);
  };
  const handle = (e: Event) => {
    if (!e.isTrusted) return;
    const badge = badgeOf(e);
    if (e.type === 'pointerdown') {
      clearTimeout(timer);
      ours = badge !== undefined || card.covers(e as MouseEvent);
      card.close();
    }
    if (!badge && !ours) return;
    e.stopImmediatePropagation();
    if (e.type !== 'pointerdown') e.preventDefault();
    if (e.type === 'click' && badge && (e as MouseEvent).button === 0) press(badge);
  };
  for (const type of SWALLOWED) view.addEventListener(type, handle, { signal, capture: true });
  view.addEventListener('pointerover', (e) => e.isTrusted && hover(badgeOf(e)), {
    signal,
    capture: true,
    passive: true,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    card.close();
  });
}
