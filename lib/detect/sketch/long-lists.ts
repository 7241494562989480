/**
 * Lists of hundreds of rows on large pages are not read whole: their beginning, their end, and the rows in
 * view. Which rows are in view is told by the browser (one observer, no layout forced) and changes with
 * scrolling; the page is then read again.
 */

/** Rows read at the beginning and the end of a long list. */
const FIRST = 24;
const LAST = 6;
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
    return to === 0 || to <= FIRST || (from >= list.read[0] && to <= list.read[1]);
  }

  /** Which children of this parent are read now; it is followed from here on. */
  ranges(parent: Element): Range[] {
    const size = parent.childElementCount;
    let list = this.lists.get(parent);
    if (!list && this.observer && this.lists.size < MAX_LISTS) {
      const stride = Math.max(STRIDE, Math.ceil(size / MAX_OBSERVED));
      list = { stride, visible: new Set(), read: [0, 0] };
      this.lists.set(parent, list);
      for (let i = 0; i < size; i += stride) {
        const row = parent.children[i];
        if (!row) break;
        this.places.set(row, i);
        this.observer.observe(row);
      }
    }
    if (list) list.read = this.window(list);
    return joined([[0, FIRST], ...(list ? [list.read] : []), [size - LAST, size]], size);
  }

  /** Lists that are gone are followed no longer. */
  tidy(): void {
    for (const parent of this.lists.keys()) if (!parent.isConnected) this.lists.delete(parent);
  }

  stop(): void {
    this.observer?.disconnect();
    this.lists.clear();
  }
}
