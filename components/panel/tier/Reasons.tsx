import { useState } from 'preact/hooks';
import type { Scored } from '../../../lib/domain/tier';
import { reasonText } from '../../../lib/locales/text/reason';
import { useWords } from '../../shared/words';

/** In sight; the rest is in the page but hidden until asked for. */
const SHOWN = 2;

/** What adds and what takes points, strongest first. */
export function Reasons({ scored, currency }: { scored: Scored; currency: string }) {
  const { t, f, language } = useWords();
  const [open, setOpen] = useState(false);
  if (scored.reasons.length === 0) return <p class="panel-reasons u-muted">{t.reasonStart}</p>;
  return (
    <div class="panel-reasons">
      <ul class="panel-reasons__list" aria-label={t.reasonsTitle}>
        {scored.reasons.map((reason, i) => (
          <li
            // A code appears once in a score.
            key={reason.code}
            class="panel-reason"
            data-testid="reason"
            data-code={reason.code}
            data-points={reason.points.toFixed(2)}
            hidden={!open && i >= SHOWN}
          >
            <span class="panel-reason__points" data-up={String(reason.points >= 0)}>
              {f.points(reason.points)}
            </span>{' '}
            {reasonText(reason, t, language, currency, f)}
          </li>
        ))}
      </ul>
      {scored.reasons.length > SHOWN && (
        <button
          type="button"
          class="button button--quiet"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t.common.less : t.common.more}
        </button>
      )}
    </div>
  );
}
