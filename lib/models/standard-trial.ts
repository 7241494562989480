/** Asking the worker what a draft would do: the newest question counts, older answers are dropped. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Population } from '../domain/population';
import type { Standard } from '../domain/standard';
import type { WhatIfAnswer } from '../domain/what-if';
import type { Office } from './ports';
import type { TrialView } from './standard-view';

export interface Trial {
  view: ReadonlySignal<TrialView>;
  /** Loads all customers, at the first change; a second call changes nothing. */
  start(inForce: Standard): void;
  try(draft: Standard): void;
  /** What a census under this standard finds; undefined where nobody could be counted. */
  census(standard: Standard): Promise<Population | undefined>;
  stop(): void;
}

const NOTHING: TrialView = { state: 'idle', done: 0, total: 0 };

export function createTrial(office: Pick<Office, 'whatIf' | 'now'>): Trial {
  const view = signal<TrialView>(NOTHING);
  let line: ReturnType<Office['whatIf']> | undefined;
  let asked = 0;
  let wanted: Standard | undefined;
  let loaded = false;
  let counting: { id: number; done(population: Population | undefined): void }[] = [];

  const ask = (draft: Standard) => line?.ask({ ask: 'try', standard: draft, id: ++asked });

  function fail(): void {
    view.value = { ...view.value, state: 'failed' };
    for (const { done } of counting) done(undefined);
    counting = [];
  }

  function hear(answer: WhatIfAnswer): void {
    if (answer.tell === 'failed') fail();
    else if (answer.tell === 'loading') {
      const { done, total } = answer;
      view.value = { ...view.value, done, total };
    } else if (answer.tell === 'loaded') {
      loaded = true;
      if (wanted) ask(wanted);
    } else if (answer.tell === 'census') {
      for (const { id, done } of counting) if (id === answer.id) done(answer.population);
      counting = counting.filter(({ id }) => id !== answer.id);
    } else if (answer.id === asked) {
      view.value = { ...view.value, state: 'ready', result: answer.preview };
    }
  }

  return {
    view,
    start(inForce) {
      if (line) return;
      view.value = { ...NOTHING, state: 'loading' };
      line = office.whatIf(hear);
      line.ask({ ask: 'load', standard: inForce, now: office.now() });
    },
    try(draft) {
      wanted = draft;
      if (loaded) ask(draft);
    },
    census: (standard) =>
      new Promise((done) => {
        if (!line || view.value.state === 'failed') return done(undefined);
        const id = ++asked;
        counting.push({ id, done });
        line.ask({ ask: 'census', standard, id });
      }),
    stop() {
      line?.stop();
      line = undefined;
      loaded = false;
      wanted = undefined;
      fail();
      view.value = NOTHING;
    },
  };
}
