/**
 * What would lift the tier, and how it came about: loaded and worked out after what is asked for more often has
 * been shown.
 */
import { computed, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { kindOf } from '../domain/customer';
import { emptyLedger } from '../domain/ledger';
import type { Standard } from '../domain/standard';
import type { Subject } from '../scoring/assess';
import { tierHistory } from '../scoring/history';
import { liftsOf } from '../scoring/lift';
import type { PanelData } from './panel-data';
import type { InsightView } from './panel-view';

/** Scores of a minute ago are those of now: the clock of a running call is none of our business. */
const MINUTE_MS = 60_000;

const NEW: Subject = { ledger: emptyLedger(), doNotCall: [], phones: [] };

/** What was found out, and about whom. */
export interface FoundOut {
  owner: string;
  view: InsightView;
}

export interface InsightInput {
  /** The person the panel shows. */
  person: ReadonlySignal<PanelData | undefined>;
  standard: ReadonlySignal<Standard>;
  now: ReadonlySignal<number>;
  /** The past costs a hundred assessments, so it is worked out only while it is looked at. */
  historyShown: ReadonlySignal<boolean>;
  found: Signal<FoundOut | undefined>;
}

/** Keeps `found` up with the person shown; returns the end of it. */
export function watchInsight({ person, standard, now, historyShown, found }: InsightInput): () => void {
  const minute = computed(() => Math.floor(now.value / MINUTE_MS));
  return effect(() => {
    const [data, rules, history, since] = [person.value, standard.value, historyShown.value, minute.value];
    if (!data || data.recognition.kind === 'several') return;
    // A click is answered first.
    const timer = setTimeout(() => {
      const { customer, owner } = data;
      const subject = customer ?? NEW;
      // Facts of this very minute count too.
      const at = Math.max(now.peek(), since * MINUTE_MS);
      const lifts = liftsOf(subject, rules, at, kindOf(customer ?? data.person));
      found.value = { owner, view: { lifts, ...(history && { history: tierHistory(subject, rules, at) }) } };
    });
    return () => clearTimeout(timer);
  });
}
