/** An agent points at a page until something is learnt or they let it be. The tab's state is kept by the port. */
import type { Pointing, PointingAction, Teaching } from '../../domain/pointing';
import type { FrameReading } from '../../domain/reading';
import type { Database } from '../../domain/stores';
import { point, startPointing } from '../../teach/pointing';
import { impersonal, peopleOf } from './impersonal';
import { keepTaught } from './keep-taught';

/** What it needs of the browser. */
export interface Pages {
  state(tabId: number): Promise<Teaching | undefined>;
  put(tabId: number, state: Teaching | undefined): Promise<void>;
  /** What each frame of the tab shows, as detection reads it. */
  frames(tabId: number): Promise<readonly FrameReading[]>;
  /** Puts the picker into every frame of the tab; false where the browser does not let us. */
  inject(tabId: number): Promise<boolean>;
  /** Tells every frame what is asked now; nothing when it is over. */
  show(tabId: number, state: Teaching | undefined): Promise<void>;
}

export interface TeachingOptions {
  database: Database;
  pages: Pages;
  /** Open pages follow the new rule. */
  learnt: () => Promise<void>;
  now: () => number;
  newId: () => string;
}

export function createTeaching({ database, pages, learnt, now, newId }: TeachingOptions) {
  /** One click after the other: frames and panel answer at the same moment. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next;
    return next;
  };

  async function go(tabId: number, state: Teaching | undefined): Promise<void> {
    await pages.put(tabId, state);
    await pages.show(tabId, state);
  }

  const over = (tabId: number, gone: (pointing: Pointing) => boolean): Promise<void> =>
    inTurn(async () => {
      const pointing = (await pages.state(tabId))?.pointing;
      if (pointing && gone(pointing)) await go(tabId, undefined);
    });

  const peopleOn = async (tabId: number) => peopleOf(await pages.frames(tabId));

  async function keep(
    tabId: number,
    { url, shown }: Pointing,
    picks: NonNullable<Teaching['pointing']>['picks'],
  ): Promise<void> {
    const people = await peopleOn(tabId);
    const kept = await keepTaught(database, { url, picks, people, shown, now: now(), newId });
    const { rule, before } = kept ?? {};
    await go(
      tabId,
      rule && {
        learnt: {
          ruleId: rule.id,
          page: rule.page,
          ...(rule.nobody && { nobody: true }),
          ...(before && { before }),
          at: now(),
        },
      },
    );
    await learnt();
  }

  return {
    /** Whether the page can be pointed at. */
    start: (tabId: number, url: string): Promise<boolean> =>
      inTurn(async () => {
        if (!(await pages.inject(tabId))) return false;
        await go(tabId, { pointing: startPointing(url, now()) });
        return true;
      }),
    /** False where nothing is asked. */
    act: (tabId: number, action: PointingAction): Promise<boolean> =>
      inTurn(async () => {
        const pointing = (await pages.state(tabId))?.pointing;
        if (!pointing) return false;
        // Nothing leads there but somebody's name: better said at the click than when it is over.
        if (action.do === 'pick' && impersonal([action.pick], await peopleOn(tabId), '0').length === 0) {
          await go(tabId, { pointing: { ...pointing, unsure: true } });
          return true;
        }
        const outcome = point(pointing, action);
        if (action.do === 'here' && outcome.to === 'ask')
          await pages.put(tabId, { pointing: outcome.pointing });
        else if (outcome.to === 'ask') await go(tabId, { pointing: outcome.pointing });
        else if (outcome.to === 'nothing') await go(tabId, undefined);
        else await keep(tabId, pointing, outcome.to === 'keep' ? outcome.picks : []);
        return true;
      }),
    /**
     * The page went elsewhere: what was learnt stays, what was being asked is over.
     * @param url where it is now; browsers tell of loading that leads nowhere
     */
    left: (tabId: number, url: string): Promise<void> => over(tabId, (pointing) => pointing.url !== url),
    /**
     * A page has begun in the tab, the same one anew perhaps. Its word may come late: an agent who is quick points
     * at it already.
     * @param since when it began, epoch ms
     */
    begun: (tabId: number, since: number): Promise<void> => over(tabId, ({ at }) => at < since),
  };
}
