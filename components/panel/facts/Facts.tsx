import '../details/details.css';
import './facts.css';
import { useState } from 'preact/hooks';
import type { FactsView } from '../../../lib/models/facts-view';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import { About } from './About';
import { DoneRegion } from './done/Done';
import { Entered } from './Entered';
import { changeText, type Saying } from './fact-text';
import { Money } from './money/Money';
import { Questions } from './Questions';
import { Quick } from './quick/Quick';
import { Tags } from './Tags';
import { NoProfilingSwitch } from './tier/NoProfilingSwitch';
import { Override } from './tier/Override';
import { useFactWords } from './told';

interface Props {
  view: PanelView;
  facts: FactsView;
  actions: PanelActions;
}

/** What the agent learnt, told in as few clicks as it takes; every change says what it did, and can be undone. */
export function Facts({ view, facts, actions }: Props) {
  const words = useWords();
  const w = useFactWords();
  const [open, setOpen] = useState(false);
  const tell = actions.changeFacts;
  const say: Saying = { ...words, w, currency: view.currency, needNames: facts.needNames };
  return (
    <section class="panel-section panel-told">
      <Questions questions={facts.questions} tell={tell} onDismiss={actions.dismissQuestions} />
      <DoneRegion
        done={facts.last}
        text={facts.last ? changeText(facts.last.change, say) : ''}
        onUndo={actions.undoFacts}
      />
      <button
        type="button"
        class="button button--quiet panel-told__door"
        data-testid="facts-open"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        {words.t.customer.tellMore}
      </button>
      {open && (
        <div class="panel-told__forms" data-testid="facts">
          {!facts.noProfiling && <Quick view={view} needNames={facts.needNames} tell={tell} />}
          <Money tell={tell} />
          <About facts={facts} tell={tell} />
          <Tags facts={facts} tell={tell} />
          {!facts.noProfiling && <Override override={facts.override} tell={tell} />}
          <NoProfilingSwitch on={facts.noProfiling} tell={tell} />
          <Entered facts={facts} say={say} tell={tell} />
        </div>
      )}
    </section>
  );
}
