import type { Learned } from '../../domain/learned';
import { timesSeen } from '../../domain/learned';
import type { Stores } from '../../domain/stores';
import { believedAgent, type Here } from './known-agent';

export interface NoticedAgent {
  /** Taken for the agent; the most seen first. */
  mine: Learned[];
  /** The agent said that these are somebody else. */
  refused: Learned[];
}

/** What pages told of the agent, for the agent to see and to correct. */
export async function noticedAgent(stores: Stores, here: Here): Promise<NoticedAgent> {
  const mine = await believedAgent(stores, await stores.settings.get(), here);
  const refused = (await stores.learned.all()).filter((item) => item.verdict === 'refused');
  const order = (a: Learned, b: Learned) => timesSeen(b) - timesSeen(a) || (a.key < b.key ? -1 : 1);
  return { mine: mine.sort(order), refused: refused.sort(order) };
}
