import { useEffect, useState } from 'preact/hooks';
import type { PanelActions, PanelView } from '../../lib/models/panel-view';
import { useUntil } from '../shared/use-now';
import { useWords } from '../shared/words';
import { History } from './history/History';
import { Lifts } from './insight/later';
import { CallClock } from './log/CallClock';
import type { KeyAction } from './log/keys';
import { Note } from './log/Note';
import { OutcomeGrid } from './log/OutcomeGrid';
import { RescoreRegion } from './log/Rescore';
import { useKeys } from './log/use-keys';
import { Details, Facts, loadParts } from './parts';
import { Header } from './person/Header';
import { Basis, Complaint, DoNotCall, NoProfiling } from './person/Notices';
import { ruleOf } from './rule-of';
import { TalkingPoints } from './say/TalkingPoints';
import { Newcomer } from './states/Newcomer';
import { Dimensions } from './tier/Dimensions';
import { Reasons } from './tier/Reasons';

interface Props {
  view: PanelView;
  note: string;
  actions: PanelActions;
}

/** Outcomes, what came of the last one, its details, and the note: where the hand is. */
function LogSection({ view, note, actions, standing }: Props & { standing: string | undefined }) {
  const { t } = useWords();
  const [anyway, setAnyway] = useState(false);
  // Whoever must not be called may still call; and the log that said so can be replaced.
  const closed = view.doNotCall !== undefined && !anyway && standing === undefined;
  return (
    <section class="panel-section">
      <div class="panel-section__head">
        <h2 class="panel-section__title">{t.log.title}</h2>
        {!view.doNotCall && (
          <CallClock
            startedAt={view.callStartedAt}
            onStart={() => actions.startCall()}
            onStop={actions.stopCall}
          />
        )}
      </div>
      {closed ? (
        <button type="button" class="button" data-testid="log-anyway" onClick={() => setAnyway(true)}>
          {t.customer.logAnyway}
        </button>
      ) : (
        <OutcomeGrid
          outcomes={view.outcomes}
          likely={view.likelyOutcome}
          logged={standing}
          singleKeys={view.singleKeys}
          onLog={actions.logOutcome}
        />
      )}
      <RescoreRegion
        rescore={view.rescore}
        rule={view.rescore && ruleOf(view, view.rescore.outcome)}
        currency={view.currency}
        onUndo={actions.undo}
      />
      {view.details && !view.details.editing && (
        <Details
          key={view.details.interactionId}
          form={view.details}
          currency={view.currency}
          onSave={actions.saveDetails}
          onClose={actions.closeDetails}
        />
      )}
      <Note
        note={note}
        written={view.rescore?.interactionId}
        onInput={actions.setNote}
        onInsert={view.focused ? undefined : actions.insertNote}
        onCopy={actions.copyNote}
      />
    </section>
  );
}

/** One person, new or known. */
export function CustomerPage({ view, note, actions }: Props) {
  const replaceable = useUntil(view.rescore?.undoUntil);
  const standing = replaceable ? view.rescore?.outcome : undefined;
  const scored = view.assessment?.scored ? view.assessment : undefined;
  const unprofiled = view.assessment?.scored === false && view.assessment.why === 'no-profiling';
  const stopped = view.doNotCall !== undefined || !(scored || unprofiled);
  useEffect(() => void loadParts(), []);
  const keys = { singleKeys: view.singleKeys && !stopped, outcomes: view.outcomes, intention: !unprofiled };
  useKeys(keys, (action: KeyAction) => {
    if (action.type === 'log') actions.logOutcome(action.code);
    else if (action.type === 'intention') actions.setIntention(action.level);
    else if (action.type === 'take-back') {
      if (action.logs > 0) actions.takeBack(action.logs);
      for (let i = 0; i < action.intentions; i++) actions.undoFacts();
    } else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return (
    <>
      <Header view={view} actions={actions} />
      {stopped && <DoNotCall evidence={view.doNotCall ?? view.assessment?.doNotCall} />}
      {unprofiled && !stopped && (
        <NoProfiling onChange={() => void actions.changeFacts({ do: 'no-profiling', on: false })} />
      )}
      {view.complaintOpen && <Complaint complaint={view.complaintOpen} onClose={actions.closeComplaint} />}
      {view.state === 'new' && <Newcomer view={view} actions={actions} />}
      {!stopped && scored && (
        <section class="panel-assessment">
          <Basis view={view} />
          <Dimensions scored={scored} view={view} showHistory={actions.showHistory} />
          <Reasons scored={scored} currency={view.currency} />
          {/* Room for two lines from the first paint on: nothing shifts when they come. */}
          <div class="panel-lifts">
            {view.insight && <Lifts lifts={view.insight.lifts} currency={view.currency} />}
          </div>
        </section>
      )}
      {!stopped && (
        <TalkingPoints
          points={view.points}
          used={view.usedPoints}
          onUse={actions.usePoint}
          onCopy={actions.copyText}
        />
      )}
      <LogSection view={view} note={note} actions={actions} standing={standing} />
      {!stopped && view.facts && <Facts view={view} facts={view.facts} actions={actions} />}
      {view.state === 'matched' && <History view={view} actions={actions} />}
    </>
  );
}
