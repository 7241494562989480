/** When to call again: presets first, since they are one click. */
import { inDays, toDateField, toMomentField } from '../../shared/date-input';
import { useWords } from '../../shared/words';
import { Input, Row } from './fields';

const HOUR_MS = 3_600_000;
const QUARTER_MS = 900_000;
/** Inside the calling hours of every region. */
const MORNING = 10;

interface Props {
  value: string;
  onInput: (value: string) => void;
}

export function When({ value, onInput }: Props) {
  const { t } = useWords();
  const now = Date.now();
  const presets = [
    // On the quarter, as one would say it.
    [t.details.inAnHour, Math.ceil((now + HOUR_MS) / QUARTER_MS) * QUARTER_MS],
    [t.details.tomorrow, inDays(now, 1, MORNING)],
    [t.details.nextWeek, inDays(now, 7, MORNING)],
  ] as const;
  return (
    <Row label={t.details.when}>
      {presets.map(([label, at]) => (
        <button
          key={label}
          type="button"
          class="button"
          aria-pressed={toMomentField(at) === value}
          onClick={() => onInput(toMomentField(at))}
        >
          {label}
        </button>
      ))}
      <Input label={t.details.when} name="when" type="datetime-local" bare value={value} onInput={onInput} />
    </Row>
  );
}

/** Until when they want to be left in peace. */
export function UntilWhen({ value, onInput }: Props) {
  const { t } = useWords();
  const now = Date.now();
  const presets = [
    [t.details.nextMonth, 30],
    [t.details.nextQuarter, 91],
  ] as const;
  return (
    <Row label={t.details.untilWhen}>
      {presets.map(([label, days]) => {
        const date = toDateField(inDays(now, days, MORNING));
        return (
          <button
            key={label}
            type="button"
            class="button"
            aria-pressed={date === value}
            onClick={() => onInput(date)}
          >
            {label}
          </button>
        );
      })}
      <Input label={t.details.untilWhen} name="until-when" type="date" bare value={value} onInput={onInput} />
    </Row>
  );
}
