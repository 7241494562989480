/**
 * Lists of hundreds of rows on large pages are not read whole: their beginning, their end, and the rows in
 * view; where there are many such lists, of the later ones little more than the rows in view. Which rows are in view is told by the browser (one observer, no layout forced) and changes with
 * scrolling; the page is then read again.
 */

/**
 * Rows read at the beginning and the end of a long list, in view or not, while the page's long lists have so
 * many texts: of a hundred lists one after the other it is enough to know what they are lists of.
 */
const ENDS = [
  { upTo: 300, first: 24, last: 6 },
  { upTo: 500, first: 2, last: 0 },
];
const ONLY_IN_VIEW = { first: 0, last: 0 };
/** Of lists that are not followed nobody says what is in view. */
const FEWEST = { first: 2, last: 0 };
/** Lists within a list (the cells of wide rows) are bounded by that one, up to so many texts. */
const WITHIN = 2_000;
/** Every so many rows one is observed; on very long lists fewer, so that their number stays bounded. */
const STRIDE = 8;
const MAX_OBSERVED = 1_200;
/** Lists followed at once. */
const MAX_LISTS = 60;
/** Rows read around the ones in view. */
const MAX_WINDOW = 120;
/** Observed beyond the viewport, so that rows between two observed ones are never missed. */
const MARGIN = '50% 0px';

export type Range = readonly [from: number, to: number];

interface List {
  stride: number;
  /** Rows read at its beginning, in view or not. */
  first: number;
  visible: Set<number>;
  /** What was read of it last. */
  read: Range;
}

/** Sorted, and joined where they touch. */
function joined(ranges: Range[], size: number): Range[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], Math.min(to, size));
    else if (from < size) out.push([Math.max(0, from), Math.min(to, size)]);
  }
  return out;
}

export class LongLists {
  private readonly lists = new Map<Element, List>();
  private readonly places = new WeakMap<Element, number>();
  private readonly observer: IntersectionObserver | undefined;
  /** The list that holds what is read now, and the texts of the page before it. */
  private outer: Element | undefined;
  private from = 0;
  /** Texts read of lists before it. */
  private listed = 0;

  /** @param moved other rows are in view now than were read */
  constructor(view: (Window & typeof globalThis) | null, moved: () => void) {
    if (!view || typeof view.IntersectionObserver !== 'function') return;
    this.observer = new view.IntersectionObserver(
      (entries) => {
        const touched = new Set<List>();
        for (const e of entries) {
          const list = e.target.parentElement ? this.lists.get(e.target.parentElement) : undefined;
          const at = this.places.get(e.target);
          if (!list || at === undefined) continue;
          if (e.isIntersecting) list.visible.add(at);
          else list.visible.delete(at);
          touched.add(list);
        }
        if ([...touched].some((l) => !this.covers(l))) moved();
      },
      { rootMargin: MARGIN },
    );
  }

  private window({ visible, stride }: List): Range {
    if (visible.size === 0) return [0, 0];
    const from = Math.min(...visible) - stride;
    return [Math.max(0, from), Math.min(Math.max(...visible) + stride, from + MAX_WINDOW)];
  }

  private covers(list: List): boolean {
    const [from, to] = this.window(list);
    return to === 0 || to <= list.first || (from >= list.read[0] && to <= list.read[1]);
  }

  /** A reading begins. Lists that are gone are followed no longer. */
  begin(): void {
    for (const parent of this.lists.keys()) if (!parent.isConnected) this.lists.delete(parent);
    this.outer = undefined;
    this.listed = 0;
  }

  /**
   * The reading comes to a long list; it is followed from here on.
   * @param texts read so far of the page
   * @returns which of its children are read now
   */
  enter(parent: Element, texts: number): Range[] {
    const within = this.outer ? texts - this.from : 0;
    const listed = this.outer ? (within > WITHIN ? within : 0) : this.listed;
    if (!this.outer) [this.outer, this.from] = [parent, texts];
    const size = parent.childElementCount;
    let list = this.lists.get(parent);
    if (!list && this.observer && this.lists.size < MAX_LISTS) {
      const stride = Math.max(STRIDE, Math.ceil(size / MAX_OBSERVED));
      list = { stride, first: 0, visible: new Set(), read: [0, 0] };
      this.lists.set(parent, list);
      for (let i = 0; i < size; i += stride) {
        const row = parent.children[i];
        if (!row) break;
        this.places.set(row, i);
        this.observer.observe(row);
      }
    }
    const { first, last } = ENDS.find((e) => listed <= e.upTo) ?? (list ? ONLY_IN_VIEW : FEWEST);
    if (list) {
      list.first = first;
      list.read = this.window(list);
    }
    return joined([[0, first], ...(list ? [list.read] : []), [size - last, size]], size);
  }

  /** The reading has been through it. */
  leave(parent: Element, texts: number): void {
    if (parent !== this.outer) return;
    this.listed += texts - this.from;
    this.outer = undefined;
  }

  stop(): void {
    this.observer?.disconnect();
    this.lists.clear();
  }
}
