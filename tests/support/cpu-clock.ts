import type { Page } from 'puppeteer-core';

export interface CpuClock {
  /** CPU time of the page's main thread so far, ms. */
  now(): Promise<number>;
  /** What this expression costs the main thread, ms, without the asking itself. */
  of(expression: string, contextId?: number): Promise<{ ms: number; value: unknown }>;
}

const CALIBRATIONS = 9;

/**
 * Counts what the page's main thread works, not what passes meanwhile: on a busy machine a wall clock says
 * three times as much, and another time another three times.
 */
export async function cpuClock(page: Page): Promise<CpuClock> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const found = metrics.find((m) => m.name === 'ThreadTime');
    if (!found) throw new Error('this browser does not tell the time of its threads');
    return found.value * 1_000;
  };
  const raw = async (expression: string, contextId?: number) => {
    const start = await now();
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { ms: (await now()) - start, value: result.value as unknown };
  };
  const calibrated = async () => {
    const empty: number[] = [];
    for (let k = 0; k < CALIBRATIONS; k++) empty.push((await raw('Promise.resolve()')).ms);
    return empty.sort((a, b) => a - b)[CALIBRATIONS >> 1] ?? 0;
  };
  // Only when asked for: a page may have spoilt its own world, and its time can be told all the same.
  let overhead: Promise<number> | undefined;
  return {
    now,
    async of(expression, contextId) {
      overhead ??= calibrated();
      const less = await overhead;
      const { ms, value } = await raw(expression, contextId);
      return { ms: Math.max(0, ms - less), value };
    },
  };
}
