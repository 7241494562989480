/** The review page: counting off the main thread, what was counted, and when the next review is due. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { DAY_MS } from '../domain/facts';
import type { Reviews } from '../domain/review';
import type { UiLanguage } from '../domain/settings';
import type { StoredStandard } from '../domain/standard';
import type { Database } from '../domain/stores';
import { lastReview, nextDue, periodOf } from '../review/due';
import { defaultCurrency } from '../standard/currency';
import { pointTitle } from '../talking-points/point-title';
import { undoReview } from '../use-cases/review/undo-review';
import { changeSettings } from '../use-cases/settings/change-settings';
import { talkLanguage } from './languages';
import type { ReviewActions, ReviewNews, ReviewView, ReviewWork } from './review-view';
import { watchSettings } from './settings-signals';

/** A slip of the hand is seen within a day. */
const UNDO_MS = DAY_MS;

/** What the page needs of the world outside. */
export interface ReviewRoom {
  browserLanguage: string;
  /** Epoch ms. */
  now(): number;
  /** Works off the main thread; the answer stops it. */
  work(order: ReviewWork, hear: (news: ReviewNews) => void): () => void;
  print(): void;
}

export interface ReviewModel {
  view: ReadonlySignal<ReviewView>;
  language: ReadonlySignal<UiLanguage>;
  actions: ReviewActions;
}

type Counted = Pick<ReviewView, 'progress' | 'report' | 'cancelled' | 'finishing'>;

export function createReviewModel(database: Database, room: ReviewRoom): ReviewModel {
  const counted = signal<Counted>({ cancelled: false, finishing: false });
  const reviews = signal<Reviews>({ done: [] });
  const versions = signal<readonly StoredStandard[]>([]);
  const error = signal<ReviewView['error']>(undefined);
  const tell = (change: Partial<Counted>) => {
    counted.value = { ...counted.value, ...change };
  };
  const broken = (e: unknown) => {
    console.error('review', e);
    error.value = { code: 'storage-failed' };
  };
  const known = watchSettings(database, room.browserLanguage, broken);
  database.watch(
    async (s) => ({ reviews: await s.reviews.get(), versions: await s.standards.all() }),
    (value) => {
      reviews.value = value.reviews;
      versions.value = value.versions;
    },
    broken,
  );

  let stop = (): void => undefined;
  const work = (what: ReviewWork['do'], hear: (news: ReviewNews) => void) =>
    room.work({ do: what, now: room.now(), currency: defaultCurrency(known.region.value) }, hear);

  function count(): void {
    stop();
    tell({ cancelled: false, progress: { phase: 'customers', done: 0, share: 0 } });
    stop = work('count', (news) => {
      if (news.say === 'progress') tell({ progress: news.progress, report: news.report });
      if (news.say === 'whole') tell({ progress: undefined, report: news.report });
      if (news.say === 'failed') {
        tell({ progress: undefined, cancelled: true });
        error.value = { code: 'review-failed' };
      }
    });
  }

  // Not before the settings are there: the region says what currency the standard is in.
  let begun = false;
  effect(() => {
    if (begun || known.stored.value === undefined) return;
    begun = true;
    queueMicrotask(count);
  });

  const points = computed(() => {
    const language = talkLanguage(known.settings.value, room.browserLanguage);
    const titles = (counted.value.report?.points.list ?? []).map(({ id }) => [id, pointTitle(id, language)]);
    return Object.fromEntries(titles.filter(([, title]) => title));
  });

  const view = computed<ReviewView>(() => {
    const standard = known.standard.value;
    const { consentAt, reviewReminder } = known.settings.value;
    const now = room.now();
    const last = lastReview(reviews.value);
    const next = nextDue(reviews.value, consentAt, standard.reviewDays);
    const from = counted.value.report?.period.from ?? periodOf(reviews.value, now).from;
    return {
      ...counted.value,
      currency: standard.currency,
      own: standard,
      standard: { version: standard.version, name: standard.name },
      versions: versions.value
        .filter(({ savedAt }) => savedAt > from)
        .map(({ version, savedAt, document }) => ({ version, savedAt, name: document.name })),
      ...(last && { lastDone: last.at }),
      ...(last && now - last.at < UNDO_MS && { undo: last.at }),
      ...(next !== undefined && { next }),
      overdue: next !== undefined && next <= now,
      reminder: reviewReminder,
      points: points.value,
      error: error.value,
    };
  });

  return {
    view,
    language: known.language,
    actions: {
      count,
      cancel: () => {
        stop();
        tell({ progress: undefined, cancelled: true });
      },
      finish: () => {
        if (counted.value.finishing) return;
        tell({ finishing: true });
        work('finish', (news) => {
          if (news.say !== 'finished' && news.say !== 'failed') return;
          tell({ finishing: false });
          if (news.say === 'failed') broken('finishing failed');
        });
      },
      undo: () => {
        const last = lastReview(reviews.value);
        if (last) void undoReview(database, last.at).catch(broken);
      },
      setReminder: (wanted) => void changeSettings(database, { reviewReminder: wanted }).catch(broken),
      print: room.print,
      dismissError: () => {
        error.value = undefined;
      },
    },
  };
}
