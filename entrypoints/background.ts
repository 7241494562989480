import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '../lib/db/database';
import { fuseFrames } from '../lib/detect/fuse';
import { countriesOf } from '../lib/detect/page/country';
import { recordOfUrl } from '../lib/detect/sites';
import type { FrameReading } from '../lib/domain/reading';
import type { Settings } from '../lib/domain/settings';
import { catalogue } from '../lib/locales';
import { badgeLabel } from '../lib/locales/text/badge';
import { parseContentMessage, parsePanelMessage } from '../lib/messages/parse';
import type { ContentConfig, ContentMessage, ContentReplies, PanelMessage } from '../lib/messages/protocol';
import { regionOf, uiLanguage } from '../lib/models/languages';
import { hostOf } from '../lib/models/panel-state';
import { browserLanguage, openWelcome } from '../lib/platform/desk';
import { insertIntoPage } from '../lib/platform/note-insert';
import { tellAllPages, tellPage } from '../lib/platform/page-messages';
import { openPanelOnClick } from '../lib/platform/panel-opening';
import { injectInto, injectOpenTabs, registerContent, unregisterContent } from '../lib/platform/registration';
import { allTabReadings, forgetPages, sessionTabs } from '../lib/platform/tab-readings';
import { createTabTracker } from '../lib/platform/tab-tracker';
import { teachingTabs, tellRules } from '../lib/platform/teaching-tabs';
import { setToolbarMark } from '../lib/platform/toolbar';
import { defaultCurrency, defaultStandard } from '../lib/standard/default';
import { applyTaught, taughtOf } from '../lib/teach/apply-taught';
import { knownByKeys, markOf } from '../lib/use-cases/customers/badges';
import { noteWorked } from '../lib/use-cases/taught/change-taught';
import { rulesFor } from '../lib/use-cases/taught/rules-for';
import { createTeaching } from '../lib/use-cases/taught/teach-page';

