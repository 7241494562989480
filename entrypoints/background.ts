import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '../lib/db/database';
import type { ReadConfig } from '../lib/detect';
import { breath, slices } from '../lib/detect/sketch/breath';
import type { LookedUp } from '../lib/domain/reading';
import type { Settings } from '../lib/domain/settings';
import { hostOf, readsFrame, readsHost } from '../lib/domain/sites';
import { tierColour } from '../lib/domain/tier-look';
import { catalogue } from '../lib/locales';
import { withOwnWords } from '../lib/locales/own-words';
import { reviewCatalogue } from '../lib/locales/review';
import { badgeLabel } from '../lib/locales/text/badge';
import { parseContentMessage, parsePanelMessage } from '../lib/messages/parse';
import type { ContentMessage, PanelMessage, SketchMessage, Verdict } from '../lib/messages/protocol';
import { regionOf, uiLanguage } from '../lib/models/languages';
import { onceADay } from '../lib/platform/daily';
import { browserLanguage, dayOf, openWelcome } from '../lib/platform/desk';
import { injectFrame, watchFrames } from '../lib/platform/frames';
import { insertIntoPage } from '../lib/platform/note-insert';
import { type PageFrame, pageFrame } from '../lib/platform/page-frame';
import { tellAllPages, tellPage } from '../lib/platform/page-messages';
import { openPanelOnClick } from '../lib/platform/panel-opening';
import { applySites } from '../lib/platform/registration';
import { openReviewOnClick, showReviewNotice } from '../lib/platform/review-notice';
import { createTabFocus } from '../lib/platform/tab-focus';
import { allTabReadings, sessionTabs, tabFrames } from '../lib/platform/tab-readings';
import { createTabTracker } from '../lib/platform/tab-tracker';
import { teachingTabs } from '../lib/platform/teaching-tabs';
import { setToolbarMark } from '../lib/platform/toolbar';
import { defaultCurrency } from '../lib/standard/currency';
import { type Here, type KnownAgent, knownAgent } from '../lib/use-cases/agent/known-agent';
import { learnAgent } from '../lib/use-cases/agent/learn-agent';
import { knownPeople, markOf } from '../lib/use-cases/customers/badges';
import { focusFor, focusHolds } from '../lib/use-cases/customers/focus';
import { judgePage } from '../lib/use-cases/pages/judge-page';
import { agentInFrame, tellsOfAgent } from '../lib/use-cases/pages/tab-agent';
import { dailyRounds } from '../lib/use-cases/review/daily-rounds';
import { currentStandard } from '../lib/use-cases/standard/current-standard';
import { createTaughtPages } from '../lib/use-cases/taught/taught-pages';

/** Judging gives way to other messages after so long, ms. */
const SLICE_MS = 20;

