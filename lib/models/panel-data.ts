import type { Customer } from '../domain/customer';
import type { Draft, RunningCall } from '../domain/draft';
import type { Interaction } from '../domain/interaction';
import type { Stores } from '../domain/stores';
import { newPersonKey, type Recognition, recognise } from '../use-cases/customers/recognise';
import type { Logged } from '../use-cases/logging/log-outcome';
import type { Subject } from './panel-subject';

/** Interactions shown in the panel; older ones are in the settings' export. */
const HISTORY = 100;

/** Everything the panel shows of one person, read in one go; never shown for another subject. */
export interface PanelData extends Subject {
  recognition: Recognition;
  /** Customer id, or the key of a person who is not stored yet. */
  owner: string;
  customer?: Customer;
  history: Interaction[];
  draft?: Draft;
  call?: RunningCall;
}

async function whoIs(stores: Stores, { person, focused }: Subject): Promise<Recognition | undefined> {
  if (focused === undefined) return recognise(stores, person);
  const customer = await stores.customers.get(focused);
  return customer && { kind: 'known', customer };
}

/**
 * Who it is, what happened, what is being typed: the query behind the panel. Undefined when the customer
 * opened from a badge is not stored any more.
 */
export async function loadPanelData(stores: Stores, subject: Subject): Promise<PanelData | undefined> {
  const { person } = subject;
  const recognition = await whoIs(stores, subject);
  if (!recognition) return undefined;
  const customer = recognition.kind === 'known' ? recognition.customer : undefined;
  const owner = customer?.id ?? newPersonKey(person);
  // Asked for together: the panel answers within a frame or two.
  const [history, draft, call] = await Promise.all([
    customer ? stores.interactions.latest(customer.id, HISTORY) : [],
    stores.drafts.get(owner),
    stores.calls.get(owner),
  ]);
  return { ...subject, recognition, owner, customer, history, draft, call };
}

/** What a logging just did, shown before the database tells it again. */
export function withLogged(
  data: PanelData,
  { customer, interaction }: Logged,
  replaced: string | undefined,
): PanelData {
  const older = data.history.filter(({ id }) => id !== replaced && id !== interaction.id);
  return {
    person: data.person,
    focused: data.focused,
    recognition: { kind: 'known', customer },
    owner: customer.id,
    customer,
    history: [interaction, ...older].sort((a, b) => b.at - a.at),
  };
}
