/** Logging, replacing and taking back in the panel. Runs one after the other: panel-actions.ts sees to that. */
import type { Interaction } from '../domain/interaction';
import { explainChange } from '../scoring/explain-change';
import type { Context } from '../use-cases/context';
import { logOutcome } from '../use-cases/logging/log-outcome';
import { restoreReplaced } from '../use-cases/logging/restore-interaction';
import { undoOutcome } from '../use-cases/logging/take-back';
import type { ActionsInput } from './panel-actions';
import { UNDO_MS } from './panel-compose';
import { type PanelData, withLogged } from './panel-data';

/** What this panel logged: known here before the database has told the view. */
interface Made {
  person: PanelData['person'];
  customerId: string;
  interactionId: string;
  until: number;
  replaced?: Interaction;
}

/** Of the last loggings only the digits of one number are ever looked at. */
const REMEMBERED = 5;

export function createLogging(input: ActionsInput, context: () => Context) {
  const { database, desk, note, view, data } = input;
  let made: Made[] = [];

  /** The log that another outcome would replace, and undo would take back. */
  function lastOf(
    current: PanelData,
  ): (Pick<Made, 'interactionId' | 'until'> & { customerId?: string }) | undefined {
    const own = made.at(-1);
    if (own?.person === current.person) return own;
    const { rescore } = view();
    if (!rescore) return undefined;
    const { interactionId, undoUntil: until } = rescore;
    return { customerId: current.customer?.id, interactionId, until };
  }

  async function log(code: string): Promise<void> {
    const current = data();
    if (!current) return;
    const now = desk.now();
    const previous = lastOf(current);
    const replaces = previous && now < previous.until ? previous.interactionId : undefined;
    await note.flush();
    const logged = await logOutcome(
      database,
      {
        customerId: previous?.customerId ?? current.customer?.id,
        person: current.person,
        outcome: code,
        agent: input.agentName(),
        utcOffset: desk.utcOffset(now),
        page: current.person.recordIds[0],
        replaces,
      },
      context(),
    );
    note.taken();
    // Another person may be on the page by now; theirs stays theirs.
    if (data() === current) input.show(withLogged(current, logged, replaces));
    const { interaction, replaced, before, after } = logged;
    const { id: interactionId, customerId } = interaction;
    const entry = { person: current.person, customerId, interactionId, until: now + UNDO_MS, replaced };
    made = [...made, entry].slice(-REMEMBERED);
    if (before.scored && after.scored) input.explained(interactionId, explainChange(before, after));
    const rule = input.standard().outcomes.find((outcome) => outcome.code === code);
    input.open(rule && rule.asks.length > 0 ? { interactionId, editing: false } : undefined);
  }

  async function undo(): Promise<void> {
    const current = data();
    const logged = current && lastOf(current);
    if (!logged) return;
    made = [];
    await undoOutcome(database, logged.interactionId, context());
    input.takenBack();
    input.open(undefined);
  }

  /** The last `logs` were digits of a number: as if it had never been typed. */
  async function takeBack(logs: number): Promise<void> {
    const digits = made.slice(-logs);
    const [first] = digits;
    const last = digits.at(-1);
    if (!first || !last) return;
    made = made.slice(0, -logs);
    if (first.replaced) await restoreReplaced(database, last.interactionId, first.replaced, context());
    else await undoOutcome(database, last.interactionId, context());
    input.takenBack();
    input.open(undefined);
  }

  return { log, undo, takeBack };
}
