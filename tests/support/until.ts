import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 25;
/** A page that navigates or a panel that reloads while it is asked: ask again. */
const PASSING =
  /context was destroyed|Cannot find context|detached|no such frame|Target closed|Session closed/i;

export interface UntilOptions {
  /** Milliseconds; default 10 000. */
  timeout?: number;
  /** Added to the message when the time is over: what was there instead. */
  seen?: () => Promise<string>;
}

/**
 * Asks until the answer is neither `undefined` nor `false`, and returns it.
 * Throws `what` with the last sight when the time is over.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  { timeout = 10_000, seen }: UntilOptions = {},
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer;
    } catch (e) {
      if (!PASSING.test(String(e))) throw e;
      last = e;
    }
    await sleep(POLL_MS);
  } while (performance.now() < end);
  const sight = seen ? await seen().catch((e) => `(not readable: ${e})`) : last ? String(last) : '';
  throw new Error(`waited ${timeout} ms in vain for: ${what}${sight ? `\nseen: ${sight}` : ''}`);
}
