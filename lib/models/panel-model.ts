/** The side panel's state: signals over the page beside it and the database. No I/O but through ports. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Interaction } from '../domain/interaction';
import type { PageBeside } from '../domain/reading';
import type { UiLanguage } from '../domain/settings';
import type { Database } from '../domain/stores';
import type { Reason } from '../domain/tier';
import type { rankPoints } from '../talking-points/rank-points';
import { saveDraft } from '../use-cases/logging/drafts';
import type { FactsModel } from './facts-model';
import type { FoundOut } from './insight-model';
import { talkLanguage } from './languages';
import { createNoteModel } from './note-model';
import { createPanelActions } from './panel-actions';
import { composePanel, UNDO_MS } from './panel-compose';
import { loadPanelData, type PanelData } from './panel-data';
import { outdated } from './panel-state';
import { sameSubject, watchSubject } from './panel-subject';
import type { PanelActions, PanelView } from './panel-view';
import type { Desk } from './ports';
import { watchSettings } from './settings-signals';
import { createTeachModel } from './teach-model';

/** A page that has said nothing for so long has nobody to show. */
const SILENCE_MS = 4_000;
const TICK_MS = 1_000;
/** Timers hold no longer than 2³¹ ms; by then the clock has ticked anyway. */
const LONGEST_TIMER_MS = 2_147_483_647;

export interface PanelModel {
  view: ReadonlySignal<PanelView>;
  note: ReadonlySignal<string>;
  language: ReadonlySignal<UiLanguage>;
  actions: PanelActions;
  /** Writes what is not written yet: the panel is being closed. */
  flush(): void;
  dispose(): void;
}

