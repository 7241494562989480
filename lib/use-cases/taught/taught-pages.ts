/** Everything about taught pages that the background does: rules for pages, pointing, and what was found by rules. */
import { fuseFrames, type ReadConfig } from '../../detect';
import { countriesOf } from '../../detect/page/country';
import { recordOfUrl } from '../../detect/sites';
import type { PointingAction } from '../../domain/pointing';
import type { FrameReading, TabReading } from '../../domain/reading';
import { hostOf } from '../../domain/sites';
import type { PageRule } from '../../domain/taught-rule';
import { applyTaught, taughtOf } from '../../teach/apply-taught';
import { noteWorked } from './change-taught';
import { rulesFor } from './rules-for';
import { createTeaching, type Pages, type TeachingOptions } from './teach-page';

export interface TaughtPagesOptions extends Omit<TeachingOptions, 'pages' | 'learnt'> {
  pages: Pages & {
    /** Every open page gets the rules of its site, and looks again. */
    tellRules(rulesFor: (url: string) => PageRule[]): Promise<void>;
  };
}

type Fused = Pick<TabReading, 'primary' | 'others' | 'several' | 'taught'>;

export function createTaughtPages({ database, pages, now, newId }: TaughtPagesOptions) {
  const all = () => database.read(({ taughtRules }) => taughtRules.all());
  async function rulesChanged(): Promise<void> {
    const rules = await all();
    await pages.tellRules((url) => rulesFor(rules, url));
  }
  const teaching = createTeaching({ database, pages, learnt: rulesChanged, now, newId });

  return {
    rulesChanged,
    left: teaching.left,
    begun: teaching.begun,
    /** What frames of a tab with this address are told. */
    rulesOf: async (url: string): Promise<PageRule[]> => rulesFor(await all(), url),
    /** From the panel: the pointing starts, or is answered. */
    teach: (tabId: number, url: string, action: PointingAction | { do: 'start' }): Promise<boolean> =>
      action.do === 'start' ? teaching.start(tabId, url) : teaching.act(tabId, action),
    /** From the page. */
    act: teaching.act,
    /** What all frames say, and above it what the agent taught of this page. */
    async fuse(frames: FrameReading[], config: ReadConfig): Promise<Fused> {
      const fused = fuseFrames(frames, config);
      const url = frames.find((frame) => frame.top !== false)?.url ?? '';
      const taught = frames.some((frame) => frame.taught) && taughtOf(frames, await all(), url);
      if (!taught) return fused;
      if (!taught.missing) void noteWorked(database, taught.ruleId, now());
      const link = URL.canParse(url) ? recordOfUrl(new URL(url)) : undefined;
      const language = (frames.find((frame) => frame.taught?.phone) ?? frames[0])?.language ?? '';
      const applied = applyTaught(fused, taught, {
        countries: countriesOf(language, '', config.region),
        own: config.agent,
        ...(link && { record: { host: hostOf(url), ...link, url } }),
      });
      return {
        ...applied,
        taught: { ruleId: taught.ruleId, ...(taught.missing && { missing: true as const }) },
      };
    },
  };
}
