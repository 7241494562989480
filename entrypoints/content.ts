import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageBadges } from '../lib/badge';
import { breath } from '../lib/detect/breath';
import { mayHoldPeople } from '../lib/detect/prefilter';
import type { PageFindings } from '../lib/detect/read-page';
import { followTextField } from '../lib/detect/text-field';
import { watchPage } from '../lib/detect/watch';
import type { FrameReading } from '../lib/domain/reading';
import type { ContentConfig, ContentMessage, ContentReplies, PageMessage } from '../lib/messages/protocol';

/** Work in slices of this length, so that no click waits. */
const SLICE_MS = 5;
/** Smaller frames are pixels and buttons. */
const MIN_FRAME_AREA = 10_000;
/** A worker that is stopped on the way takes the message with it: said again after so many ms, and more. */
const SAY_AGAIN_MS = 300;
const SAY_AGAIN = 6;

/** The browser's own API: no polyfill is worth its weight here. */
interface Api {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(f: (m: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void): void;
      removeListener(
        f: (m: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void,
      ): void;
    };
  };
}

type Reader = (
  doc: Document,
  config: ContentConfig,
  url: string,
  pause: () => Promise<void>,
) => Promise<PageFindings>;

const nobodyAt = (url: string): PageFindings => ({
  reading: { url, title: document.title.slice(0, 300), language: '', others: [], several: false },
  anchors: [],
  primaryElement: undefined,
  roots: [],
});

function slices(): () => Promise<void> {
  let end = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < end) return;
    await breath();
    end = performance.now() + SLICE_MS;
  };
}

const frameShape = () => ({
  visible: innerWidth > 0 && innerHeight > 0 && (window.frameElement?.checkVisibility?.() ?? true),
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
    // The reader (entrypoints/reader.ts) leaves itself here, in the extension's own world.
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api; tiersideReader?: Reader };
    const found = scope.browser?.runtime ? scope.browser : scope.chrome;
    if (!found?.runtime?.id || location.protocol.endsWith('-extension:')) return;
    const api = found;
    const ended = new AbortController();
    const { signal } = ended;
    const stop = () => {
      if (signal.aborted) return;
      ended.abort();
      api.runtime?.onMessage?.removeListener(listen);
    };
    ctx.onInvalidated(stop);

    const send = async <T extends ContentMessage['type']>(
      message: Extract<ContentMessage, { type: T }>,
    ): Promise<ContentReplies[T] | undefined> => {
      if (signal.aborted) return undefined;
      if (!api.runtime?.id) {
        stop();
        return undefined;
      }
      try {
        return (await api.runtime.sendMessage(message)) as ContentReplies[T] | undefined;
      } catch {
        // The extension was updated, or its worker is restarting: the next message will tell.
        if (!api.runtime?.id) stop();
        return undefined;
      }
    };

    /** Until there is an answer: a message must not be lost with a worker. */
    const insist = async <T extends ContentMessage['type']>(
      message: Extract<ContentMessage, { type: T }>,
    ): Promise<ContentReplies[T] | undefined> => {
      for (let i = 1; i <= SAY_AGAIN && !signal.aborted; i++) {
        const answer = await send<T>(message);
        if (answer !== undefined && answer !== null) return answer;
        await new Promise((done) => setTimeout(done, SAY_AGAIN_MS * i));
      }
      return undefined;
    };

    const badges = pageBadges(
      document,
      {
        lookup: (people) => insist({ type: 'lookup', people }),
        open: (customerId) => send({ type: 'badge-click', customerId }),
        now: () => performance.now(),
      },
      signal,
    );
    const field = followTextField(document, () => Date.now(), signal);
    let config: ContentConfig | undefined;
    let sent = '';
    let revision = 0;
    let running = false;
    let again = false;
    let reader: Reader | undefined;

    /** The heavy half comes only into pages that may hold people. */
    async function read(url: string, wanted: ContentConfig): Promise<PageFindings> {
      if (!reader && (await mayHoldPeople(document, url, slices())) && (await insist({ type: 'reader' })))
        reader = scope.tiersideReader;
      return reader ? reader(document, wanted, url, slices()) : nobodyAt(url);
    }

    async function scan(): Promise<void> {
      if (!config || signal.aborted) return;
      if (running) {
        again = true;
        return;
      }
      running = true;
      try {
        const url = location.href;
        const shape = frameShape();
        const people = await read(url, config);
        if (signal.aborted) return;
        if (url !== location.href) again = true;
        else {
          const reading: Omit<FrameReading, 'revision'> = { ...people.reading, ...shape };
          const text = JSON.stringify(reading);
          const changed = text !== sent;
          watcher.watchRoots(people.roots);
          watcher.watchElement(people.primaryElement);
          watcher.settled(changed);
          const [about, element] = [people.reading.primary, people.primaryElement];
          badges.found([...(about && element ? [{ element, person: about }] : []), ...people.anchors]);
          if (changed && !watcher.holdsBack(reading.primary)) {
            sent = text;
            // News that reached nobody is news again at the next look.
            if (!(await insist({ type: 'reading', reading: { ...reading, revision: ++revision } })))
              sent = '';
            else if (url === location.href) watcher.sent(reading.primary);
          }
          await badges.draw();
        }
      } catch (e) {
        // A hostile page may break its own DOM; that is no reason to speak in its console.
        if (!api.runtime?.id) stop();
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

    const watcher = watchPage(
      document,
      {
        scan: () => void scan(),
        leaving: () => gone(),
      },
      signal,
    );

    function listen(raw: unknown, sender: { id?: string }, reply: (answer: unknown) => void): void {
      if (sender.id !== api.runtime.id) return;
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
        case 'stop':
          stop();
      }
    }
    api.runtime.onMessage.addListener(listen);
    // The frame goes away, or into the browser's cache of pages: whoever it showed goes with it.
    const gone = () => {
      sent = '';
      void send({ type: 'leaving', url: location.href });
    };
    window.addEventListener('pagehide', gone, { signal });
    window.addEventListener('pageshow', (event) => event.persisted && watcher.poke(), { signal });
    window.addEventListener('resize', () => watcher.poke(), { signal, passive: true });

    const allowed = await insist({ type: 'hello', url: location.href });
    if (!allowed) return stop();
    config = allowed;
    if (window !== window.top && innerWidth * innerHeight < MIN_FRAME_AREA && innerWidth > 0) return stop();
    await scan();
  },
});
