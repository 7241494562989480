/** One badge: an element of the page with everything about it in a closed root. */
import { type BadgeFace, type Shape, type Stand, styleOf } from './shape';

export const TAG = 'tierside-badge';

export interface BadgeInfoLike extends BadgeFace {
  customerId: string;
  /** What the card says, in the agent's language. */
  label: string;
}

export interface Badge {
  host: HTMLElement;
  root: ShadowRoot;
  info: BadgeInfoLike;
  paint(info: BadgeInfoLike, shape: Shape): void;
  stand(how: Stand): void;
}

/**
 * Made in a document of its own: a page that has defined a custom element of this name would get the closed
 * root through `attachInternals` of every badge made in its own document (Chromium and Firefox, 2026-11).
 */
export function makeBadge(inert: Document, info: BadgeInfoLike): Badge {
  const host = inert.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = inert.createElement('style');
  const mark = inert.createElement('span');
  mark.setAttribute('role', 'img');
  root.append(style, mark);
  const badge: Badge = {
    host,
    root,
    info,
    paint(now, { letter, classes }) {
      badge.info = now;
      mark.className = classes;
      mark.setAttribute('data-mark', letter);
      mark.setAttribute('aria-label', now.label);
    },
    stand(how) {
      style.textContent = styleOf(how);
    },
  };
  return badge;
}
