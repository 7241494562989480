/** What overrules the score: do-not-call, an open complaint, a tier set by hand, the gate. */
import type { DoNotCall as Evidence } from '../../../lib/domain/customer';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';

export function DoNotCall({ evidence }: { evidence: Evidence | undefined }) {
  const { t, f } = useWords();
  return (
    <section class="panel-notice panel-notice--bad" data-testid="do-not-call" data-scope={evidence?.scope}>
      <p>
        <b>⊘ {t.customer.doNotCall}</b> {t.customer.doNotCallStops}
      </p>
      {evidence && (
        <p>
          {t.customer.doNotCallSince(f.date(evidence.at), evidence.words)}{' '}
          {evidence.scope === 'person'
            ? t.customer.doNotCallPerson
            : t.customer.doNotCallNumber(evidence.scope)}
        </p>
      )}
    </section>
  );
}

/** Somebody who asked not to be tiered: there is nothing wrong, and they may be called. */
export function NoProfiling({ onChange }: { onChange: () => void }) {
  const { t } = useWords();
  return (
    <section class="panel-notice panel-notice--calm" data-testid="not-profiled">
      <p>
        <b>{t.customer.noProfiling}</b> {t.customer.noProfilingMeans}
      </p>
      <button type="button" class="button" data-testid="no-profiling-end" onClick={onChange}>
        {t.customer.noProfilingEnd}
      </button>
    </section>
  );
}

/** An open complaint, and how to close it. */
export function Complaint({
  complaint,
  onClose,
}: {
  complaint: NonNullable<PanelView['complaintOpen']>;
  onClose: PanelActions['closeComplaint'];
}) {
  const { t, f } = useWords();
  return (
    <section class="panel-notice panel-notice--warn" data-testid="complaint">
      <p>{t.customer.complaintOpen(f.date(complaint.at))}</p>
      <button type="button" class="button" onClick={() => onClose(complaint.interactionId)}>
        {t.customer.complaintClose}
      </button>
    </section>
  );
}

/** Why the tier is not simply what the score says. */
export function Basis({ view }: { view: PanelView }) {
  const { t, f } = useWords();
  const { assessment } = view;
  if (!assessment?.scored || assessment.basis === 'score') return null;
  if (assessment.basis === 'gate') return <p class="panel-basis">{t.customer.gate}</p>;
  if (assessment.basis === 'complaint') return <p class="panel-basis">{t.customer.complaintHolds}</p>;
  const { override } = assessment;
  return (
    <p class="panel-basis">
      {t.customer.override(override?.reason ?? '')}
      {override?.until !== undefined && ` (${t.customer.overrideUntil(f.date(override.until))})`}
    </p>
  );
}
