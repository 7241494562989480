/** Everything about badges in one page: who is known, where they stand, what a click does. */
import type { LookedUp } from '../domain/reading';
import type { BadgeInfoLike } from './badge';
import { Card } from './card';
import { KnownPeople } from './known';
import { BadgeLayer } from './layer';
import { followPointer } from './pointer';

export interface FoundPerson {
  /** The element that shows the name or address. */
  element: Element;
  person: LookedUp;
}

export interface BadgePorts {
  /** Who of these is a customer, in their order; anything else for no answer. */
  lookup(people: LookedUp[]): Promise<readonly (BadgeInfoLike | null)[] | false | undefined>;
  /** Opens the panel on this customer; a text where the agent has to do so, saying how. */
  open(customerId: string): Promise<string | boolean | undefined>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

export interface PageBadges {
  /** The page was just read: whom it shows, and where. */
  found(people: readonly FoundPerson[]): void;
  /** Looks up who is not looked up yet, and draws. */
  draw(): Promise<void>;
  /** Customers changed: everybody is looked up again. */
  refresh(): Promise<void>;
}

/** @param signal takes every badge away */
export function pageBadges(doc: Document, ports: BadgePorts, signal: AbortSignal): PageBadges {
  const layer = new BadgeLayer(doc, ports.now);
  const known = new KnownPeople(async (people) => (await ports.lookup(people)) || undefined, ports.now);
  const card = new Card();
  let spots: (FoundPerson & { text: string | null })[] = [];
  let turn = 0;

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

  async function draw(): Promise<void> {
    turn += 1;
    const mine = turn;
    const asked = spots;
    const answers = await known.of(asked.map(({ person }) => person));
    // A later look at the page, or none that is of use.
    if (signal.aborted || mine !== turn || !answers) return;
    layer.show(
      asked.flatMap(({ element, text }, i) => {
        const info = answers[i];
        return info ? [{ element, text, info }] : [];
      }),
    );
  }

  return {
    found(people) {
      spots = people.map((one) => ({ ...one, text: one.element.textContent }));
    },
    draw,
    refresh() {
      known.forget();
      return draw();
    },
  };
}
