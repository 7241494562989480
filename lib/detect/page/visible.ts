/** Whether an element is seen. Asked for claims only; style is computed, layout is not forced. */

/** Asked at most this often a scan; what comes after in a long list is as visible as its beginning. */
const MAX_ASKED = 400;

/** The element whose open shadow root this is. */
const hostOf = (root: Node): Element | undefined => ('host' in root ? (root as ShadowRoot).host : undefined);

export function visibility(): (el: Element) => boolean {
  const known = new Map<Element, boolean>();
  const byStyle = (el: Element): boolean => {
    const hit = known.get(el);
    if (hit !== undefined) return hit;
    const style = el.ownerDocument.defaultView?.getComputedStyle(el);
    const root = el.getRootNode();
    const up = el.parentElement ?? hostOf(root);
    const seen = style?.display !== 'none' && style?.visibility !== 'hidden' && (!up || byStyle(up));
    known.set(el, seen);
    return seen;
  };
  const parentOf = (el: Element): Element | undefined => {
    const root = el.getRootNode();
    return el.parentElement ?? hostOf(root);
  };
  const ask = (el: Element): boolean => {
    const hit = known.get(el);
    if (hit !== undefined) return hit;
    if (known.size > MAX_ASKED) return true;
    let seen: boolean;
    if (typeof el.checkVisibility !== 'function') seen = byStyle(el);
    else {
      seen = el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      // A slot, or whatever has `display: contents`, has no box of its own: its parent's counts.
      const up = seen ? undefined : parentOf(el);
      if (
        up &&
        (el.tagName === 'SLOT' || el.ownerDocument.defaultView?.getComputedStyle(el).display === 'contents')
      )
        seen = ask(up);
    }
    known.set(el, seen);
    return seen;
  };
  return ask;
}

/** Whether an element lies above the page: fixed, or positioned with a z-index. At most a few are asked. */
export function onTop(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  let at: Element | undefined = el;
  for (let k = 0; at && at !== el.ownerDocument.body && k < 40; k++) {
    const style = view?.getComputedStyle(at);
    if (style?.position === 'fixed') return true;
    if (style?.position === 'absolute' && Number(style.zIndex) > 0) return true;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? hostOf(root);
  }
  return false;
}
