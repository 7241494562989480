/** What the agent tells of the customer beside the calls; comes after the panel's first paint. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Fact } from '../domain/facts';
import type { FactsChange } from '../domain/facts-change';
import type { FactsFault } from '../domain/facts-fault';
import type { Standard } from '../domain/standard';
import type { Database } from '../domain/stores';
import type { Context } from '../use-cases/context';
import { changeFacts, type FactsDone, undoFacts } from '../use-cases/facts/change-facts';
import { dueQuestions } from '../use-cases/facts/due-questions';
import { enteredFacts } from '../use-cases/facts/entered-facts';
import type { FactsView } from './facts-view';
import type { PanelData } from './panel-data';

/** As for a logged outcome. */
const UNDO_MS = 10_000;
/** The before → after line stays for a look. */
const SHOWN_MS = 60_000;
/** One key too many is taken back; a list of them is the history's business. */
const REMEMBERED = 5;

/** `person`: a new one has no customer's id yet when the second key follows at once. */
type Told = FactsDone & { id: number; person: PanelData['person'] };

export interface FactsInput {
  database: Database;
  data: ReadonlySignal<PanelData | undefined>;
  standard: ReadonlySignal<Standard>;
  now: ReadonlySignal<number>;
  context: () => Context;
  broken: (error: unknown) => void;
}

export interface FactsModel {
  view: ReadonlySignal<FactsView | undefined>;
  change(change: FactsChange): Promise<FactsFault | undefined>;
  undo(): Promise<void>;
  dismissQuestions(): void;
  stop(): void;
}

export function createFactsModel(input: FactsInput): FactsModel {
  const { database, data, standard, now, context } = input;
  const customerId = computed(() => data.value?.customer?.id);
  const person = computed(() => data.value?.person);
  const owner = computed(() => data.value?.owner);
  const entered = signal<readonly Fact[]>([]);
  const done = signal<readonly Told[]>([]);
  const dismissed = signal<ReadonlySet<string>>(new Set());
  /** Questions answered while this person is shown stay, so that a slip can be mended. */
  const answered = signal<ReadonlySet<string>>(new Set());
  let ids = 0;

  const stops = [
    effect(() => {
      // Another person; one who was new and has just been added is still the same.
      void person.value;
      answered.value = new Set();
    }),
    effect(() => {
      const id = customerId.value;
      entered.value = [];
      if (id === undefined) return;
      return database.watch(
        (stores) => enteredFacts(stores, id),
        (facts) => {
          entered.value = facts;
        },
        input.broken,
      );
    }),
  ];

  const last = () =>
    done.value.findLast((d) => d.customerId === customerId.value && now.value - d.at < SHOWN_MS);

  const view = computed<FactsView | undefined>(() => {
    const current = data.value;
    if (!current || current.recognition.kind === 'several') return undefined;
    const { customer, history } = current;
    const newest = last();
    const override = customer?.override;
    const inForce = override && (override.until === undefined || now.value < override.until);
    const silent = customer?.noProfiling || dismissed.value.has(current.owner);
    return {
      entered: entered.value,
      birthday: customer?.birthday ?? '',
      salutation: customer?.salutation ?? '',
      preferences: customer?.preferences ?? '',
      tags: customer?.tags ?? [],
      entryQuestions: standard.value.entryQuestions,
      questions: silent
        ? []
        : dueQuestions(standard.value, customer?.tags ?? [], history, now.value, (question) =>
            answered.value.has(question),
          ),
      noProfiling: customer?.noProfiling === true,
      needNames: standard.value.needNames,
      ...(inForce && { override }),
      ...(newest && {
        last: {
          id: newest.id,
          change: newest.change,
          before: customer?.noProfiling ? {} : newest.before,
          after: customer?.noProfiling ? {} : newest.after,
          undoUntil: newest.at + UNDO_MS,
        },
      }),
    };
  });

  async function change(told: FactsChange): Promise<FactsFault | undefined> {
    const current = data.peek();
    if (!current) return 'gone';
    const result = await changeFacts(
      database,
      { customerId: current.customer?.id, person: current.person, change: told },
      context(),
    );
    if (!result.ok) return result.fault;
    if (told.do === 'answer') answered.value = new Set([...answered.value, told.question]);
    done.value = [...done.value, { ...result.done, id: ++ids, person: current.person }].slice(-REMEMBERED);
    return undefined;
  }

  async function undo(): Promise<void> {
    const current = data.peek();
    const newest = done.value.findLast(
      (d) => d.person === current?.person || d.customerId === current?.customer?.id,
    );
    if (!newest || context().now > newest.at + UNDO_MS) return;
    done.value = done.value.filter((d) => d !== newest);
    await undoFacts(database, newest, context());
  }

  return {
    view,
    change,
    undo,
    dismissQuestions: () => {
      const of = owner.peek();
      if (of !== undefined) dismissed.value = new Set([...dismissed.value, of]);
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
