import type { TierHistory } from '../../../lib/domain/insight';
import { useInsightWords } from './use-insight-words';
import { useStepText } from './use-step-text';

/** The picture of the past for whoever does not see it: all steps, newest first. */
export function PastTable({ history, currency }: { history: TierHistory; currency: string }) {
  const { f, w } = useInsightWords();
  const text = useStepText(currency);
  return (
    <div class="u-said">
      <table>
        <caption>{w.past.title}</caption>
        <thead>
          <tr>
            {[w.past.date, w.past.what, w.past.points, w.past.score, w.past.tier].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...history.steps].reverse().map((step) => {
            const { date, what } = text(step);
            return (
              <tr key={step.day}>
                <th scope="row">{date}</th>
                <td>{what}</td>
                <td>{f.points(step.points)}</td>
                <td>{f.score(step.after.score)}</td>
                <td>{step.after.tier}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
