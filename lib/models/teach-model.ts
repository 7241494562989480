/** Showing the panel who it is: the pointing in the page, what came of it, and a page that has changed since. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelAnswer, Teaching } from '../domain/pointing';
import type { PageBeside } from '../domain/reading';
import type { Database } from '../domain/stores';
import { deleteTaught, noteToldMissing, restoreTaught } from '../use-cases/taught/change-taught';
import type { TeachActions, TeachView } from './panel-view';
import type { Desk } from './ports';

/** What was learnt can be taken back for so long. */
const UNDO_MS = 10_000;
/** A page that is still being drawn is given so long before it counts as changed. */
const MISSING_MS = 3_000;

export interface TeachModel {
  view: ReadonlySignal<TeachView>;
  actions: TeachActions;
  stop(): void;
}

export function createTeachModel(
  database: Database,
  desk: Desk,
  page: ReadonlySignal<PageBeside>,
  failed: (code: string | undefined) => void,
): TeachModel {
  const teaching = signal<Teaching | undefined>(undefined);
  const missing = signal<string | undefined>(undefined);
  const tabId = computed(() => page.value.tabId);
  /** Which rule found nothing, where; a new text for every page. */
  const lacking = computed(() => {
    const { reading, url } = page.value;
    return reading?.state === 'settled' && reading.taught?.missing
      ? `${reading.taught.ruleId} ${url}`
      : undefined;
  });
  const run = (work: () => Promise<unknown>) => {
    failed(undefined);
    void work().catch((error) => {
      console.error('teach', error);
      failed('storage-failed');
    });
  };

  async function tellMissing(ruleId: string): Promise<boolean> {
    const rule = await database.read(({ taughtRules }) => taughtRules.get(ruleId));
    if (!rule || rule.toldMissingAt !== undefined) return false;
    await noteToldMissing(database, ruleId, desk.now());
    return true;
  }

  const stops = [
    effect(() => {
      const id = tabId.value;
      teaching.value = undefined;
      return id === undefined
        ? undefined
        : desk.watchTeaching(id, (state) => {
            teaching.value = state;
          });
    }),
    effect(() => {
      missing.value = undefined;
      const [ruleId] = lacking.value?.split(' ') ?? [];
      if (ruleId === undefined) return;
      let over = false;
      const timer = setTimeout(() => {
        void tellMissing(ruleId).then((news) => {
          if (news && !over) missing.value = ruleId;
        });
      }, MISSING_MS);
      return () => {
        over = true;
        clearTimeout(timer);
      };
    }),
    effect(() => {
      const { learnt } = teaching.value ?? {};
      const id = tabId.value;
      if (!learnt || id === undefined) return;
      const timer = setTimeout(
        () => void desk.forgetLearnt(id),
        Math.max(0, learnt.at + UNDO_MS - desk.now()),
      );
      return () => clearTimeout(timer);
    }),
  ];

  const answer = (action: PanelAnswer | { do: 'start' }) => {
    const id = tabId.value;
    if (id === undefined) return;
    run(async () => {
      if (!(await desk.teach(id, action)) && action.do === 'start') failed('teach-unreadable');
    });
  };

  return {
    view: computed<TeachView>(() => {
      const { pointing, learnt } = teaching.value ?? {};
      return {
        possible: page.value.readable && page.value.tabId !== undefined,
        pointing: pointing && {
          step: pointing.step,
          picks: pointing.picks.map(({ field, text }) => ({ field, text })),
          ...(pointing.unsure && { unsure: true }),
        },
        learnt: learnt && { page: learnt.page, nobody: learnt.nobody === true },
        missing: missing.value !== undefined,
      };
    }),
    actions: {
      start: () => {
        missing.value = undefined;
        answer({ do: 'start' });
      },
      answer,
      undo: () => {
        const { learnt } = teaching.value ?? {};
        const id = tabId.value;
        if (!learnt || id === undefined) return;
        run(async () => {
          if (learnt.before) await restoreTaught(database, learnt.before);
          else await deleteTaught(database, learnt.ruleId);
          await desk.forgetLearnt(id);
          desk.rulesChanged();
        });
      },
      dismiss: () => {
        missing.value = undefined;
        const id = tabId.value;
        if (id !== undefined && teaching.value?.learnt) run(() => desk.forgetLearnt(id));
      },
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
