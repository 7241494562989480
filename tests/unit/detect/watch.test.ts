// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/detect';

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
let ended: AbortController;
const start = () => {
  const scan = vi.fn();
  const leaving = vi.fn();
  return { scan, leaving, watcher: watchPage(document, { scan, leaving }, ended.signal) };
};
/** Past the looks of the first second at values that scripts set. */
const SETTLED = 2_100;

beforeEach(() => {
  ended = new AbortController();
  document.body.innerHTML = '<main><h1>Ada Quill</h1><span id="clock">12:00:00</span></main>';
});
afterEach(() => ended.abort());

describe('following a page', () => {
  it('reads again within half a second of a change, once for a burst', async () => {
    const { scan } = start();
    await sleep(SETTLED);
    scan.mockClear();
    for (let i = 0; i < 20; i++)
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('p'), { textContent: `Bea Lowe ${i}` }));
    await sleep(450);
    expect(scan).toHaveBeenCalledTimes(1);
  });

  it('a ticking clock costs nothing', async () => {
    const { scan } = start();
    await sleep(SETTLED);
    scan.mockClear();
    for (let i = 0; i < 10; i++) {
      const clock = document.getElementById('clock');
      if (clock) clock.textContent = `12:00:0${i}`;
      await sleep(40);
    }
    expect(scan).not.toHaveBeenCalled();
  });

  it('reads at the latest a second after the first of endless changes', async () => {
    const { scan } = start();
    await sleep(SETTLED);
    scan.mockClear();
    for (let i = 0; i < 24; i++) {
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('p'), { textContent: `Changing name ${i}` }));
      await sleep(50);
    }
    expect(scan.mock.calls.length).toBeGreaterThanOrEqual(1);
  });

  it('says at once that the shown person is gone', async () => {
    const { watcher, leaving } = start();
    watcher.watchElement(document.querySelector('h1') ?? undefined);
    document.querySelector('h1')?.remove();
    await sleep(50);
    expect(leaving).toHaveBeenCalledTimes(1);
  });

  it('says at once that the address is another', async () => {
    const { watcher, leaving } = start();
    location.hash = '#/other';
    watcher.checkUrl();
    await sleep(20);
    expect(leaving).toHaveBeenCalledTimes(1);
  });

  it('is silent once ended', async () => {
    const { scan, leaving } = start();
    ended.abort();
    document.body.innerHTML = '<p>Somebody Else</p>';
    await sleep(1_100);
    expect(scan).not.toHaveBeenCalled();
    expect(leaving).not.toHaveBeenCalled();
  });
});