export function createPanelModel(database: Database, desk: Desk): PanelModel {
  const page = signal<PageBeside>({ url: '', readable: false });
  const pageKnown = signal(false);
  const pendingCount = signal(0);
  const data = signal<PanelData | undefined>(undefined);
  const failed = signal(false);
  const silent = signal(false);
  const now = signal(desk.now());
  const rank = signal<typeof rankPoints | undefined>(undefined);
  const open = signal<{ interactionId: string; editing: boolean } | undefined>(undefined);
  const deleted = signal<Interaction | undefined>(undefined);
  const quietBefore = signal(0);
  const because = signal<ReadonlyMap<string, Reason>>(new Map());
  const error = signal<PanelView['error']>(undefined);
  const note = createNoteModel((draft) => saveDraft(database, draft), desk.now);

  void desk.loadTalkingPoints().then((loaded) => {
    rank.value = loaded;
  });
  const broken = (e: unknown) => {
    console.error('database', e);
    failed.value = true;
  };
  const { stored, settings, language, standard, stop } = watchSettings(
    database,
    desk.browserLanguage,
    broken,
  );

  const subject = watchSubject(page);
  /** Never data of another person than the one meant, not even for one frame. */
  const dataShown = computed(() => {
    const [loaded, shown] = [data.value, subject.value];
    return loaded && shown && sameSubject(loaded, shown) ? loaded : undefined;
  });

  const teach = createTeachModel(database, desk, page, (code) => {
    error.value = code ? { code } : undefined;
  });

  const facts = signal<FactsModel | undefined>(undefined);
  const factsLoaded = desk.loadFacts().then((create) => {
    const context = () => ({ standard: standard.value, now: desk.now(), newId: desk.newId });
    facts.value = create({ database, data: dataShown, standard, now, context, broken });
    return facts.value;
  });

  const stops = [
    () => facts.peek()?.stop(),
    teach.stop,
    desk.watchPage((next) => {
      pageKnown.value = true;
      page.value = next;
    }),
    stop,
    database.watch(
      (s) => s.interactions.pendingCount(),
      (value) => {
        pendingCount.value = value;
      },
      broken,
    ),
    effect(() => {
      const shown = subject.value;
      // The page told more of the same person: what is open and half typed stays.
      const before = data.peek();
      if (!shown || !before || !sameSubject(before, shown)) {
        data.value = undefined;
        open.value = undefined;
        deleted.value = undefined;
        error.value = undefined;
      }
      if (!shown) return;
      return database.watch(
        (stores) => loadPanelData(stores, shown),
        (loaded) => {
          // Erased, or merged into another: the page is shown again.
          if (!loaded) return actions.backToPage();
          note.show(loaded.owner, loaded.draft);
          now.value = desk.now();
          data.value = loaded;
        },
        broken,
      );
    }),
    effect(() => {
      silent.value = false;
      const { reading, readable } = page.value;
      if (!readable || (reading && reading.state !== 'loading' && !outdated(page.value))) return;
      const timer = setTimeout(() => {
        silent.value = true;
      }, SILENCE_MS);
      return () => clearTimeout(timer);
    }),
    // The clock runs only while something on the screen depends on it.
    effect(() => {
      const { history = [], call, customer } = data.value ?? {};
      const newest = Math.max(0, ...history.map((item) => item.loggedAt));
      const left = newest + UNDO_MS - desk.now();
      const overridden = (customer?.override?.until ?? 0) - desk.now();
      const wakes = [left, overridden]
        .filter((ms) => ms > 0 && ms < LONGEST_TIMER_MS)
        .map((ms) =>
          setTimeout(() => {
            now.value = desk.now();
            // A tier set by hand has ended: in pages and in the toolbar too.
            if (ms === overridden) desk.customersChanged();
          }, ms + 1),
        );
      const tick = setInterval(
        () => {
          now.value = desk.now();
        },
        call ? TICK_MS : 60 * TICK_MS,
      );
      return () => {
        for (const wake of wakes) clearTimeout(wake);
        clearInterval(tick);
      };
    }),
  ];

  const found = signal<FoundOut | undefined>(undefined);
  const historyShown = signal(false);
  void desk.loadInsight().then((watchInsight) => {
    stops.push(watchInsight({ person: dataShown, standard, now, historyShown, found }));
  });

  const view = computed(() => ({
    teach: teach.view.value,
    facts: facts.value?.view.value,
    ...composePanel(
      {
        settings: pageKnown.value ? stored.value : undefined,
        page: page.value,
        focused: subject.value?.focused !== undefined,
        data: dataShown.value,
        failed: failed.value,
        silent: silent.value,
      },
      {
        standard: standard.value,
        language: language.value,
        talkLanguage: talkLanguage(settings.value, desk.browserLanguage),
        now: now.value,
        utcOffset: desk.utcOffset(now.value),
        pendingCount: pendingCount.value,
        usedPoints: note.points.value,
        rank: rank.value,
        open: open.value,
        quietBefore: quietBefore.value,
        deleted: deleted.value?.id,
        because: because.value,
        error: error.value ?? (failed.value ? { code: 'storage-failed' } : undefined),
      },
    ),
    // What was found out about somebody else is none of this person's business.
    insight: found.value?.owner === dataShown.value?.owner ? found.value?.view : undefined,
  }));

  const actions = createPanelActions({
    teach: teach.actions,
    facts: factsLoaded,
    database,
    desk,
    note,
    standard: () => standard.value,
    view: () => view.value,
    data: () => data.value,
    show: (shown) => {
      now.value = desk.now();
      note.show(shown.owner, shown.draft);
      data.value = shown;
    },
    tabId: () => page.value.tabId,
    agentName: () => settings.value.agent.name,
    open: (details) => {
      open.value = details;
    },
    takenBack: () => {
      quietBefore.value = desk.now();
    },
    deleted: (interaction) => {
      deleted.value = interaction;
    },
    lastDeleted: () => deleted.value,
    explained: (id, reason) => {
      if (reason) because.value = new Map([...because.value, [id, reason]]);
    },
    showHistory: (shown) => {
      historyShown.value = shown;
    },
    failed: (e) => {
      error.value = e;
    },
  });

  return {
    view,
    note: note.note,
    language,
    actions,
    flush: () => void note.flush(),
    dispose: () => {
      void note.flush();
      for (const stop of stops) stop();
    },
  };
}
