/** Lets the page have its turn between two slices of work. */

interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Not `setTimeout`: in windows that are covered or behind another tab it fires once a second, and a reading
 * of twenty slices would take twenty seconds. `scheduler.yield` is missing below Chrome 129 and Firefox 142.
 */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

/** Resolves at once while a slice of so many ms lasts, else after the page has had its turn. */
export function slices(ms: number): () => Promise<void> {
  let end = performance.now() + ms;
  return async () => {
    if (performance.now() < end) return;
    await breath();
    end = performance.now() + ms;
  };
}
