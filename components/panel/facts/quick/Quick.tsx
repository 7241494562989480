import type { PanelView } from '../../../../lib/models/panel-view';
import { Row } from '../../details/fields';
import { type Saying, SURVEY_WORDS } from '../fact-text';
import { Pick } from '../Pick';
import { type Tell, useFactWords } from '../told';
import { IntentionRow } from './IntentionRow';
import { NeedRow } from './NeedRow';

const SURVEYS = ['usage', 'csat', 'nps'] as const;

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
