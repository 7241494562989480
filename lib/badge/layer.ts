/**
 * All badges of one document: drawn beside known customers, moved and taken away as the page changes.
 * A list that reuses its rows for others loses their badges at once. Some applications remove foreign
 * elements: a badge is put back a few times, then left out, so that no fight costs the page its time.
 */
import { type Badge, type BadgeInfoLike, makeBadge, TAG } from './badge';
import { place } from './place';
import { shapeOf } from './shape';

export interface BadgeSpot {
  /** The element that shows the name or address. */
  element: Element;
  /** What it said when the page was read: a row that says something else now is another's. */
  text: string | null;
  info: BadgeInfoLike;
}

/** Put back at most this often per customer and minute. */
const MAX_RETURNS = 5;
const RETURN_WINDOW_MS = 60_000;
/** Of more changes at once every badge is looked at. */
const MAX_RECORDS = 500;
/** A change so far beneath an element may have changed its text. */
const LEVELS = 4;

interface Drawn {
  badge: Badge;
  anchor: Element;
  text: string | null;
  parent: Node | null;
}

/** What is typed there is sent or stored; a badge must not be. */
const editable = (el: Element): boolean =>
  el.ownerDocument.designMode === 'on' ||
  el.closest('[contenteditable]:not([contenteditable="false"]),textarea,input,select,option') !== null;

export class BadgeLayer {
  private readonly drawn = new Map<Element, Drawn>();
  private readonly badges = new WeakMap<EventTarget, Badge>();
  private readonly returns = new Map<string, { count: number; since: number }>();
  private readonly inert: Document;
  private readonly observer = new MutationObserver((records) => this.changed(records));
  private watched = new WeakSet<Node>();

  /** @param now milliseconds of a clock that only goes forward */
  constructor(
    doc: Document,
    private readonly now: () => number,
  ) {
    this.inert = doc.implementation.createHTMLDocument('');
  }

  /** The badge that this element is. */
  at(target: EventTarget): Badge | undefined {
    return this.badges.get(target);
  }

  /** Shows exactly these: what is there stays untouched, what is missing comes, the rest goes. */
  show(spots: readonly BadgeSpot[]): void {
    const wanted = new Map<Element, BadgeSpot>();
    // Where one element shows two, it is the first one's: whom the page is about comes first.
    for (const spot of spots) {
      const { element: el, text } = spot;
      if (!wanted.has(el) && el.isConnected && el.textContent === text && !editable(el)) wanted.set(el, spot);
    }
    for (const d of this.drawn.values()) if (!wanted.has(d.anchor)) this.drop(d);
    const fresh: Drawn[] = [];
    for (const [anchor, { info, text }] of wanted) {
      const shape = shapeOf(info);
      const old = this.drawn.get(anchor);
      const d = old ?? { anchor, badge: makeBadge(this.inert, info), text, parent: null };
      d.badge.paint(info, shape);
      if (old?.badge.host.isConnected || (old && !this.mayReturn(info.customerId))) continue;
      this.drawn.set(anchor, d);
      this.badges.set(d.badge.host, d.badge);
      fresh.push(d);
    }
    this.put(fresh);
  }

  clear(): void {
    this.observer.disconnect();
    this.watched = new WeakSet();
    for (const d of this.drawn.values()) this.drop(d);
    this.returns.clear();
  }

  private put(list: readonly Drawn[]): void {
    for (const { anchor } of list) this.tidy(anchor);
    place(list.map(({ anchor, badge }) => ({ anchor, host: badge.host, stand: badge.stand })));
    for (const d of list) {
      d.parent = d.badge.host.parentNode;
      this.watch(d.anchor.getRootNode());
    }
  }

  private drop({ anchor, badge }: Drawn): void {
    badge.host.remove();
    this.drawn.delete(anchor);
  }

  /** A page that copies or rewrites its rows leaves empty copies of badges behind. */
  private tidy(anchor: Element): void {
    for (const el of [anchor.nextElementSibling, anchor.previousElementSibling, ...anchor.children])
      if (el?.localName === TAG && !this.badges.has(el)) el.remove();
  }

  private watch(root: Node): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  private changed(records: readonly MutationRecord[]): void {
    if (this.drawn.size === 0) return;
    const touched = new Set<Node>();
    if (records.length <= MAX_RECORDS)
      for (const r of records) {
        let at: Node | null = r.target;
        for (let i = 0; at && i < LEVELS; i++, at = at.parentNode) touched.add(at);
      }
    const gone: Drawn[] = [];
    for (const d of this.drawn.values()) {
      const { anchor, badge, parent, text } = d;
      if (touched.size > 0 && !touched.has(anchor) && !(parent && touched.has(parent))) continue;
      if (!anchor.isConnected || anchor.textContent !== text) this.drop(d);
      else if (badge.host.parentNode !== parent) gone.push(d);
    }
    this.put(gone.filter(({ badge }) => this.mayReturn(badge.info.customerId)));
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
