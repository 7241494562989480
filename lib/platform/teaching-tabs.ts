/** Where an agent is pointing at a page, or has just taught one: in `storage.session`, with the picker in the page. */
import { browser } from 'wxt/browser';
import type { PickerWords, Teaching } from '../domain/pointing';
import type { SiteSettings } from '../domain/sites';
import type { PageRule } from '../domain/taught-rule';
import { framesOf, injectFrame, readableFrames } from './frames';
import { tellPage } from './page-messages';
import { TEACHING as KEY, tabFrames } from './tab-readings';

/** A frame that hangs is not waited for longer, ms. */
const FRAMES_MS = 1_500;

const read = async (tabId: number): Promise<Teaching | undefined> =>
  (await browser.storage.session.get(KEY + tabId))[KEY + tabId] as Teaching | undefined;

async function put(tabId: number, state: Teaching | undefined): Promise<void> {
  if (state) await browser.storage.session.set({ [KEY + tabId]: state });
  else await browser.storage.session.remove(KEY + tabId);
}

/** Into every frame that may be read; false where the page itself keeps closed, as the browser's own do. */
async function inject(tabId: number, settings: SiteSettings): Promise<boolean> {
  const frames = readableFrames(settings, await framesOf(tabId));
  const put = frames.map(async ({ frameId }) => ({
    frameId,
    there: await injectFrame(tabId, frameId, '/picker.js'),
  }));
  const late = new Promise<[]>((done) => setTimeout(() => done([]), FRAMES_MS));
  await Promise.race([Promise.all(put), late]);
  const top = await put[frames.findIndex(({ frameId }) => frameId === 0)];
  return top?.there === true;
}

/** @param words of the bar in the page, in the agent's language */
export const teachingTabs = (settings: () => Promise<SiteSettings>, words: () => Promise<PickerWords>) => ({
  state: read,
  put,
  frames: async (tabId: number) => Object.values(await tabFrames(tabId)),
  inject: async (tabId: number) => inject(tabId, await settings()),
  tellRules,
  show: async (tabId: number, state: Teaching | undefined): Promise<void> => {
    const pointing = state?.pointing;
    await tellPage(tabId, { type: 'pointing', ...(pointing && { pointing, words: await words() }) });
  },
});

/** Every open page gets the rules of its site, and looks again. @param rulesFor those of an address's site */
async function tellRules(rulesFor: (url: string) => PageRule[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined || !url ? undefined : tellPage(id, { type: 'rules', rules: rulesFor(url) }),
    ),
  );
}

/** Calls back now and after each change; answers how to stop. */
export function watchTeaching(tabId: number, next: (state: Teaching | undefined) => void): () => void {
  const key = KEY + tabId;
  let told = false;
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(key in changes)) return;
    told = true;
    next(changes[key]?.newValue as Teaching | undefined);
  };
  browser.storage.session.onChanged.addListener(changed);
  // What changed while it was asked is newer than the answer.
  void read(tabId).then((state) => told || next(state));
  return () => browser.storage.session.onChanged.removeListener(changed);
}

export const forgetLearnt = (tabId: number): Promise<void> => put(tabId, undefined);
