import { useState } from 'preact/hooks';
import type { TierOverride } from '../../../../lib/domain/customer';
import { useWords } from '../../../shared/words';
import { type Tell, useFactWords } from '../told';
import { OverrideForm } from './OverrideForm';

/** A tier that the agent knows better: with its reason, as evidence against the standard, and its end. */
export function Override({ override, tell }: { override: TierOverride | undefined; tell: Tell }) {
  const { f } = useWords();
  const w = useFactWords();
  const [open, setOpen] = useState(false);
  const end = override?.until === undefined ? undefined : f.date(override.until);
  return (
    <div class="panel-told__override">
      {override && (
        <p class="panel-told__now" data-testid="override-now" data-tier={override.tier}>
          {w.overrideNow(override.tier, end, override.reason)}{' '}
          <button
            type="button"
            class="button"
            data-testid="override-clear"
            onClick={() => void tell({ do: 'override', override: undefined })}
          >
            {w.overrideClear}
          </button>
        </p>
      )}
      <button
        type="button"
        class="button"
        data-testid="override-open"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {w.override}
      </button>
      {open && <OverrideForm tell={tell} onDone={() => setOpen(false)} />}
    </div>
  );
}
