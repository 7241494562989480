import type { TierStep } from '../../../lib/domain/insight';
import { reasonText } from '../../../lib/locales/text/reason';
import { useInsightWords } from './use-insight-words';

/** A step in its parts; together one sentence: `12 Mar: sale today +6.2 → A`. */
export function useStepText(currency: string) {
  const { t, f, w, language } = useInsightWords();
  return ({ after, before, points, because }: TierStep) => {
    const what = because ? reasonText(because, t, language, currency, f) : w.past.passing;
    const date = f.date(after.at);
    const moved = w.past.moved(f.points(points), before.tier === after.tier ? undefined : after.tier);
    return { date, what, sentence: `${t.common.colon(date, what)} ${moved}` };
  };
}
