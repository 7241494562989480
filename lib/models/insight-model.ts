/** What would lift the tier, and how it came about: worked out after what is asked for more often has been shown. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Customer, type CustomerProfile, kindOf } from '../domain/customer';
import { emptyLedger } from '../domain/ledger';
import type { Standard } from '../domain/standard';
import type { PanelData } from './panel-data';
import type { InsightView } from './panel-view';
import type { Desk, Insight } from './ports';

/** Scores of a minute ago are those of now: the clock of a running call is none of our business. */
const MINUTE_MS = 60_000;

const NEW: Pick<Customer, 'ledger' | 'doNotCall' | 'phones'> = {
  ledger: emptyLedger(),
  doNotCall: [],
  phones: [],
};

export interface InsightModel {
  view: ReadonlySignal<InsightView | undefined>;
  /** The past costs a hundred assessments, so it is worked out only while it is looked at. */
  showHistory(shown: boolean): void;
  stop(): void;
}

/** @param shown the person the panel shows, undefined for nobody */
export function createInsightModel(
  desk: Pick<Desk, 'loadInsight'>,
  shown: () => PanelData | undefined,
  standard: ReadonlySignal<Standard>,
  now: ReadonlySignal<number>,
): InsightModel {
  const insight = signal<Insight | undefined>(undefined);
  const wanted = signal(false);
  const found = signal<{ owner: string; view: InsightView } | undefined>(undefined);
  const minute = computed(() => Math.floor(now.value / MINUTE_MS));
  const person = computed(shown);
  void desk.loadInsight().then((loaded) => {
    insight.value = loaded;
  });

  const stop = effect(() => {
    const [given, about, rules, history] = [insight.value, person.value, standard.value, wanted.value];
    const since = minute.value;
    if (!given || !about || about.recognition.kind === 'several') return;
    // A click is answered first.
    const timer = setTimeout(() => {
      // Facts of this very minute count too.
      const at = Math.max(now.peek(), since * MINUTE_MS);
      const subject = about.customer ?? NEW;
      const kind = kindOf((about.customer ?? about.person) satisfies Pick<CustomerProfile, 'company'>);
      found.value = {
        owner: about.owner,
        view: {
          lifts: given.liftsOf(subject, rules, at, kind),
          ...(history && { history: given.tierHistory(subject, rules, at) }),
        },
      };
    });
    return () => clearTimeout(timer);
  });

  return {
    // What was found out about somebody else is none of this person's business.
    view: computed(() => (found.value?.owner === person.value?.owner ? found.value?.view : undefined)),
    showHistory: (next) => {
      wanted.value = next;
    },
    stop,
  };
}
