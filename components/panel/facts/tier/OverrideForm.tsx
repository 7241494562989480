import { useState } from 'preact/hooks';
import type { TierOverride } from '../../../../lib/domain/customer';
import { TIERS, type Tier } from '../../../../lib/domain/tier';
import { fromField, inDays, toDateField } from '../../../shared/date-input';
import { useWords } from '../../../shared/words';
import { Row } from '../../details/fields';
import { Field } from '../Field';
import { Pick } from '../Pick';
import { Fault, type Tell, useFactWords, useTell } from '../told';

const PRESET_DAYS = [30, 90] as const;
/** Presets name a day; which hour of it does not matter. */
const NOON = 12;

/** The last moment of that day of the agent's calendar. */
function endOf(date: string): number | undefined {
  const next = fromField(date, 24);
  return next === undefined ? undefined : next - 1;
}

/** Letter, reason, and a last day or none. */
export function OverrideForm({ tell, onDone }: { tell: Tell; onDone: () => void }) {
  const { t } = useWords();
  const w = useFactWords();
  const now = Date.now();
  const [tier, setTier] = useState<Tier | undefined>(undefined);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const { fault, refuse, send } = useTell(tell);
  const save = async (): Promise<void> => {
    if (!tier || reason.trim() === '') return refuse('empty');
    const end = endOf(until);
    const override: TierOverride = { tier, reason, ...(end !== undefined && { until: end }) };
    if (await send({ do: 'override', override })) onDone();
  };
  return (
    <form
      class="panel-told__form"
      aria-label={w.override}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Row label={w.overrideTier}>
        {TIERS.map((letter) => (
          <Pick
            key={letter}
            testid={`override-tier-${letter}`}
            label={`${letter} ${t.tiers[letter]}`}
            pressed={tier === letter}
            onPick={() => setTier(letter)}
          />
        ))}
      </Row>
      <div class="panel-details__inputs">
        <Field label={w.overrideReason} testid="override-reason" value={reason} onInput={setReason} />
      </div>
      <div class="panel-details__value panel-told__until">
        <Field
          label={w.overrideUntil}
          testid="override-until"
          type="date"
          min={toDateField(now)}
          value={until}
          onInput={setUntil}
        />
        {PRESET_DAYS.map((days) => {
          const date = toDateField(inDays(now, days, NOON));
          return (
            <Pick
              key={days}
              testid={`override-days-${days}`}
              label={w.overrideDays(days)}
              pressed={until === date}
              onPick={() => setUntil(date)}
            />
          );
        })}
        <Pick
          testid="override-days-none"
          label={w.overrideOpen}
          pressed={until === ''}
          onPick={() => setUntil('')}
        />
      </div>
      <Fault fault={fault} />
      <button type="submit" class="button button--main" data-testid="override-save">
        {w.save}
      </button>
    </form>
  );
}
