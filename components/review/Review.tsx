import { useMemo } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import { catalogue } from '../../lib/locales/catalogue';
import type { ReviewActions, ReviewView } from '../../lib/models/review-view';
import { ErrorNote } from '../panel/states/ErrorNote';
import { makeWords, WordsContext } from '../shared/words';
import { AttentionTable } from './AttentionTable';
import { Conversion } from './Conversion';
import { Counting } from './Counting';
import { Coverage } from './Coverage';
import { Head } from './Head';
import { Moves } from './Moves';
import { Overrides } from './Overrides';
import { Points } from './Points';
import { Tiers } from './Tiers';
import { makeReviewWords, ReviewWordsContext } from './words';

/** The review: whether the standard still does what it is for (DOMAIN.md section 9). */
export function Review({
  view,
  actions,
  language,
}: {
  view: ReviewView;
  actions: ReviewActions;
  language: UiLanguage;
}) {
  const { report, own } = view;
  const words = useMemo(() => makeWords(language, catalogue(language), own), [language, own]);
  const reviewWords = useMemo(() => makeReviewWords(language), [language]);
  const state = view.progress ? 'counting' : view.cancelled ? 'cancelled' : report ? 'whole' : 'counting';
  return (
    <WordsContext.Provider value={words}>
      <ReviewWordsContext.Provider value={reviewWords}>
        <main
          class="review"
          data-testid="review"
          data-state={state}
          data-customers={report?.customers}
          lang={language}
        >
          <Head view={view} actions={actions} />
          {view.error && <ErrorNote error={view.error} onDismiss={actions.dismissError} />}
          <Counting view={view} actions={actions} />
          {report && report.customers === 0 && state === 'whole' && <p>{reviewWords.r.empty}</p>}
          {report && report.customers > 0 && (
            <>
              <Tiers report={report} />
              <Moves moves={report.moves} />
              <Conversion conversion={report.conversion} />
              <Points points={report.points} titles={view.points} />
              <Overrides overrides={report.overrides} />
              <AttentionTable rows={report.attention} currency={view.currency} />
              <Coverage report={report} />
            </>
          )}
        </main>
      </ReviewWordsContext.Provider>
    </WordsContext.Provider>
  );
}
