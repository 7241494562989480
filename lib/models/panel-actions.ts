/** What the agent can do in the panel: each is one use-case, its failure a sentence. */
import type { FactsChange } from '../domain/facts-change';
import type { FactsFault } from '../domain/facts-fault';
import type { Interaction } from '../domain/interaction';
import { paused, resumed } from '../domain/sites';
import type { Standard } from '../domain/standard';
import type { Database } from '../domain/stores';
import type { Reason } from '../domain/tier';
import type { Context } from '../use-cases/context';
import { addCustomer } from '../use-cases/customers/add-customer';
import { chooseCustomer, linkCustomer } from '../use-cases/customers/choose-customer';
import { closeComplaint, saveDetails } from '../use-cases/logging/edit-interaction';
import { restoreInteraction } from '../use-cases/logging/restore-interaction';
import { startCall, stopCall } from '../use-cases/logging/running-call';
import { deleteInteraction } from '../use-cases/logging/take-back';
import { changeSettings } from '../use-cases/settings/change-settings';
import type { FactsModel } from './facts-model';
import type { NoteModel } from './note-model';
import type { PanelData } from './panel-data';
import { createLogging } from './panel-logging';
import type { PanelActions, PanelView, TeachActions } from './panel-view';
import type { Desk } from './ports';

export interface ActionsInput {
  database: Database;
  desk: Desk;
  note: NoteModel;
  standard: () => Standard;
  view: () => PanelView;
  data: () => PanelData | undefined;
  /** Shows data that the database is about to tell as well. */
  show: (data: PanelData) => void;
  tabId: () => number | undefined;
  agentName: () => string | undefined;
  open: (details: { interactionId: string; editing: boolean } | undefined) => void;
  /** The line just deleted from the history, as long as it can be brought back. */
  deleted: (interaction: Interaction | undefined) => void;
  /** A log was taken back: older ones are no news. */
  takenBack: () => void;
  lastDeleted: () => Interaction | undefined;
  explained: (interactionId: string, reason: Reason | undefined) => void;
  showHistory: PanelActions['showHistory'];
  failed: (error: PanelView['error']) => void;
  teach: TeachActions;
  facts: Promise<FactsModel>;
}

export function createPanelActions(input: ActionsInput): PanelActions {
  const { database, desk, note, view, data } = input;
  const context = (): Context => ({ standard: input.standard(), now: desk.now(), newId: desk.newId });
  /** One at a time, in the order of the clicks: two quick keys are two actions, never half of each. */
  let queue: Promise<unknown> = Promise.resolve();
  const act = (work: () => Promise<unknown>, code = 'storage-failed') => {
    input.failed(undefined);
    queue = queue.then(work).catch((error) => {
      console.error(code, error);
      input.failed({ code });
    });
  };
  const changing = (work: () => Promise<unknown>, code?: string) =>
    act(async () => {
      await work();
      desk.customersChanged();
    }, code);
  const settings = (work: () => Promise<unknown>) =>
    act(async () => {
      await work();
      desk.settingsChanged();
    });

  const logging = createLogging(input, context);
  const changeFacts = (change: FactsChange) =>
    new Promise<FactsFault | undefined>((answer) => {
      changing(async () => answer(await (await input.facts).change(change)));
    });

  return {
    showHistory: input.showHistory,
    acceptConsent: () => {
      // Asked first: a browser shows its question only while the click is fresh.
      const granted = desk.requestPageAccess();
      act(async () => {
        if (!(await granted)) return input.failed({ code: 'page-access' });
        await changeSettings(database, { consentAt: desk.now() });
        desk.settingsChanged();
      });
    },
    addCustomer: () => {
      const person = data()?.person;
      if (person) changing(() => addCustomer(database, person, context()));
    },
    chooseCustomer: (customerId) => {
      const current = data();
      if (!current) return;
      const { person, recognition } = current;
      changing(() =>
        recognition.kind === 'several'
          ? chooseCustomer(database, person, customerId)
          : linkCustomer(database, person, customerId, desk.now()),
      );
    },
    startCall: (phone) => {
      const owner = data()?.owner;
      if (!owner) return;
      // The number dials and starts the clock; the clock alone is for those who dial by hand.
      if (phone) desk.dial(phone);
      act(() => startCall(database, { owner, startedAt: desk.now(), phone }));
    },
    stopCall: () => {
      const owner = data()?.owner;
      if (owner) act(() => stopCall(database, owner));
    },
    logOutcome: (code) => changing(() => logging.log(code), 'log-failed'),
    saveDetails: (interactionId, details, text) =>
      changing(async () => {
        await saveDetails(database, interactionId, details, text, context());
        if (view().details?.interactionId === interactionId) input.open(undefined);
      }, 'log-failed'),
    closeDetails: () => input.open(undefined),
    undo: () => changing(logging.undo),
    takeBack: (logs) => changing(() => logging.takeBack(logs)),
    editInteraction: (interactionId) => input.open({ interactionId, editing: true }),
    deleteInteraction: (interactionId) =>
      changing(async () => {
        input.deleted(await deleteInteraction(database, interactionId, context()));
        input.takenBack();
      }),
    restoreInteraction: () =>
      changing(async () => {
        const interaction = input.lastDeleted();
        if (interaction) await restoreInteraction(database, interaction, context());
        input.deleted(undefined);
      }),
    closeComplaint: (interactionId) => changing(() => closeComplaint(database, interactionId, context())),
    setNote: note.type,
    insertNote: () => {
      const tabId = input.tabId();
      if (tabId === undefined) return;
      act(async () => {
        if (!(await desk.insertNote(tabId, note.note.value))) input.failed({ code: 'insert-no-field' });
      });
    },
    copyNote: () => copy(note.note.value),
    copyText: (text) => copy(text),
    usePoint: note.markUsed,
    setIntention: (level) => void changeFacts({ do: 'fact', fact: { kind: 'intention', level } }),
    changeFacts,
    undoFacts: () => changing(async () => (await input.facts).undo()),
    dismissQuestions: () => void input.facts.then((facts) => facts.dismissQuestions()),
    pauseSite: () => {
      const { host } = view();
      if (host) settings(() => changeSettings(database, (s) => paused(s, host)));
    },
    readSite: () => {
      const { host } = view();
      if (host) settings(() => changeSettings(database, (s) => resumed(s, host)));
    },
    openSettings: (section) => desk.openSettings(section),
    openReview: () => desk.openReview(),
    backToPage: () => {
      const tabId = input.tabId();
      if (tabId !== undefined) desk.backToPage(tabId);
    },
    dismissError: () => input.failed(undefined),
    teach: input.teach,
  };

  function copy(text: string): void {
    act(async () => {
      if (!(await desk.copyText(text))) input.failed({ code: 'clipboard' });
    });
  }
}
