import type { IntentionLevel } from '../../../../lib/domain/facts';
import type { PanelView } from '../../../../lib/models/panel-view';
import { useWords } from '../../../shared/words';
import { Row } from '../../details/fields';
import { INTENTION_KEYS } from '../../log/keys';
import { Pick } from '../Pick';

const LEVELS = Object.entries(INTENTION_KEYS).map(([code, level]) => ({ level, key: code.slice(3) }));

/** The key is part of the button, as with outcomes. */
export function IntentionRow({ view, onSet }: { view: PanelView; onSet: (level: IntentionLevel) => void }) {
  const { t } = useWords();
  return (
    <Row label={t.customer.intention}>
      {LEVELS.map(({ level, key }) => (
        <Pick
          key={level}
          testid={`fact-intention-${level}`}
          label={t.intentions[level]}
          keyHint={view.singleKeys ? key : undefined}
          pressed={view.assessment?.intention === level}
          onPick={() => onSet(level)}
        />
      ))}
    </Row>
  );
}
