import type { PanelActions } from '../../lib/models/panel-view';

const nothing = (): void => undefined;

/** Every action of the panel, doing nothing. */
export const silent: PanelActions = {
  acceptConsent: nothing,
  addCustomer: nothing,
  chooseCustomer: nothing,
  startCall: nothing,
  stopCall: nothing,
  logOutcome: nothing,
  saveDetails: nothing,
  closeDetails: nothing,
  takeBack: () => {},
  undo: nothing,
  editInteraction: nothing,
  deleteInteraction: nothing,
  closeComplaint: nothing,
  setNote: nothing,
  insertNote: nothing,
  copyNote: nothing,
  copyText: nothing,
  usePoint: nothing,
  showHistory: nothing,
  setIntention: nothing,
  changeFacts: async () => undefined,
  undoFacts: nothing,
  dismissQuestions: nothing,
  pauseSite: nothing,
  readSite: nothing,
  openSettings: nothing,
  openReview: nothing,
  backToPage: nothing,
  dismissError: nothing,
  teach: { start: nothing, answer: nothing, undo: nothing, dismiss: nothing },
};
