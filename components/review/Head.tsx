import { standardWords } from '../../lib/locales/standard';
import type { ReviewActions, ReviewView } from '../../lib/models/review-view';
import { useReviewWords } from './words';

/** Which period, and when the next review is due. */
export function Head({ view, actions }: { view: ReviewView; actions: ReviewActions }) {
  const { r, t, f, language } = useReviewWords();
  const { report, standard, next, overdue, versions } = view;
  const { templates } = standardWords(language);
  const named = (name: string) =>
    (Object.hasOwn(templates, name) ? templates[name]?.name : undefined) ?? name;
  const whole = report !== undefined && !view.progress && !view.cancelled;
  return (
    <header class="review-head">
      <h1 class="review-head__title">
        <span class="u-muted">{t.product}</span> {r.title}
      </h1>
      {report && (
        <p>
          {(report.period.sinceReview ? r.period : r.firstPeriod)(
            f.date(report.period.from),
            f.date(report.period.to),
          )}
        </p>
      )}
      <p class="u-muted">{r.version(standard.version, named(standard.name))}</p>
      <div class="review-head__versions u-muted">
        {versions.length === 0 ? (
          r.noChanges
        ) : (
          <>
            {r.changes}
            <ul>
              {versions.map(({ version, name, savedAt }) => (
                <li key={version} data-testid="review-version" data-version={version}>
                  {r.savedOn(version, named(name), f.date(savedAt))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="review-head__due">
        {next === undefined ? (
          <p class="u-muted">{r.noDue}</p>
        ) : (
          <p
            class={overdue ? 'review-overdue' : ''}
            data-testid="review-next"
            data-at={new Date(next).toISOString()}
            data-overdue={String(overdue)}
          >
            {overdue ? r.due(f.date(next)) : r.next(f.date(next))}
          </p>
        )}
        <div class="review-actions">
          <button
            type="button"
            class="button button--main"
            data-testid="review-done"
            disabled={!whole || view.finishing}
            title={r.doneHint}
            onClick={actions.finish}
          >
            {view.finishing ? r.finishing : r.done}
          </button>
          <button
            type="button"
            class="button"
            data-testid="review-print"
            disabled={!report}
            onClick={actions.print}
          >
            {r.print}
          </button>
          <a class="button" href="options.html#standard" data-testid="review-settings">
            {r.settings}
          </a>
          <span class="review-said" role="status">
            {view.undo !== undefined && (
              <>
                {r.doneOn(f.date(view.undo))}
                <button type="button" class="button" data-testid="review-undo" onClick={actions.undo}>
                  {r.undo}
                </button>
              </>
            )}
          </span>
        </div>
        <label class="review-check">
          <input
            type="checkbox"
            data-testid="review-reminder"
            checked={view.reminder}
            onChange={(event) => actions.setReminder(event.currentTarget.checked)}
          />
          {r.reminder}
        </label>
      </div>
    </header>
  );
}
