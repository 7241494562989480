/**
 * Follows a page that changes without navigation. Endless mutations (a ticking clock) cost next to nothing:
 * what touches no text that could matter is ignored, and a page that never rests is read ever more rarely.
 */

import { leadsElsewhere } from '../domain/address';
import { keysOf, nameKey } from '../domain/identity';
import type { ReadPerson } from '../domain/reading';
import { Hold } from './hold';
import { redraws } from './redrawn';

/** A page is read again this long after it has come to rest. */
const QUIET_MS = 250;
/** And at the latest this long after the first change. */
const LATEST_MS = 900;
/** Without news, scans of a restless page move apart up to this. */
const MAX_BACKOFF_MS = 5_000;
/** Lazy pages fill in for this long after load or navigation: no backing off before. */
const SETTLING_MS = 10_000;
/** Records looked at per batch; a larger batch is a change whatever it holds. */
const MAX_RECORDS = 200;

export interface Watcher {
  /** Observes these shadow roots too; known ones are skipped. */
  watchRoots(roots: readonly ShadowRoot[]): void;
  /** The element that shows the current person; its loss is news at once. */
  watchElement(el: Element | undefined): void;
  /** Whether this person may not be sent yet (hold.ts); the page is then read again in time. */
  holdsBack(person: ReadPerson | undefined): boolean;
  /** This person was sent. */
  sent(person: ReadPerson | undefined): void;
  /** Whether the last reading brought something new: if not, restless pages are read more rarely. */
  settled(changed: boolean): void;
  /** Something outside the DOM changed: read soon. */
  poke(): void;
  /** The browser says that the address may have changed: pushState tells nobody inside. */
  checkUrl(): void;
  stop(): void;
}

export interface WatchHandlers {
  /** Read the page now. */
  scan(): void;
  /** The URL changed or the shown person's element is gone. */
  leaving(): void;
}

/** Text that could be someone's or lead to it; clocks, counters and timers are not. */
const MATTERS = /@|[\u4e00-\u9fff]{2}|\p{L}{2,}|\d{5}/u;
const CLOCK =
  /^[\s\d:.,/\\-]*(?:am|pm|a\.m\.|p\.m\.|上午|下午|秒|分|时|s|sec|min|ago|gmt|utc)?[\s\d:.,年月日星期周一二三四五六]*$/iu;

function matters(r: MutationRecord): boolean {
  const target = r.target;
  const el = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (el?.tagName === 'TIERSIDE-BADGE') return false;
  if (r.type === 'attributes') return true;
  if (r.type === 'characterData') {
    const text = target.nodeValue ?? '';
    return text.length > 60 || (MATTERS.test(text) && !CLOCK.test(text));
  }
  let own = 0;
  for (const list of [r.addedNodes, r.removedNodes])
    for (const n of list) {
      if (n.nodeType === 1) {
        if ((n as Element).tagName === 'TIERSIDE-BADGE') {
          own++;
          continue;
        }
        const text = n.textContent ?? '';
        if (n.firstChild === null ? n.nodeName !== 'BR' : text.length > 60 || !CLOCK.test(text)) return true;
      } else if (n.nodeType === 3) {
        const text = n.nodeValue ?? '';
        if (text.length > 60 || (MATTERS.test(text) && !CLOCK.test(text))) return true;
      }
    }
  return own === 0 && r.addedNodes.length + r.removedNodes.length > 20;
}

const keysFor = (p: ReadPerson | undefined): string[] =>
  p ? [...keysOf(p), ...(p.name ? [`n:${nameKey(p.name)}`] : [])] : [];

/** @param signal ends everything */
export function watchPage(doc: Document, handlers: WatchHandlers, signal: AbortSignal): Watcher {
  const view = doc.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let backoff = 0;
  let lastScan = 0;
  let restUntil = performance.now() + SETTLING_MS;
  let url = view?.location.href ?? '';
  let shown: Element | undefined;
  const roots = new WeakSet<Node>();
  const hold = new Hold();
  let held: ReturnType<typeof setTimeout> | undefined;

  const fire = () => {
    clearTimeout(timer);
    clearTimeout(held);
    timer = undefined;
    // What is read now must not be of an address that nobody has told of.
    checkUrl();
    firstChange = 0;
    lastScan = performance.now();
    handlers.scan();
  };
  const soon = () => {
    if (signal.aborted || doc.visibilityState === 'hidden') return;
    const now = performance.now();
    if (firstChange === 0) firstChange = now;
    const latest = firstChange + LATEST_MS - now;
    const rest = Math.max(0, lastScan + backoff - now);
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(Math.min(QUIET_MS, latest), rest, 0));
  };
  const urgent = () => {
    backoff = 0;
    restUntil = performance.now() + SETTLING_MS;
    soon();
  };
  const checkUrl = () => {
    const now = view?.location.href ?? '';
    if (now === url) return;
    if (leadsElsewhere(url, now)) hold.addressChanged(performance.now());
    url = now;
    handlers.leaving();
    urgent();
  };
  const observer = new MutationObserver((records) => {
    checkUrl();
    if (records.slice(0, MAX_RECORDS).some((r) => matters(r) && redraws(r, shown)))
      hold.redrawn(performance.now());
    if (shown && !shown.isConnected) {
      shown = undefined;
      handlers.leaving();
      urgent();
      return;
    }
    const news = records.length > MAX_RECORDS ? records : records.filter(matters);
    if (news.length === 0) return;
    // Where the shown person stands, or an ancestor of it, something changed: no backing off then.
    const at = shown;
    if (at && news.slice(0, MAX_RECORDS).some((r) => r.target.contains(at) || at.contains(r.target)))
      backoff = 0;
    soon();
  });
  const options: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      'hidden',
      'class',
      'style',
      'aria-hidden',
      'aria-selected',
      'open',
      'href',
      'value',
      'data-recordid',
    ],
  };
  const observe = (node: Node) => {
    if (roots.has(node)) return;
    roots.add(node);
    observer.observe(node, options);
  };
  observe(doc);

  const on = (target: EventTarget | null | undefined, types: string, run: () => void) => {
    for (const t of types.split(' '))
      target?.addEventListener(t, run, { signal, passive: true, capture: true });
  };
  on(view, 'hashchange popstate pageshow', checkUrl);
  on(view, 'load', soon);
  on(doc, 'input change', soon);
  on(doc, 'click', checkUrl);
  on(doc, 'visibilitychange', () => {
    if (doc.visibilityState === 'visible') urgent();
  });
  // Values set by script fire no event: while a page settles its fields are looked at again.
  const late = [400, 1_000, 1_800, 3_000, 5_000, 9_000].map((ms) => setTimeout(soon, ms));

  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(held);
    for (const t of late) clearTimeout(t);
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    watchRoots: (list) => list.forEach(observe),
    watchElement: (el) => {
      shown = el;
    },
    holdsBack(person) {
      const ms = hold.remaining(keysFor(person), performance.now());
      clearTimeout(held);
      if (ms > 0) held = setTimeout(fire, ms);
      return ms > 0;
    },
    sent: (person) => hold.sent(keysFor(person)),
    settled(changed) {
      const now = performance.now();
      backoff = changed || now < restUntil ? 0 : Math.min(MAX_BACKOFF_MS, Math.max(1_000, backoff * 2));
    },
    poke: urgent,
    checkUrl,
    stop,
  };
}
