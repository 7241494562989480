/** From everything the panel knows to everything it shows. Pure: the clock is an argument. */
import type { InteractionDetails } from '../domain/interaction';
import type { OutcomeRule } from '../domain/outcome';
import type { Settings, UiLanguage } from '../domain/settings';
import { hostOf } from '../domain/sites';
import type { Standard } from '../domain/standard';
import type { TalkLanguage } from '../domain/talking-point';
import type { Assessment, Reason } from '../domain/tier';
import { assess, newContact } from '../scoring/assess';
import type { rankPoints } from '../talking-points/rank-points';
import type { PanelData } from './panel-data';
import { panelState, type Sources, silenceOf } from './panel-state';
import type { DetailsView, PanelView, RescoreView } from './panel-view';
import { candidateView, personView } from './person-view';
import { talkContext } from './talk-context';

/** DOMAIN section 6: this long another outcome replaces the one just logged, and undo takes it back. */
export const UNDO_MS = 10_000;
/** The before → after line stays for a look after undo has gone. */
const RESCORE_SHOWN_MS = 60_000;
/** Talking points worth having at hand. */
const POINTS = 6;
/** A call this long was most likely answered. */
const ANSWERED_AFTER_MS = 20_000;

export interface Ui {
  standard: Standard;
  language: UiLanguage;
  talkLanguage: TalkLanguage;
  now: number;
  utcOffset: number;
  pendingCount: number;
  usedPoints: readonly string[];
  /** Loaded after the first paint; until then nothing is said. */
  rank?: typeof rankPoints;
  /** Form open beneath the outcomes or a history line. */
  open?: { interactionId: string; editing: boolean };
  /** Something was taken back then: what was logged before it is not shown as news again. */
  quietBefore: number;
  deleted?: string;
  because: ReadonlyMap<string, Reason>;
  error?: PanelView['error'];
}

/** Visible outcomes, in the standard's order. */
export const visibleOutcomes = (standard: Standard, language: UiLanguage): OutcomeRule[] =>
  standard.outcomes.filter(({ hidden, hiddenIn }) => !(hidden ?? hiddenIn?.includes(language)));

function rescoreView(data: PanelData, ui: Ui, { stage, scored }: Assessment): RescoreView | undefined {
  const newest = data.history.reduce<PanelData['history'][number] | undefined>(
    (best, item) => (best && best.loggedAt >= item.loggedAt ? best : item),
    undefined,
  );
  if (!newest || ui.now - newest.loggedAt > RESCORE_SHOWN_MS) return undefined;
  if (newest.loggedAt < ui.quietBefore) return undefined;
  const { id, outcome, before, after, loggedAt, pending } = newest;
  const because = ui.because.get(id);
  // What has gone out in a file can be edited, but no longer be made not to have been.
  const undoUntil = pending ? loggedAt + UNDO_MS : loggedAt;
  // What was computed before somebody asked not to be profiled is not shown either.
  if (!scored && stage !== 'do-not-call')
    return { interactionId: id, outcome, before: {}, after: {}, undoUntil, unprofiled: true };
  return { interactionId: id, outcome, before, after, because, undoUntil };
}

function detailsView(data: PanelData, ui: Ui): DetailsView | undefined {
  const interaction = data.history.find((item) => item.id === ui.open?.interactionId);
  const rule = ui.standard.outcomes.find((outcome) => outcome.code === interaction?.outcome);
  if (!interaction || !rule || !ui.open) return undefined;
  const { also, reason, purchase, need, csat, nps, callbackAt, promisedAt, doNotCall } = interaction;
  const details: InteractionDetails = {
    also,
    reason,
    purchase,
    need,
    csat,
    nps,
    callbackAt,
    promisedAt,
    doNotCall,
  };
  return {
    interactionId: interaction.id,
    rule,
    details,
    note: interaction.note ?? '',
    phones: data.customer?.phones ?? [],
    editing: ui.open.editing,
  };
}

function likely(data: PanelData, ui: Ui): string | undefined {
  if (!data.call) return undefined;
  return ui.now - data.call.startedAt < ANSWERED_AFTER_MS ? 'no_answer' : 'connected';
}

function ofPerson(data: PanelData, settings: Settings, ui: Ui): Partial<PanelView> {
  const { person, customer, recognition, history } = data;
  const assessment: Assessment = customer ? assess(customer, ui.standard, ui.now) : newContact(ui.standard);
  const complaint = history.find(
    (item) =>
      item.complaintClosedAt === undefined &&
      ui.standard.outcomes.some((rule) => rule.code === item.outcome && rule.opensComplaint),
  );
  const candidates = (list: Parameters<typeof candidateView>[0][]) =>
    list.map((c) => candidateView(c, ui.standard, ui.now));
  const shown = {
    why: person.why,
    candidates: recognition.kind === 'several' ? candidates(recognition.customers) : [],
  };
  if (recognition.kind === 'several') return shown;
  const context = talkContext({ assessment, person, customer, history, settings }, ui.now, ui.utcOffset);
  return {
    ...shown,
    customerId: customer?.id,
    person: personView(person, customer, new Set(history.flatMap((i) => i.removedPhone?.e164 ?? []))),
    assessment,
    doNotCall: assessment.doNotCall,
    complaintOpen: complaint && { interactionId: complaint.id, at: complaint.at },
    suggestions: recognition.kind === 'unknown' ? candidates(recognition.suggestions) : [],
    points: ui.rank?.(context, ui.talkLanguage, { limit: POINTS }) ?? [],
    usedPoints: [...ui.usedPoints],
    outcomes: visibleOutcomes(ui.standard, ui.language),
    likelyOutcome: likely(data, ui),
    rescore: rescoreView(data, ui, assessment),
    details: detailsView(data, ui),
    deleted: ui.deleted === undefined ? undefined : { interactionId: ui.deleted },
    history,
    callStartedAt: data.call?.startedAt,
  };
}

const SHOWS_PERSON = new Set(['new', 'matched', 'ambiguous']);

export function composePanel(sources: Sources, ui: Ui): PanelView {
  const state = panelState(sources);
  const { settings, page, focused, data } = sources;
  const empty: PanelView = {
    state,
    host: hostOf(page.url),
    silence: state === 'paused' && settings ? silenceOf(settings, page) : undefined,
    focused,
    why: [],
    currency: ui.standard.currency,
    own: ui.standard,
    candidates: [],
    suggestions: [],
    points: [],
    usedPoints: [],
    outcomes: [],
    history: [],
    pendingCount: ui.pendingCount,
    singleKeys: settings?.singleKeys ?? true,
    error: ui.error,
    now: ui.now,
  };
  if (!SHOWS_PERSON.has(state) || !data || !settings) return empty;
  return { ...empty, ...ofPerson(data, settings, ui) };
}
