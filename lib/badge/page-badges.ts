/** Everything about badges in one page: who is known, where they stand, what a click does. */
import type { LookedUp } from '../domain/reading';
import type { BadgeInfoLike } from './badge';
import { Card } from './card';
import { BadgeLayer } from './layer';
import { followPointer } from './pointer';
import { type Sketched, stillSaying } from './still-saying';

export interface BadgePorts {
  /** Who of these is a customer, in their order; anything else for no answer. */
  lookup(people: LookedUp[]): Promise<readonly (BadgeInfoLike | null)[] | false | undefined>;
  /** Opens the panel on this customer; a text where the agent has to do so, saying how. */
  open(customerId: string): Promise<string | boolean | undefined>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** What the judge made of a sketch: who stands where, and which customer that is. */
export interface Judged {
  anchors: readonly { node: number; person: LookedUp }[];
  known: readonly (BadgeInfoLike | null)[];
}

export interface PageBadges {
  /** Draws what is known of a sketch that was just taken; without a verdict nobody is. */
  judged(taken: Sketched, verdict: Judged | undefined): void;
  /** Customers changed: everybody is looked up again. */
  refresh(): Promise<void>;
}

/** Labels speak of days: after this long they are asked for anew, ms. */
const FRESH_MS = 600_000;

interface Found {
  element: Element;
  /** All that the element says. */
  text: string | null;
}

/** @param signal takes every badge away */
export function pageBadges(doc: Document, ports: BadgePorts, signal: AbortSignal): PageBadges {
  const layer = new BadgeLayer(doc, ports.now);
  const card = new Card();
  let from: Judged | undefined;
  let since = ports.now();
  let known: Judged['known'] = [];
  let found: (Found | undefined)[] = [];

  if (doc.defaultView)
    followPointer(
      doc.defaultView,
      (target) => layer.at(target),
      card,
      (badge) =>
        void ports.open(badge.info.customerId).then((answer) => {
          if (typeof answer === 'string' && badge.host.isConnected) card.show(badge, answer);
        }),
      signal,
    );
  signal.addEventListener('abort', () => layer.clear());

  function draw(): void {
    if (signal.aborted) return;
    layer.show(
      found.flatMap((one, i) => {
        const info = known[i];
        return one && info ? [{ element: one.element, text: one.text, info }] : [];
      }),
    );
  }

  async function refresh(): Promise<void> {
    const asked = from;
    if (!asked || asked.anchors.length === 0) return;
    const answer = await ports.lookup(asked.anchors.map(({ person }) => person));
    // The page was read anew meanwhile, or nobody answered: what is drawn is still the best there is.
    if (from !== asked || !answer || answer.length !== asked.anchors.length) return;
    known = answer;
    since = ports.now();
    draw();
  }

  return {
    judged(taken, verdict) {
      if (verdict !== from) {
        from = verdict;
        known = verdict?.known ?? [];
        since = ports.now();
      } else if (ports.now() - since > FRESH_MS) void refresh();
      const nodes = (verdict?.anchors ?? []).map(({ node }) => node);
      found = stillSaying(taken, nodes).map((element) => element && { element, text: element.textContent });
      draw();
    },
    refresh,
  };
}
