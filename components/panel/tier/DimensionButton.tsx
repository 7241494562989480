import type { Dimension } from '../../../lib/domain/tier';
import { useWords } from '../../shared/words';

/** Eight segments, as many filled as the score fills. */
function Bar({ value }: { value: number | undefined }) {
  return (
    <span class="panel-bar" data-known={String(value !== undefined)} aria-hidden="true">
      <span class="panel-bar__fill" style={{ width: `${Math.max(0, Math.min(100, value ?? 0))}%` }} />
    </span>
  );
}

export function DimensionButton({
  id,
  value,
  open,
  onToggle,
}: {
  id: Dimension;
  value: number | undefined;
  open: boolean;
  onToggle: () => void;
}) {
  const { t, f } = useWords();
  const name = t.dimensions[id];
  return (
    <button
      type="button"
      class="panel-dimension"
      data-testid={`dimension-${id}`}
      data-score={value === undefined ? '' : value.toFixed(1)}
      aria-expanded={open}
      title={t.detail.open}
      onClick={onToggle}
    >
      <span class="panel-dimension__name">{name}</span>
      <Bar value={value} />
      <span class="panel-dimension__value">{value === undefined ? t.common.unknown : f.score(value)}</span>
    </button>
  );
}
