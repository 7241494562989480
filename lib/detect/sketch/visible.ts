/** Whether an element is seen. Style is computed, layout is not forced. */

/** The element whose open shadow root this is. */
const hostOf = (root: Node): Element | undefined => ('host' in root ? (root as ShadowRoot).host : undefined);
const above = (el: Element): Element | undefined => el.parentElement ?? hostOf(el.getRootNode());
const styleOf = (el: Element): CSSStyleDeclaration | undefined =>
  el.ownerDocument.defaultView?.getComputedStyle(el);

/** For browsers without `checkVisibility`. */
function byStyle(el: Element, known: Map<Element, boolean>): boolean {
  const hit = known.get(el);
  if (hit !== undefined) return hit;
  const style = styleOf(el);
  const up = above(el);
  const seen = style?.display !== 'none' && style?.visibility !== 'hidden' && (!up || byStyle(up, known));
  known.set(el, seen);
  return seen;
}

/** Made once: it is asked for thousands of elements. */
const ALL = { opacityProperty: true, visibilityProperty: true };

export function visibility(): (el: Element) => boolean {
  const known = new Map<Element, boolean>();
  const ask = (el: Element): boolean => {
    if (typeof el.checkVisibility !== 'function') return byStyle(el, known);
    if (el.checkVisibility(ALL)) return true;
    // A slot, or whatever has `display: contents`, has no box of its own: its parent's counts.
    const boxless = el.tagName === 'SLOT' || styleOf(el)?.display === 'contents';
    const up = boxless ? above(el) : undefined;
    return up !== undefined && ask(up);
  };
  return ask;
}

/** Positions asked for around one address, at most. */
const MAX_CLIMB = 40;

/** The layer above the page in which an element lies: fixed, or absolute with a z-index. */
export function layerOf(el: Element, known: Map<Element, Element | undefined>): Element | undefined {
  const asked: Element[] = [];
  let layer: Element | undefined;
  let at: Element | undefined = el;
  for (let k = 0; at && at !== el.ownerDocument.body && k < MAX_CLIMB; k++) {
    if (known.has(at)) {
      layer = known.get(at);
      break;
    }
    asked.push(at);
    const style = styleOf(at);
    if (style?.position === 'fixed' || (style?.position === 'absolute' && Number(style.zIndex) > 0)) {
      layer = at;
      break;
    }
    at = at.assignedSlot ?? above(at);
  }
  for (const a of asked) known.set(a, layer);
  return layer;
}
