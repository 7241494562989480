/** What is read of long lists: their beginning and end, what is in view, and of many of them not all over again. */
import { describe, expect, it } from 'vitest';
import { LongLists, takeSketch } from '../../../lib/detect';
import { documentOf, noPause } from './support';

type View = Window & typeof globalThis;

/** A window in which only these elements are in view, once somebody asks. */
function viewOf(inView: (el: Element) => boolean): { view: View; scroll(): void } {
  let tell = () => {};
  class Observer {
    private readonly all: Element[] = [];
    constructor(told: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
      tell = () => told(this.all.map((target) => ({ target, isIntersecting: inView(target) })));
    }
    observe(el: Element): void {
      this.all.push(el);
    }
    disconnect(): void {}
  }
  return { view: { IntersectionObserver: Observer } as unknown as View, scroll: () => tell() };
}

const LISTS = 60;
const ROWS = 100;
/** Sixty lists of a hundred rows, and a record beneath them. */
const PAGE = `<html><body><div>${Array.from(
  { length: LISTS },
  (_, l) =>
    `${l % 10 === 0 ? '</div><div>' : ''}<ul>${Array.from({ length: ROWS }, (_, r) => `<li><b>Name ${l}-${r}</b> <i>p${r}@firm${l}.example</i></li>`).join('')}</ul>`,
).join('')}</div><h2>Ada Quill</h2><p>ada@quill.example</p></body></html>`;

async function read(lists: LongLists, doc: Document): Promise<(list: number) => number[]> {
  const taken = await takeSketch(doc, 'https://app.firm.example/', lists, noPause);
  const names = (taken?.sketch.texts ?? []).flatMap(([, , , text]) => /^Name (\d+)-(\d+)$/.exec(text) ?? []);
  expect(taken?.sketch.texts.some(([, , , text]) => text === 'ada@quill.example')).toBe(true);
  return (list) =>
    names.flatMap((_, i) => (i % 3 === 0 && Number(names[i + 1]) === list ? [Number(names[i + 2])] : []));
}

const span = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('a page of many long lists', () => {
  it('is read to its end: the first lists at both ends, the next ones a little, the rest only in view', async () => {
    const doc = await documentOf(PAGE);
    const { view } = viewOf(() => false);
    const rows = await read(new LongLists(view, () => {}), doc);
    expect(rows(0)).toEqual([...span(0, 24), ...span(94, 100)]);
    expect(rows(20)).toEqual([0, 1]);
    expect(rows(LISTS - 1)).toEqual([]);
  });

  it('has the rows in view of every list, and says when others are', async () => {
    const doc = await documentOf(PAGE);
    const seen = new Set([48, 56]);
    const { view, scroll } = viewOf(
      (el) => el.parentElement === [...doc.querySelectorAll('ul')].at(-1) && seen.has(rowOf(el)),
    );
    const rowOf = (el: Element) => [...(el.parentElement?.children ?? [])].indexOf(el);
    let moved = 0;
    const lists = new LongLists(view, () => moved++);
    await read(lists, doc);
    scroll();
    expect(moved).toBe(1);
    const rows = await read(lists, doc);
    expect(rows(LISTS - 1)).toEqual(span(40, 64));
    scroll();
    expect(moved).toBe(1);
  });

  it('where nobody can say what is in view, something is read of every list', async () => {
    const doc = await documentOf(PAGE);
    const rows = await read(new LongLists(null, () => {}), doc);
    expect(rows(LISTS - 1)).toEqual([0, 1]);
  });

  it('gives nothing up on a page with a few', async () => {
    const filler = '<p></p>'.repeat(3_000);
    const doc = await documentOf(PAGE.replace(/(?:<ul>.*?<\/ul>(?:<\/div><div>)?){58}/, filler));
    const rows = await read(new LongLists(null, () => {}), doc);
    for (const list of [58, 59]) expect(rows(list)).toEqual([...span(0, 24), ...span(94, 100)]);
  });
});
