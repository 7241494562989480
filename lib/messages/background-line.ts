/** The content script's line to the background, through the browser's own API: no polyfill is worth its weight. */
import type { ContentMessage, ContentReplies } from './protocol';

/** A worker that is stopped on the way takes the message with it: said again after so many ms, and more. */
const SAY_AGAIN_MS = 300;
const SAY_AGAIN = 6;

type Listener = (m: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void;

export interface ExtensionApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(f: Listener): void; removeListener(f: Listener): void };
  };
}

type Of<T extends ContentMessage['type']> = Extract<ContentMessage, { type: T }>;

export interface BackgroundLine {
  send<T extends ContentMessage['type']>(message: Of<T>): Promise<ContentReplies[T] | undefined>;
  /** Until there is an answer: a message must not be lost with a worker. */
  insist<T extends ContentMessage['type']>(message: Of<T>): Promise<ContentReplies[T] | undefined>;
}

/** @param gone the extension was updated or removed: this script is of the past */
export function backgroundLine(api: ExtensionApi, signal: AbortSignal, gone: () => void): BackgroundLine {
  async function send<T extends ContentMessage['type']>(
    message: Of<T>,
  ): Promise<ContentReplies[T] | undefined> {
    if (signal.aborted) return undefined;
    try {
      if (api.runtime?.id) return (await api.runtime.sendMessage(message)) as ContentReplies[T] | undefined;
    } catch {
      // Its worker is restarting, or the extension is gone: asked next.
    }
    if (!api.runtime?.id) gone();
    return undefined;
  }
  return {
    send,
    async insist(message) {
      for (let i = 1; i <= SAY_AGAIN && !signal.aborted; i++) {
        const answer = await send(message);
        if (answer !== undefined && answer !== null) return answer;
        await new Promise((done) => setTimeout(done, SAY_AGAIN_MS * i));
      }
      return undefined;
    },
  };
}
