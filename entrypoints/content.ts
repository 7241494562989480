import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageBadges } from '../lib/badge';
import { slices } from '../lib/detect/sketch/breath';
import { LongLists } from '../lib/detect/sketch/long-lists';
import { takeSketch } from '../lib/detect/sketch/take-sketch';
import { followTextField } from '../lib/detect/text-field';
import { watchPage } from '../lib/detect/watch/watch';
import { backgroundLine, type ExtensionApi } from '../lib/messages/background-line';
import type { PageMessage, SketchMessage, Verdict } from '../lib/messages/protocol';
import { PANE_NAME, taughtIn } from '../lib/teach/taught-reader';

/** Work in slices of this length, so that no click waits. */
const SLICE_MS = 5;
/** Smaller frames are pixels and buttons. */
const MIN_FRAME_AREA = 10_000;
const MAX_TITLE = 300;

const frameShape = () => ({
  visible:
    innerWidth > 0 &&
    innerHeight > 0 &&
    (window.frameElement?.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true),
  area: innerWidth * innerHeight,
  top: window === window.top,
});

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  registration: 'runtime',
  async main(ctx) {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const api = scope.browser?.runtime ? scope.browser : scope.chrome;
    if (!api?.runtime?.id || location.protocol.endsWith('-extension:') || window.name === PANE_NAME) return;
    const ended = new AbortController();
    const { signal } = ended;
    const lists = new LongLists(window, () => watcher.poke());
    const stop = () => {
      if (signal.aborted) return;
      ended.abort();
      lists.stop();
      api.runtime?.onMessage?.removeListener(listen);
    };
    ctx.onInvalidated(stop);
    const { send, insist } = backgroundLine(api, signal, stop);

    const badges = pageBadges(
      document,
      {
        lookup: (people) => insist({ type: 'lookup', people }),
        open: (customerId) => send({ type: 'badge-click', customerId }),
        now: () => performance.now(),
      },
      signal,
    );
    const taughtPages = taughtIn(document, () => insist({ type: 'finder' }), slices);
    const field = followTextField(document, () => Date.now(), signal);
    let elements: readonly Element[] = [];
    let verdict: Verdict | undefined;
    let sent = '';
    let running = false;
    let again = false;

    /** @returns whether there was news */
    async function tell(message: SketchMessage): Promise<boolean> {
      // Compared without what only says how it is to be told; the sketch is text already.
      const text = JSON.stringify({ ...message, sketch: undefined, notYet: undefined }) + message.sketch;
      if (text === sent) return false;
      verdict = (await insist(message)) || undefined;
      if (signal.aborted) return false;
      // News that reached nobody, or not yet, is news again at the next look.
      sent = verdict && !verdict.held ? text : '';
      if (!verdict) return false;
      if (verdict.held) watcher.heldBack();
      else if (message.url === location.href) watcher.told(verdict.keys);
      watcher.watchElement(verdict.primary === undefined ? undefined : elements[verdict.primary]);
      return true;
    }

    async function look(): Promise<void> {
      const url = location.href;
      const taken = await takeSketch(document, url, lists, slices(SLICE_MS));
      if (signal.aborted) return;
      if (url !== location.href || !taken) {
        again = url !== location.href;
        return;
      }
      watcher.watchRoots(taken.roots);
      const shape = frameShape();
      const taught = await taughtPages.read(url, shape.top, taken.elements);
      if (signal.aborted) return;
      if (taught.wait > 0) {
        // Nobody is better than the person of before.
        if (sent) gone();
        return void setTimeout(watcher.poke, taught.wait);
      }
      elements = taught.elements;
      const notYet = watcher.notYet();
      const news = await tell({
        type: 'sketch',
        url,
        title: document.title.slice(0, MAX_TITLE),
        language: (document.documentElement?.getAttribute('lang') ?? '').slice(0, 20),
        ...shape,
        ...taught.said,
        ...(taken.worth && { sketch: JSON.stringify(taken.sketch) }),
        ...(notYet.length > 0 && { notYet }),
      });
      watcher.settled(news);
      badges.judged({ ...taken, elements }, verdict);
    }

    async function scan(): Promise<void> {
      if (signal.aborted) return;
      if (running) {
        again = true;
        return;
      }
      running = true;
      try {
        await look();
      } catch (e) {
        // A hostile page may break its own DOM; that is no reason to speak in its console.
        if (!api?.runtime?.id) stop();
        else watcher.settled(false);
        void e;
      } finally {
        running = false;
        if (again) {
          again = false;
          watcher.poke();
        }
      }
    }

    // The frame goes away, or into the browser's cache of pages: whoever it showed goes with it.
    const gone = () => {
      sent = '';
      void send({ type: 'leaving', url: location.href });
    };
    const watcher = watchPage(document, { scan: () => void scan(), leaving: gone }, signal);

    /** May this frame be read, and what has been taught of its site? */
    async function ask(): Promise<void> {
      const since = performance.timeOrigin;
      const allowed = await insist({ type: 'hello', url: location.href, since });
      if (allowed) taughtPages.rules = allowed.rules;
      else stop();
    }

    function listen(raw: unknown, sender: { id?: string }, reply: (answer: unknown) => void): void {
      if (sender.id !== api?.runtime.id) return;
      const message = raw as PageMessage;
      switch (message?.type) {
        case 'refresh-badges':
          void badges.refresh();
          break;
        case 'last-focus':
          reply(field.lastFocus());
          break;
        case 'insert-text':
          reply(field.insert(String(message.text)));
          break;
        case 'address-changed':
          watcher.checkUrl();
          break;
        case 'rules':
          taughtPages.rules = message.rules;
          watcher.poke();
          break;
        case 'say-again':
          sent = '';
          if (window !== window.top) watcher.poke();
          break;
        case 'stop':
          stop();
      }
    }
    api.runtime.onMessage.addListener(listen);
    // A page may make such an event itself.
    window.addEventListener('pagehide', (event) => event.isTrusted && gone(), { signal });
    // Out of the browser's cache: much may have been taught, or paused, meanwhile.
    window.addEventListener('pageshow', (event) => event.persisted && void ask().then(watcher.poke), {
      signal,
    });
    window.addEventListener('resize', () => watcher.poke(), { signal, passive: true });

    await ask();
    if (signal.aborted) return;
    if (window !== window.top && innerWidth * innerHeight < MIN_FRAME_AREA && innerWidth > 0) return stop();
    await scan();
  },
});