export default defineBackground(() => {
  const database = openDatabase();
  const now = () => Date.now();
  const settings = () => database.read((stores) => stores.settings.get());
  const standardOf = (s: Settings) =>
    database.read((stores) => currentStandard(stores, defaultCurrency(regionOf(s, browserLanguage()))));
  const hereOf = (s: Settings): Here => ({ dayOf, country: regionOf(s, browserLanguage()) });
  const configOf = async (s: Settings): Promise<ReadConfig & { agent: KnownAgent }> => ({
    region: hereOf(s).country,
    agent: await database.read((stores) => knownAgent(stores, s, hereOf(s))),
  });

  const mark = async ({
    tabId,
    host,
    primary,
    several,
  }: Awaited<ReturnType<typeof allTabReadings>>[number]) => {
    const s = await settings();
    const standard = await standardOf(s);
    const person = several || !readsHost(s, host) ? undefined : primary;
    const letter = await database.read((s) => markOf(s, person, standard, now()));
    await setToolbarMark(tabId, letter, standard.tiers);
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

  const words = async () => {
    const language = uiLanguage(await settings(), browserLanguage());
    return { ...catalogue(language).picker, language };
  };
  const taught = createTaughtPages({
    database,
    pages: teachingTabs(settings, words),
    now,
    newId: () => crypto.randomUUID(),
  });
  const tracker = createTabTracker({
    store: sessionTabs,
    fuse: async (frames) => taught.fuse(frames, await configOf(await settings())),
    changed: async (reading) => {
      await focus.read(reading);
      await mark(reading);
    },
    now,
  });
  const focus = createTabFocus({
    turn: tracker.turn,
    focusFor: async ({ customerId, url }, reading) =>
      readsHost(await settings(), hostOf(url))
        ? database.read((stores) => focusFor(stores, customerId, url, reading))
        : undefined,
    holds: focusHolds,
    hint: async (keys) => catalogue(uiLanguage(await settings(), browserLanguage())).badge.openPanel(keys),
  });

  async function lookup(people: readonly LookedUp[]): Promise<Verdict['known']> {
    const s = await settings();
    if (s.consentAt === undefined) return people.map(() => null);
    const language = uiLanguage(s, browserLanguage());
    const standard = await standardOf(s);
    const known = await database.read((stores) => knownPeople(stores, people, standard, now()));
    return known.map((one) => {
      if (!one) return null;
      const { customer, assessment, last } = one;
      return {
        customerId: customer.id,
        ...(assessment.scored && {
          tier: assessment.tier,
          confidence: assessment.confidence,
          colour: tierColour(standard.tiers, assessment.tier),
        }),
        doNotCall: !assessment.scored && assessment.why === 'do-not-call',
        label: badgeLabel(assessment, last, withOwnWords(catalogue(language), standard), language, now()),
      };
    });
  }

  async function judged(
    message: SketchMessage,
    s: Settings,
    from: PageFrame,
    stays: () => boolean,
  ): Promise<Verdict | false> {
    const { type: _type, ...page } = message;
    const { tabId, frameId } = from;
    const config = await configOf(s);
    const frames = await tabFrames(tabId);
    const inFrame = { ...config, agent: agentInFrame(config.agent, frames, frameId) };
    const { reading, held, keys, primaryNode, anchors } = await judgePage(page, inFrame, slices(SLICE_MS));
    // Judging takes its time: meanwhile the agent may have said "not here", or the page may have gone.
    if (!readsFrame(await settings(), from.page, from.frame) || !stays()) return false;
    if (!held) {
      const at = { ...hereOf(s), host: from.page, url: reading.url, now: now() };
      const shown = reading.visible === false ? [] : (reading.agent ?? []);
      const learned = await learnAgent(database, shown, at);
      await tracker.reading(tabId, frameId, reading);
      if (tellsOfAgent(reading, config.agent, frames, frameId)) void tellPage(tabId, { type: 'say-again' });
      if (learned) for (const { tabId } of await allTabReadings()) void tracker.again(tabId);
    }
    const known = await lookup(anchors.map(({ person }) => person));
    return { ...(held && { held }), keys, primary: primaryNode, anchors, known };
  }

  async function fromPage(
    message: Exclude<ContentMessage, { type: 'badge-click' }>,
    from: PageFrame,
  ): Promise<unknown> {
    const { tabId, frameId } = from;
    if (message.type === 'leaving') return tracker.leaving(tabId, frameId, message.url).then(() => true);
    const stays = tracker.stays(tabId, frameId);
    const s = await settings();
    if (!readsFrame(s, from.page, from.frame)) {
      // A page that comes back out of the browser's cache has not heard that its site is paused.
      if (message.type !== 'hello') void tellPage(tabId, { type: 'stop' }, frameId);
      return false;
    }
    if (message.type === 'lookup') return lookup(message.people);
    if (message.type === 'sketch') return judged(message, s, from, stays);
    if (message.type === 'finder') return injectFrame(tabId, frameId, '/finder.js');
    if (message.type === 'pointing') return taught.act(tabId, message.action);
    void focus.hello(tabId, frameId);
    await tracker.hello(tabId, frameId, message.url);
    if (frameId === 0) {
      void taught.begun(tabId, message.since);
      // A frame inside may have been read before the top one got here, and went with the page of before.
      void tellPage(tabId, { type: 'say-again' });
    }
    return { rules: await taught.rulesOf(from.url) };
  }

  const followFrames = watchFrames(settings);
  /** One change after the other: registering is several steps. */
  let applied: Promise<void> = Promise.resolve();
  const apply = (): Promise<void> => {
    const next = async () => {
      const s = await settings();
      followFrames(s);
      await applySites(s);
    };
    applied = applied.then(next, next);
    return applied;
  };

  async function fromPanel(message: PanelMessage): Promise<unknown> {
    if (message.type === 'insert-note') return insertIntoPage(message.tabId, message.text);
    if (message.type === 'rules-changed') return taught.rulesChanged();
    if (message.type === 'teach')
      return taught.teach(message.tabId, (await browser.tabs.get(message.tabId)).url ?? '', message.action);
    if (message.type === 'settings-changed') await apply();
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
    if (!message || tabId === undefined || !sender.tab) return Promise.resolve(false);
    if (message.type === 'badge-click') {
      const { windowId, url = '' } = sender.tab;
      return focus.opened({ customerId: message.customerId, tabId, windowId, url });
    }
    return fromPage(message, pageFrame(tabId, sender));
  });
  browser.tabs.onRemoved.addListener((tabId) => void tracker.removed(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // A page that may not be read has no address for us: whoever was shown is gone all the same.
    if (change.url || (change.status === 'loading' && !tab.url)) {
      void focus.navigated(tabId, tab.url ?? '');
      void tracker.navigated(tabId, tab.url ?? '');
      void taught.left(tabId, tab.url ?? '');
    }
    if (change.url) void tellPage(tabId, { type: 'address-changed' });
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await apply();
    // Each unpacked start says "install" again: consent decides, not the reason alone.
    if (reason === 'install' && (await settings()).consentAt === undefined) await openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void apply());
  onceADay(async () => {
    const s = await settings();
    const { notice } = reviewCatalogue(uiLanguage(s, browserLanguage()));
    const remind = () => showReviewNotice(notice);
    await dailyRounds(database, { standard: await standardOf(s), now: now(), pause: breath, remind });
  });
  openReviewOnClick();
  openPanelOnClick();
});
