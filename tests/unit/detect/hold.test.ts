// @vitest-environment happy-dom
/** An address that changes before the record does. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/detect';
import { Hold } from '../../../lib/detect/hold';
import { leadsElsewhere } from '../../../lib/domain/address';
import type { ReadPerson } from '../../../lib/domain/reading';

const ADA = ['e:ada@quillworks.example', 'n:ada quill'];
const BEA = ['e:bea@lowe.example'];
const started = () => {
  const hold = new Hold();
  hold.sent(ADA);
  hold.addressChanged(1_000);
  return hold;
};

describe('holding back the person of before', () => {
  it('two seconds while nothing is drawn', () => {
    const hold = started();
    expect(hold.remaining(ADA, 1_300)).toBe(1_700);
    expect(hold.remaining(['n:ada quill'], 2_999)).toBe(1);
    expect(hold.remaining(ADA, 3_000)).toBe(0);
  });

  it('somebody else, or nobody, goes out at once', () => {
    expect(started().remaining(BEA, 1_001)).toBe(0);
    expect(started().remaining([], 1_001)).toBe(0);
  });

  it('until the page has been drawn anew and rests', () => {
    const hold = started();
    hold.redrawn(1_020);
    expect(hold.remaining(ADA, 1_100)).toBe(120);
    expect(hold.remaining(ADA, 1_220)).toBe(0);
  });

  it('what was drawn long before the address changed does not count', () => {
    const hold = new Hold();
    hold.sent(ADA);
    hold.redrawn(500);
    hold.addressChanged(1_000);
    expect(hold.remaining(ADA, 1_300)).toBe(1_700);
  });

  it('without an address change never; not for ever where addresses keep changing', () => {
    const hold = new Hold();
    hold.sent(ADA);
    expect(hold.remaining(ADA, 5)).toBe(0);
    for (let t = 1_000; t <= 3_000; t += 100) hold.addressChanged(t);
    expect(hold.remaining(ADA, 3_200)).toBeLessThanOrEqual(100);
    expect(hold.remaining(ADA, 3_300)).toBe(0);
  });

  it.each([
    ['https://a.example/c/1', 'https://a.example/c/2', true],
    ['https://a.example/c?id=1', 'https://a.example/c?id=2', true],
    ['https://a.example/c/1', 'https://a.example/c/1#notes', false],
    ['https://a.example/#/c/1', 'https://a.example/#/c/2', true],
    ['https://a.example/#Contact/view/1', 'https://a.example/#Contact/view/2', true],
    ['https://a.example/#ajaxUILoc=index.php', 'https://a.example/#', true],
  ])('%s to %s: %s', (from, to, elsewhere) => {
    expect(leadsElsewhere(from, to)).toBe(elsewhere);
  });
});

describe('in a page', () => {
  const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const ada: ReadPerson = {
    name: 'Ada Quill',
    emails: ['ada@quillworks.example'],
    phones: [],
    recordIds: [],
    confidence: 1,
    why: [],
  };
  let ended: AbortController;
  let reads: number[];
  let start: number;

  /** A page that shows Ada, whose address changes now; times of readings that went out. */
  function moved() {
    reads = [];
    const scan = vi.fn(() => {
      if (!watcher.holdsBack(ada)) reads.push(performance.now() - start);
    });
    const watcher = watchPage(document, { scan, leaving: () => {} }, ended.signal);
    watcher.watchElement(document.querySelector('h1') ?? undefined);
    watcher.sent(ada);
    start = performance.now();
    history.pushState(null, '', `/contacts/${Math.random()}`);
    watcher.checkUrl();
  }

  beforeEach(() => {
    ended = new AbortController();
    document.body.innerHTML =
      '<nav><a id="link">Contacts</a></nav><main><h1>Ada Quill</h1><div id="pane">Notes of the last call with Ada</div></main>';
  });
  afterEach(() => ended.abort());

  it('a sub-tab drawn at once settles within 600 ms', async () => {
    moved();
    const pane = document.getElementById('pane');
    if (pane) pane.innerHTML = '<p>Orders of this year</p>';
    await sleep(600);
    expect(reads.length).toBeGreaterThanOrEqual(1);
  });

  it('a pane that is shown instead of another settles too', async () => {
    moved();
    document.getElementById('pane')?.setAttribute('style', 'display:none');
    await sleep(600);
    expect(reads.length).toBeGreaterThanOrEqual(1);
  });

  it('menus, titles and signs of loading are no new record; after two seconds it goes out', async () => {
    moved();
    document.title = 'Bea Lowe';
    document.getElementById('link')?.setAttribute('class', 'active');
    document.querySelector('nav')?.append(Object.assign(document.createElement('b'), { textContent: 'Bea' }));
    const bar = Object.assign(document.createElement('div'), { className: 'spinner', textContent: 'Wait' });
    document.querySelector('main')?.append(bar);
    await sleep(1_800);
    expect(reads).toEqual([]);
    await sleep(500);
    expect(reads.length).toBeGreaterThanOrEqual(1);
  });
});
