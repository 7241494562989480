// @vitest-environment happy-dom
/** What a pointer does to badges, and what a page cannot do. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BadgeInfoLike, type PageBadges, pageBadges } from '../../../lib/badge';
import type { LookedUp } from '../../../lib/domain/reading';

const ADA = { name: 'Ada Quill', emails: ['ada@x.example'], phones: [], recordIds: [] };
const BEA = { ...ADA, name: 'Bea Lowe', emails: ['bea@x.example'] };
let ended: AbortController;
let badges: PageBadges;
let opened: string[];
let answer: string | boolean;
let rowClicks: number;
let label: string;
let lookups: number;
let reply: ((people: LookedUp[]) => Promise<BadgeInfoLike[]>) | undefined;

const host = (): HTMLElement => document.querySelector('tierside-badge') as HTMLElement;
/** As the agent's hand makes it: happy-dom trusts nobody. */
function act(
  type: string,
  target: EventTarget = host(),
  more: MouseEventInit & { key?: string } = {},
): Event {
  const make = type.startsWith('key') ? KeyboardEvent : MouseEvent;
  const event = new make(type, { bubbles: true, composed: true, cancelable: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}
/** Closed roots can be seen by nobody but who made them. */
const roots = new Map<Element, ShadowRoot>();
const card = () => roots.get(host())?.querySelector('.card') ?? undefined;

const link = () => document.querySelector('a') as Element;
const info = (): BadgeInfoLike => ({ customerId: 'c1', tier: 'A', doNotCall: false, label });
/** A sketch of one element that says this, and the verdict that it is Ada. */
const taken = (element: Element, says = element.textContent ?? '') => ({
  sketch: { texts: [[0, 1, 0, says]] as [number, number, number, string][] },
  elements: [element],
});
const ada = (known: BadgeInfoLike | null = info()) => ({
  anchors: [{ node: 0, person: ADA }],
  known: [known],
});

beforeEach(async () => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  document.body.innerHTML = '<table><tr><td><a href="#x">Ada Quill</a></td></tr></table><p>elsewhere</p>';
  opened = [];
  answer = true;
  rowClicks = 0;
  lookups = 0;
  reply = undefined;
  label = 'Tier A · Loyal · No contact yet';
  ended = new AbortController();
  for (const type of ['click', 'mousedown', 'pointerdown'])
    document.querySelector('tr')?.addEventListener(type, () => rowClicks++);
  badges = pageBadges(
    document,
    {
      lookup: async (people) => {
        lookups++;
        return reply?.(people) ?? people.map(info);
      },
      open: async (customerId) => {
        opened.push(customerId);
        return answer;
      },
      now: () => performance.now(),
    },
    ended.signal,
  );
  badges.judged(taken(link()), ada());
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
  roots.clear();
});

describe('a click on a badge', () => {
  it('opens the panel on that customer, and the row hears nothing', () => {
    for (const type of ['pointerdown', 'mousedown', 'click']) act(type);
    expect(opened).toEqual(['c1']);
    expect(rowClicks).toBe(0);
    expect(card()).toBeUndefined();
  });
  it('does not follow the link around it', () => {
    expect(act('click').defaultPrevented).toBe(true);
  });
  it('made by the page does nothing: no click, no key, no pointer', async () => {
    host().click();
    for (const type of ['click', 'mousedown', 'pointerdown', 'pointerover'])
      host().dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    host().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await new Promise((done) => setTimeout(done, 400));
    expect(opened).toEqual([]);
    expect(card()).toBeUndefined();
  });
  it('anywhere else is the page’s own', () => {
    act('click', document.querySelector('a') as Element);
    expect(rowClicks).toBe(1);
  });
  it('no badge comes into the order of Tab', () => {
    expect(host().tabIndex).toBe(-1);
    expect(roots.get(host())?.querySelector('[tabindex],button,a')).toBeNull();
  });
  it('nothing is heard any more once the page is left alone', () => {
    const old = host();
    ended.abort();
    document.body.append(old);
    act('click', old);
    expect(opened).toEqual([]);
  });
});

describe('the card', () => {
  const pinned = async () => {
    answer = 'Press Alt+Shift+T';
    act('click');
    await vi.waitFor(() => expect(card()).toBeDefined());
  };
  it('says what the badge stands for and how to open the sidebar, to the agent alone', async () => {
    await pinned();
    expect(card()?.getAttribute('data-text')).toBe('Tier A\nLoyal\nNo contact yet');
    expect(card()?.getAttribute('data-hint')).toBe('Press Alt+Shift+T');
    expect(card()?.textContent).toBe('');
    expect(document.documentElement.outerHTML).not.toMatch(/Tier A|Loyal|Alt\+Shift/);
  });
  it.each([
    ['Esc', () => act('keydown', document.body, { key: 'Escape' })],
    ['a click elsewhere', () => act('pointerdown', document.querySelector('p') as Element)],
    ['scrolling away', () => act('scroll', document)],
  ])('goes with %s', async (_, go) => {
    await pinned();
    go();
    expect(card()).toBeUndefined();
  });
  it('keeps Esc from the page’s own dialog, once', async () => {
    await pinned();
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: ended.signal });
    act('keydown', document.body, { key: 'Escape' });
    expect(heard).not.toHaveBeenCalled();
    act('keydown', document.body, { key: 'Escape' });
    expect(heard).toHaveBeenCalledOnce();
  });
  it('is not closed by events that the page makes', async () => {
    await pinned();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    expect(card()).toBeDefined();
  });
  it('comes by itself while the pointer rests on a badge, without a hint, and goes with it', async () => {
    act('pointerover');
    await vi.waitFor(() => expect(card()).toBeDefined());
    expect(card()?.getAttribute('data-hint')).toBe('');
    act('pointerover', document.querySelector('p') as Element);
    expect(card()).toBeUndefined();
  });
});

