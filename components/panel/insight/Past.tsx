import { useMemo, useState } from 'preact/hooks';
import type { TierHistory, TierStep } from '../../../lib/domain/insight';
import { PastTable } from './PastTable';
import { type PastChart, pastChart } from './past-chart';
import { useInsightWords } from './use-insight-words';
import { useStepText } from './use-step-text';

function Picture({
  chart,
  chosen,
  onChoose,
  label,
}: {
  chart: PastChart;
  chosen: number;
  onChoose: (mark: number) => void;
  label: (step: TierStep) => string;
}) {
  const { tierColour } = useInsightWords();
  const nearest = (e: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = e.currentTarget.getBoundingClientRect();
    const at = (100 * (e.clientX - box.left)) / box.width;
    const far = (mark: number) => Math.abs((chart.marks[mark]?.x ?? Number.POSITIVE_INFINITY) - at);
    if (chart.marks.length > 0)
      onChoose([...chart.marks.keys()].reduce((best, mark) => (far(mark) < far(best) ? mark : best), 0));
  };
  return (
    <div class="panel-past__picture" onPointerMove={nearest}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {chart.floors.map(({ tier, y }) => (
          <line key={tier} class="panel-past__floor" x1="0" x2="100" y1={y} y2={y} />
        ))}
        <polyline class="panel-past__line" points={chart.line} />
      </svg>
      {chart.floors.map(({ tier, y }) => (
        <span key={tier} class="panel-past__tier" style={{ top: `${y}%` }} aria-hidden="true">
          {tier}
        </span>
      ))}
      {chart.marks.map(({ x, step }, mark) => (
        <button
          key={step.day}
          type="button"
          class="panel-past__step"
          data-testid="tier-step"
          data-points={step.points.toFixed(1)}
          data-tier={step.after.tier}
          aria-label={label(step)}
          style={{ left: `clamp(0px, calc(${x}% - 14px), calc(100% - 28px))` }}
          onFocus={() => onChoose(mark)}
          onClick={() => onChoose(mark)}
        />
      ))}
      {chart.marks.map(({ x, y, step }, mark) => (
        <span
          key={step.day}
          class="panel-past__dot"
          data-chosen={String(mark === chosen)}
          style={{ left: `${x}%`, top: `${y}%` }}
          aria-hidden="true"
        />
      ))}
      <span
        class="panel-past__now"
        style={{
          left: `${chart.now.x}%`,
          top: `${chart.now.y}%`,
          background: `var(--tier-${tierColour(chart.now.tier)})`,
        }}
        aria-hidden="true"
      />
    </div>
  );
}

/** The tier over the last year, and what moved it. Room is kept for it until it has been worked out. */
export function Past({ history, currency }: { history: TierHistory | undefined; currency: string }) {
  const { w } = useInsightWords();
  const text = useStepText(currency);
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const chart = useMemo(() => history && pastChart(history), [history]);
  const mark = chosen ?? (chart ? chart.marks.length - 1 : 0);
  const step = chart?.marks[mark]?.step;
  return (
    <section class="panel-past" data-testid="tier-history" data-steps={String(history?.steps.length ?? '')}>
      <h2 class="panel-past__title u-muted">{w.past.title}</h2>
      {chart && history && (
        <>
          <Picture chart={chart} chosen={mark} onChoose={setChosen} label={(about) => text(about).sentence} />
          <p class="panel-past__said">{step ? text(step).sentence : w.past.none}</p>
          {history.steps.length > 0 && <PastTable history={history} currency={currency} />}
        </>
      )}
    </section>
  );
}
