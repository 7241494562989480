import { useState } from 'preact/hooks';
import { type IntentionLevel, NEED_TYPES } from '../../../lib/domain/facts';
import type { PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { Row } from '../details/fields';
import { INTENTION_KEYS } from '../log/keys';
import { type Saying, SURVEY_WORDS } from './fact-text';
import { Pick } from './fields';
import { type Tell, useFactWords } from './told';

const SURVEYS = ['usage', 'csat', 'nps'] as const;
const LEVELS = Object.entries(INTENTION_KEYS).map(([code, level]) => ({ level, key: code.slice(3) }));

/** The key is part of the button, as with outcomes. */
function IntentionRow({ view, onSet }: { view: PanelView; onSet: (level: IntentionLevel) => void }) {
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

function NeedRow({ needNames, tell }: { needNames: Saying['needNames']; tell: Tell }) {
  const { t } = useWords();
  const w = useFactWords();
  const [complexity, choose] = useState<number | undefined>(undefined);
  return (
    <Row label={w.kinds.need ?? ''}>
      {NEED_TYPES.map((type) => (
        <Pick
          key={type}
          testid={`fact-need-${type}`}
          label={needNames[type] ?? t.needs[type]}
          onPick={() => {
            void tell({ do: 'fact', fact: { kind: 'need', type, ...(complexity && { complexity }) } });
            choose(undefined);
          }}
        />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read out twice */}
      <span class="panel-told__scale" role="group" aria-label={w.complexity}>
        <span class="u-muted">{w.complexity}</span>
        {[1, 2, 3, 4, 5].map((n) => (
          <Pick
            key={n}
            testid={`fact-complexity-${n}`}
            label={String(n)}
            pressed={complexity === n}
            onPick={() => choose(complexity === n ? undefined : n)}
          />
        ))}
      </span>
    </Row>
  );
}

interface QuickProps {
  view: PanelView;
  needNames: Saying['needNames'];
  tell: Tell;
}

/** What one click tells: intention, need, the three surveys in three words each, a referral. */
export function Quick({ view, needNames, tell }: QuickProps) {
  const w = useFactWords();
  return (
    <>
      <IntentionRow
        view={view}
        onSet={(level) => void tell({ do: 'fact', fact: { kind: 'intention', level } })}
      />
      <NeedRow needNames={needNames} tell={tell} />
      {SURVEYS.map((kind) => (
        <Row key={kind} label={w.kinds[kind] ?? kind}>
          {SURVEY_WORDS[kind].map(([word, value]) => (
            <Pick
              key={word}
              testid={`fact-${kind}-${word}`}
              label={(w[kind] as Readonly<Record<string, string>>)[word] ?? word}
              onPick={() => void tell({ do: 'fact', fact: { kind, value } })}
            />
          ))}
        </Row>
      ))}
      <Row label={w.quick}>
        <Pick
          testid="fact-referral"
          label={w.referralAdd}
          onPick={() => void tell({ do: 'fact', fact: { kind: 'referral', count: 1 } })}
        />
        <Pick
          testid="fact-feedback"
          label={w.kinds.feedback ?? ''}
          onPick={() => void tell({ do: 'fact', fact: { kind: 'feedback' } })}
        />
      </Row>
    </>
  );
}