describe('who gets a badge', () => {
  const letter = () => roots.get(host())?.querySelector('[role="img"]')?.getAttribute('aria-label');

  it('is what came with the verdict: nobody is asked for again until customers change', async () => {
    const verdict = ada();
    badges.judged(taken(link()), verdict);
    badges.judged(taken(link()), verdict);
    expect(lookups).toBe(0);
    label = 'Tier B';
    await badges.refresh();
    expect(lookups).toBe(1);
    expect(letter()).toBe('Tier B');
  });
  it('stands where the page has drawn the same rows anew', () => {
    const verdict = ada();
    badges.judged(taken(link()), verdict);
    document.body.innerHTML = '<ul><li><a href="#x">Ada\n  Quill</a></li></ul>';
    badges.judged(taken(link(), 'Ada Quill'), verdict);
    expect(link().nextElementSibling).toBe(host());
  });
  it('nobody whose row says something else than what was judged', () => {
    badges.judged(taken(link(), 'Bea Lowe'), ada());
    expect(host()).toBeNull();
  });
  it('nobody without a verdict: the rows of before say nothing about those of now', () => {
    badges.judged(taken(link()), undefined);
    expect(host()).toBeNull();
  });
  it('the first of two whom one element shows', () => {
    const other = { ...info(), customerId: 'c2', label: 'Tier D' };
    const both = {
      anchors: [0, 0].map((node, i) => ({ node, person: i ? BEA : ADA })),
      known: [info(), other],
    };
    badges.judged(taken(link()), both);
    expect(letter()).toBe(label);
  });
  it('stands beside a component whose words are slotted into it', () => {
    document.body.innerHTML = '<p><x-cell>Ada Quill</x-cell></p>';
    const cell = document.querySelector('x-cell') as Element;
    const root = cell.attachShadow({ mode: 'open' });
    root.innerHTML = '<slot></slot>';
    badges.judged(taken(root.firstElementChild as Element, 'Ada Quill'), ada());
    expect(cell.nextElementSibling).toBe(host());
  });
  it('an answer from before the page was read anew is not drawn, and no answer takes nothing away', async () => {
    let answer: (infos: BadgeInfoLike[]) => void = () => {};
    reply = () => new Promise((done) => (answer = done));
    const late = badges.refresh();
    badges.judged(taken(link()), ada({ ...info(), label: 'Tier C' }));
    answer([{ ...info(), label: 'Tier B' }]);
    await late;
    expect(letter()).toBe('Tier C');
    reply = async () => [];
    await badges.refresh();
    expect(letter()).toBe('Tier C');
  });
});
