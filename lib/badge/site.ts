/** What is to be known of a place in the page before a badge goes there. Reads only. */

export interface Site {
  /** The badge goes into the anchor, not after it: its neighbours are cells of a row, not words of a line. */
  inside: boolean;
  /** The anchor lays its children out itself (flex, grid): another child would be another cell. */
  container: boolean;
  /** Words of the same line come after it. */
  followed: boolean;
  /** The name's own end is cut off. */
  cut: boolean;
  /** The block whose line it stands in, and the row that must not grow. */
  box: Element;
  row: Element;
  /** What cuts off whatever sticks out, or scrolls then. */
  clip?: Element;
  scroller?: Element;
}

const ROW = 'table,[role="row"],[role="listitem"],[role="option"],li,article';
/** Elements that cannot take a child. */
const REPLACED = /^(?:IMG|SVG|CANVAS|VIDEO|OBJECT|IFRAME|HR|BR)$/i;
/** A row knows what cuts it off within so many levels. */
const LEVELS = 12;

const INLINE = /^(?:inline|contents|ruby|$)/;

/** Text, or an element with some, later in the same line. */
function isFollowed(anchor: Element, box: Element): boolean {
  for (let at: Element | null = anchor; at && at !== box; at = at.parentElement)
    for (let n = at.nextSibling; n; n = n.nextSibling) {
      if (n.nodeType === 3 && n.nodeValue?.trim()) return true;
      if (n.nodeType !== 1) continue;
      const el = n as Element;
      if (el.tagName === 'BR') return false;
      const { display } = getComputedStyle(el);
      if (display === 'none') continue;
      if (!INLINE.test(display)) return false;
      if (el.textContent?.trim() || el.clientWidth > 0) return true;
    }
  return false;
}

/** The nearest ancestor that cuts off, or scrolls, what sticks out of it. */
function edgeOf(from: Element | null): Pick<Site, 'clip' | 'scroller'> & { clamped?: boolean } {
  let el = from;
  for (let i = 0; el && el !== el.ownerDocument.body && i < LEVELS; i++, el = el.parentElement) {
    const style = getComputedStyle(el);
    if (/hidden|clip/.test(style.overflowX))
      return { clip: el, clamped: /^\d/.test(style.getPropertyValue('-webkit-line-clamp')) };
    if (/auto|scroll/.test(style.overflowX)) return { scroller: el };
  }
  return {};
}

function isCut(anchor: Element, clip: Element | undefined, clamped = false): boolean {
  if (!clip) return false;
  if (clamped && clip.scrollHeight > clip.clientHeight + 1) return true;
  const c = clip.getBoundingClientRect();
  const a = anchor.getBoundingClientRect();
  const width = Math.max(a.width, anchor.scrollWidth);
  // In a right-to-left line the end is on the left.
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const [start, end, edge] = rtl ? [-a.right, width - a.right, -c.left] : [a.left, a.left + width, c.right];
  return start < edge && end > edge + 1;
}

export function siteOf(anchor: Element): Site {
  const { display } = getComputedStyle(anchor);
  const inside = !INLINE.test(display) && !REPLACED.test(anchor.tagName);
  const within = inside ? anchor : anchor.parentElement;
  let box = within ?? anchor;
  while (box.parentElement && INLINE.test(getComputedStyle(box).display)) box = box.parentElement;
  const { clamped, ...edge } = edgeOf(within);
  return {
    inside,
    container: inside && /flex|grid|^table(?!-c)/.test(display),
    followed: !inside && isFollowed(anchor, box),
    cut: isCut(anchor, edge.clip, clamped),
    box,
    row: anchor.closest(ROW) ?? box.parentElement ?? box,
    ...edge,
  };
}
