import type { Page } from 'puppeteer-core';

export interface Heap {
  /** Of all worlds of the page, the extension's included, after a collection. */
  mb: number;
  nodes: number;
  listeners: number;
}

export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { mb: usedSize / 1_000_000, nodes, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}
