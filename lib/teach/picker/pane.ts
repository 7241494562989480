/**
 * Glass over a page: what is clicked on it the page never hears of. Events in a frame of our own, inside a closed
 * shadow root, go up to no listener of the page's; a listener of ours in the page itself would come after those
 * that were there before.
 */

import { PANE_NAME } from '../taught-reader';

/** For tests and for whoever looks at the page: this is ours. */
const MARK = 'data-tierside-picker';
const HOST = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important;color-scheme:light!important;border:0!important;margin:0!important;padding:0!important;background:none!important;width:auto!important;height:auto!important;overflow:visible!important}
.pane{all:initial;position:fixed;border:0;margin:0;background:none;color-scheme:light;pointer-events:auto}
.glass{inset:0;width:100%;height:100%}`;
/** Firefox builds the frame's document a moment later, and says so; a browser that does not is not waited for, ms. */
const LOAD_MS = 500;

export interface Pane {
  /** The frame, or what stands for it where a sandbox keeps even our own frames closed. */
  box: HTMLElement;
  body: HTMLElement;
  /** Where its events are heard. */
  target: EventTarget;
}

export interface Stage {
  host: HTMLElement;
  /** Where a page that found a way in would change something. */
  inside: Node[];
  pane(classes: string, css: string): Promise<Pane>;
  /** Nobody else has taken it away or covered it by what it is. */
  isWhole(): boolean;
  remove(): void;
}

/** A modal dialog makes everything outside of it dead to the pointer: the glass has to lie in it. */
function homeOf(doc: Document): Element {
  try {
    return [...doc.querySelectorAll('dialog:modal')].at(-1) ?? doc.documentElement;
  } catch {
    // A browser that does not know `:modal`.
    return doc.documentElement;
  }
}

function fill(body: HTMLElement, css: string): HTMLElement {
  const style = body.ownerDocument.createElement('style');
  style.textContent = css;
  const inner = body.ownerDocument.createElement('div');
  body.append(style, inner);
  return inner;
}

/**
 * Firefox tells every page the element inside a closed root on which the pointer is (`originalTarget`), and finds
 * texts in there (`window.find`). There the glass shows nothing but texts of the page itself, and no buttons:
 * what is asked, and every answer, stand in the sidebar.
 */
export const pagesSeeIn = (): boolean => 'originalTarget' in Event.prototype;

export function openStage(doc: Document): Stage {
  // No name that a page could define an element of its own for, and look inside.
  const host = doc.createElement('div');
  host.setAttribute(MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = HOST;
  root.append(style);
  homeOf(doc).append(host);
  // Above dialogs and whatever else lies in the browser's top layer.
  const onTop = 'showPopover' in host;
  if (onTop) {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  }
  const own = onTop ? 2 : 1;
  const inside: Node[] = [root];
  const panes: Pane[] = [];
  const shown = (pane: Pane): Pane => {
    panes.push(pane);
    inside.push(pane.body.ownerDocument === doc ? pane.body : pane.body.ownerDocument);
    return pane;
  };
  const paneIsWhole = ({ box, body }: Pane): boolean =>
    box.isConnected &&
    body.isConnected &&
    box.hidden === false &&
    !/display|visibility|opacity|pointer-events|important/.test(box.getAttribute('style') ?? '') &&
    (!('contentDocument' in box) || box.contentDocument === body.ownerDocument);

  async function pane(classes: string, css: string): Promise<Pane> {
    const frame = doc.createElement('iframe');
    frame.className = `pane ${classes}`;
    frame.name = PANE_NAME;
    const loaded = new Promise<void>((done) => {
      frame.addEventListener('load', () => done(), { once: true });
      setTimeout(done, LOAD_MS);
    });
    root.append(frame);
    await loaded;
    const inner = frame.contentDocument;
    if (inner?.body && frame.contentWindow) {
      inner.documentElement.style.colorScheme = 'light';
      inner.body.style.margin = '0';
      return shown({ box: frame, body: fill(inner.body, css), target: frame.contentWindow });
    }
    const plain = doc.createElement('div');
    plain.className = frame.className;
    frame.replaceWith(plain);
    return shown({ box: plain, body: fill(plain, css), target: plain });
  }
  return {
    host,
    inside,
    pane,
    isWhole: () =>
      panes.every(paneIsWhole) &&
      host.isConnected &&
      host.parentNode === homeOf(doc) &&
      host.attributes.length === own &&
      (!onTop || host.matches(':popover-open')),
    remove: () => host.remove(),
  };
}
