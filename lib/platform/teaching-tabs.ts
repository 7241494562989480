/** Where an agent is pointing at a page, or has just taught one: in `storage.session`, with the picker in the page. */
import { browser } from 'wxt/browser';
import type { PickerWords, Teaching } from '../domain/pointing';
import type { PageRule } from '../domain/taught-rule';
import { tellPage } from './page-messages';

const KEY = 'teach:';

const read = async (tabId: number): Promise<Teaching | undefined> =>
  (await browser.storage.session.get(KEY + tabId))[KEY + tabId] as Teaching | undefined;

async function put(tabId: number, state: Teaching | undefined): Promise<void> {
  if (state) await browser.storage.session.set({ [KEY + tabId]: state });
  else await browser.storage.session.remove(KEY + tabId);
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/picker.js'] });
    return true;
  } catch {
    // A page of the browser's own, or one that has just been closed: nothing to point at.
    return false;
  }
}

/** @param words of the bar in the page, in the agent's language */
export const teachingTabs = (words: () => Promise<PickerWords>) => ({
  state: read,
  put,
  inject,
  show: async (tabId: number, state: Teaching | undefined): Promise<void> => {
    const pointing = state?.pointing;
    await tellPage(tabId, { type: 'pointing', ...(pointing && { pointing, words: await words() }) });
  },
});

/** Every open page gets the rules of its site, and looks again. @param rulesFor those of an address's site */
export async function tellRules(rulesFor: (url: string) => PageRule[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
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
