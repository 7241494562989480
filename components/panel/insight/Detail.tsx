import { useEffect } from 'preact/hooks';
import type { Scored } from '../../../lib/domain/tier';
import type { InsightView, PanelActions } from '../../../lib/models/panel-view';
import { Indicators } from './Indicators';
import { Past } from './Past';
import { Segments } from './Segments';
import { useInsightWords } from './use-insight-words';

/** What is behind the bars: how much is known, the twelve figures, segments, worth, and the tier's past. */
export function Detail({
  scored,
  currency,
  insight,
  showHistory,
}: {
  scored: Scored;
  currency: string;
  insight: InsightView | undefined;
  showHistory: PanelActions['showHistory'];
}) {
  const { t, f, w } = useInsightWords();
  useEffect(() => {
    showHistory(true);
    return () => showHistory(false);
  }, [showHistory]);
  const worth = [
    [w.detail.worthCurrent, scored.worth.current],
    [w.detail.worthPotential, scored.worth.potential],
    [w.detail.worthLifetime, scored.worth.lifetime],
  ] as const;
  return (
    <div class="panel-detail">
      <p class="panel-detail__known" data-testid="confidence" data-confidence={scored.confidence}>
        {t.confidence[scored.confidence]}
        {t.common.stop}
        <span class="u-muted">{w.detail.known(f.score(100 * scored.coverage))}</span>
      </p>
      <Indicators scored={scored} />
      <dl class="panel-worth">
        {worth.map(([name, amount]) => (
          <div key={name}>
            <dt class="u-muted">{name}</dt>
            <dd>{amount === undefined ? t.common.unknown : f.compactMoney(amount, currency)}</dd>
          </div>
        ))}
      </dl>
      <Segments segments={scored.segments} />
      <Past history={insight?.history} currency={currency} />
    </div>
  );
}