export default defineBackground(() => {
  const database = openDatabase();
  const now = () => Date.now();
  const settings = () => database.read((stores) => stores.settings.get());
  const standardOf = (s: Settings) => defaultStandard(defaultCurrency(regionOf(s, browserLanguage())));
  const taughtRules = () => database.read((stores) => stores.taughtRules.all());
  const configOf = (s: Settings) => ({
    region: regionOf(s, browserLanguage()),
    agent: { name: s.agent.name, emails: s.agent.emails, phones: s.agent.phones },
  });

  const mark = async ({
    tabId,
    host,
    primary,
    several,
  }: Awaited<ReturnType<typeof allTabReadings>>[number]) => {
    const s = await settings();
    const standard = standardOf(s);
    const silent = s.consentAt === undefined || s.pausedHosts.includes(host);
    const person = several || silent ? undefined : primary;
    await setToolbarMark(tabId, await database.read((s) => markOf(s, person, standard, now())));
  };
  /** Every tab: one that nothing is known of any more loses its mark. */
  async function markAll(): Promise<void> {
    const readings = new Map((await allTabReadings()).map((reading) => [reading.tabId, reading]));
    await Promise.all(
      (await browser.tabs.query({})).map(({ id }) => {
        const reading = id === undefined ? undefined : readings.get(id);
        return reading ? mark(reading) : id !== undefined && setToolbarMark(id, '');
      }),
    );
  }

  /** What all frames say, and above it what the agent taught of this page. */
  async function fuse(frames: FrameReading[]) {
    const config = configOf(await settings());
    const url = frames.find((frame) => frame.top !== false)?.url ?? '';
    const taught = taughtOf(frames, await taughtRules(), url);
    if (taught && !taught.missing) void noteWorked(database, taught.ruleId, now());
    const link = URL.canParse(url) ? recordOfUrl(new URL(url)) : undefined;
    const record = link && { host: hostOf(url), ...link, url };
    const language = (frames.find((frame) => frame.taught?.phone) ?? frames[0])?.language ?? '';
    const fused = applyTaught(fuseFrames(frames, config), taught, {
      countries: countriesOf(language, '', config.region),
      own: config.agent,
      record,
    });
    return { ...fused, ...(taught && { taught: { ruleId: taught.ruleId, missing: taught.missing } }) };
  }

  const tracker = createTabTracker({
    store: sessionTabs,
    fuse,
    changed: mark,
    now,
  });

  const teaching = createTeaching({
    database,
    pages: teachingTabs(async () => catalogue(uiLanguage(await settings(), browserLanguage())).picker),
    learnt: rulesChanged,
    now,
    newId: () => crypto.randomUUID(),
  });

  async function lookup(keys: readonly string[]): Promise<ContentReplies['lookup']> {
    const s = await settings();
    if (s.consentAt === undefined) return {};
    const language = uiLanguage(s, browserLanguage());
    const known = await database.read((stores) => knownByKeys(stores, keys, standardOf(s), now()));
    return Object.fromEntries(
      [...known].map(([key, { customer, assessment, last }]) => [
        key,
        {
          customerId: customer.id,
          ...(assessment.scored && { tier: assessment.tier, confidence: assessment.confidence }),
          doNotCall: !assessment.scored,
          label: badgeLabel(assessment, last, catalogue(language), language, now()),
        },
      ]),
    );
  }

  async function rulesChanged(): Promise<void> {
    const rules = await taughtRules();
    await tellRules((url) => rulesFor(rules, url));
  }

  async function fromPage(
    message: ContentMessage,
    tabId: number,
    frameId: number,
    tabUrl: string,
  ): Promise<unknown> {
    if (message.type === 'lookup') return lookup(message.keys);
    if (message.type === 'reader') return injectInto(tabId, frameId, '/reader.js');
    if (message.type === 'finder') return injectInto(tabId, frameId, '/finder.js');
    if (message.type === 'reading') return tracker.reading(tabId, frameId, message.reading).then(() => true);
    if (message.type === 'leaving') return tracker.leaving(tabId, frameId, message.url).then(() => true);
    if (message.type === 'pointing') return teaching.act(tabId, message.action).then(() => true);
    const s = await settings();
    if (s.consentAt === undefined || s.pausedHosts.includes(hostOf(message.url))) return false;
    await tracker.hello(tabId, frameId, message.url);
    const config: ContentConfig = { ...configOf(s), rules: rulesFor(await taughtRules(), tabUrl) };
    return config;
  }

  /** Registered exactly while the notice is accepted; open pages are read without a reload. */
  async function follow(s: Settings): Promise<void> {
    await tellAllPages({ type: 'stop' });
    if (s.consentAt === undefined) {
      await unregisterContent();
      // Who was on the open pages is nothing to keep without consent.
      return forgetPages();
    }
    await registerContent(s.pausedHosts);
    await injectOpenTabs();
  }

  async function fromPanel(message: PanelMessage): Promise<unknown> {
    if (message.type === 'insert-note') return insertIntoPage(message.tabId, message.text);
    if (message.type === 'rules-changed') return rulesChanged();
    if (message.type === 'teach') {
      if (message.action.do !== 'start') return teaching.act(message.tabId, message.action);
      return teaching.start(message.tabId, (await browser.tabs.get(message.tabId)).url ?? '');
    }
    if (message.type === 'settings-changed') await follow(await settings());
    await markAll();
    return tellAllPages({ type: 'refresh-badges' });
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const tabId = sender.tab?.id;
    if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
      const message = parsePanelMessage(raw);
      return message && fromPanel(message);
    }
    const message = parseContentMessage(raw);
    // Refused, which is an answer: a script that hears nothing says it again.
    if (!message || tabId === undefined) return Promise.resolve(false);
    return fromPage(message, tabId, sender.frameId ?? 0, sender.tab?.url ?? sender.url ?? '');
  });
  browser.tabs.onRemoved.addListener((tabId) => void tracker.removed(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // A page that may not be read has no address for us: whoever was shown is gone all the same.
    if (change.url || (change.status === 'loading' && !tab.url)) void tracker.navigated(tabId, tab.url ?? '');
    if (change.url) void tellPage(tabId, { type: 'address-changed' });
    if (change.url || change.status === 'loading') void teaching.left(tabId);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    const s = await settings();
    await follow(s);
    // Each unpacked start says "install" again: consent decides, not the reason alone.
    if (reason === 'install' && s.consentAt === undefined) await openWelcome();
  });
  browser.runtime.onStartup.addListener(async () => follow(await settings()));
  openPanelOnClick();
});
