/** Who sits at the screen, as far as is known: what the agent typed, and what pages told. */
import { emailKey, nameKey, phoneKey } from '../../domain/identity';
import { believed, type Learned } from '../../domain/learned';
import { parsePhone } from '../../domain/phone';
import type { Settings } from '../../domain/settings';
import type { Stores } from '../../domain/stores';

export interface KnownAgent {
  names: string[];
  emails: string[];
  /** E.164 where they can be read. */
  phones: string[];
}

/** What the agent's machine knows of where it is. */
export interface Here {
  /** The calendar day of a moment. */
  dayOf: (at: number) => string;
  /** ISO, by which national numbers are read. */
  country: string;
}

/** Numbers are typed as people write them; pages are compared in E.164. */
const phonesOf = ({ agent }: Settings, country: string): string[] =>
  agent.phones.map((written) => parsePhone(written, country)?.e164 ?? written);

/** What the agent typed, as keys of domain/learned.ts. */
export const agentKeys = (settings: Settings, country: string): Set<string> =>
  new Set([
    ...settings.agent.emails.map(emailKey),
    ...phonesOf(settings, country).map(phoneKey),
    ...(settings.agent.name ? [`n:${nameKey(settings.agent.name)}`] : []),
  ]);

export async function belongsToCustomer(
  stores: Stores,
  { kind, key }: Pick<Learned, 'kind' | 'key'>,
): Promise<boolean> {
  const found =
    kind === 'name'
      ? await stores.customers.findByName(key.slice(2), 1)
      : await stores.customers.findByKeys([key]);
  return found.length > 0;
}

/**
 * Learned and believed, the most certain first: not what was typed, and, unless the agent said so, nobody who
 * became a customer meanwhile.
 */
export async function believedAgent(
  stores: Stores,
  settings: Settings,
  { dayOf, country }: Here,
): Promise<Learned[]> {
  const typed = agentKeys(settings, country);
  const items: Learned[] = [];
  for (const item of believed(await stores.learned.all(), dayOf)) {
    if (typed.has(item.key)) continue;
    if (item.verdict === 'kept' || !(await belongsToCustomer(stores, item))) items.push(item);
  }
  return items;
}

export async function knownAgent(stores: Stores, settings: Settings, here: Here): Promise<KnownAgent> {
  const learned = await believedAgent(stores, settings, here);
  const of = (kind: Learned['kind']) => learned.filter((item) => item.kind === kind).map((i) => i.value);
  const { name, emails } = settings.agent;
  return {
    names: [...(name ? [name] : []), ...of('name')],
    emails: [...emails, ...of('email')],
    phones: [...phonesOf(settings, here.country), ...of('phone')],
  };
}
