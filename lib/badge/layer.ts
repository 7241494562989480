/**
 * All badges of one document: drawn beside known customers, moved and taken away as the page changes.
 * Some applications remove foreign elements: a badge is put back a few times, then left out, so that no
 * fight costs the page its time.
 */
import { type BadgeFace, type Shape, STYLE, shapeOf } from './shape';

export interface BadgeInfoLike extends BadgeFace {
  customerId: string;
  /** Tooltip in the agent's language. */
  label: string;
}

export interface BadgeSpot {
  /** The element that shows the name or address. */
  element: Element;
  info: BadgeInfoLike;
}

/** Put back at most this often per customer and minute. */
const MAX_RETURNS = 5;
const RETURN_WINDOW_MS = 60_000;
const TAG = 'tierside-badge';
/** Where text ends inside a line: the badge follows the element; anything else takes it in at its end. */
const INLINE = /^(?:A|ABBR|B|BDI|CITE|EM|FONT|I|LABEL|SMALL|SPAN|STRONG|U|TT)$/;

interface Drawn {
  host: HTMLElement;
  mark: HTMLElement;
  anchor: Element;
}

const editable = (el: Element): boolean =>
  el.closest('[contenteditable]:not([contenteditable="false"]),textarea,input,select,option') !== null;

function paint(d: Pick<Drawn, 'mark'>, info: BadgeInfoLike, shape: Shape): void {
  // `b` is both the base class and tier B's: tier B's own is named apart.
  d.mark.className = shape.letter === 'B' ? shape.classes.replace('b b', 'b b2') : shape.classes;
  if (d.mark.textContent !== shape.letter) d.mark.textContent = shape.letter;
  d.mark.title = info.label;
  d.mark.setAttribute('aria-label', info.label);
}

export class BadgeLayer {
  private readonly drawn = new Map<Element, Drawn>();
  private readonly returns = new Map<string, { count: number; since: number }>();

  /** @param now milliseconds of a clock that only goes forward */
  constructor(
    private readonly doc: Document,
    private readonly now: () => number,
  ) {}

  /** Shows exactly these: what is there stays untouched, what is missing comes, the rest goes. */
  show(spots: readonly BadgeSpot[]): void {
    const wanted = new Map<Element, { info: BadgeInfoLike; shape: Shape }>();
    for (const { element, info } of spots) {
      const shape = shapeOf(info);
      if (shape && element.isConnected && !editable(element)) wanted.set(element, { info, shape });
    }
    for (const [anchor, d] of this.drawn)
      if (!wanted.has(anchor)) {
        d.host.remove();
        this.drawn.delete(anchor);
      }
    for (const [anchor, { info, shape }] of wanted) {
      const old = this.drawn.get(anchor);
      if (old?.host.isConnected) {
        paint(old, info, shape);
        continue;
      }
      if (old && !this.mayReturn(info.customerId)) continue;
      const made = this.make();
      paint(made, info, shape);
      if (INLINE.test(anchor.tagName) && anchor.parentNode) anchor.after(made.host);
      else anchor.append(made.host);
      this.drawn.set(anchor, { ...made, anchor });
    }
  }

  clear(): void {
    for (const d of this.drawn.values()) d.host.remove();
    this.drawn.clear();
    this.returns.clear();
  }

  private make(): Omit<Drawn, 'anchor'> {
    const host = this.doc.createElement(TAG);
    const root = host.attachShadow({ mode: 'closed' });
    const style = this.doc.createElement('style');
    style.textContent = STYLE;
    const mark = this.doc.createElement('span');
    mark.setAttribute('role', 'img');
    root.append(style, mark);
    return { host, mark };
  }

  private mayReturn(customerId: string): boolean {
    const now = this.now();
    const r = this.returns.get(customerId);
    if (!r || now - r.since > RETURN_WINDOW_MS) {
      this.returns.set(customerId, { count: 1, since: now });
      return true;
    }
    r.count++;
    return r.count <= MAX_RETURNS;
  }
}
