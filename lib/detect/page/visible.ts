/** Whether an element is seen. Asked for claims only; style is computed, layout is not forced. */

/** Asked at most this often a scan; what comes after in a long list is as visible as its beginning. */
const MAX_ASKED = 400;

export function visibility(): (el: Element) => boolean {
  const known = new Map<Element, boolean>();
  const byStyle = (el: Element): boolean => {
    const hit = known.get(el);
    if (hit !== undefined) return hit;
    const style = el.ownerDocument.defaultView?.getComputedStyle(el);
    const root = el.getRootNode();
    const up = el.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
    const seen = style?.display !== 'none' && style?.visibility !== 'hidden' && (!up || byStyle(up));
    known.set(el, seen);
    return seen;
  };
  return (el) => {
    const hit = known.get(el);
    if (hit !== undefined) return hit;
    if (known.size > MAX_ASKED) return true;
    let seen: boolean;
    if (typeof el.checkVisibility === 'function')
      seen = el.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: false,
      });
    else seen = byStyle(el);
    known.set(el, seen);
    return seen;
  };
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
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return false;
}
