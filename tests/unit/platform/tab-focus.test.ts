/** Opening the panel on whom a badge stands for, and how long it stays with them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabFocus, TabReading } from '../../../lib/domain/reading';
import { type BadgeClick, createTabFocus } from '../../../lib/platform/tab-focus';

const { stored, calls, panel } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  calls: [] as string[],
  panel: { opens: true },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    sidePanel: {
      open: async () => {
        calls.push('open');
        if (!panel.opens)
          throw new Error('`sidePanel.open()` may only be called in response to a user gesture.');
      },
    },
    commands: { getAll: async () => [{ name: '_execute_sidebar_action', shortcut: 'Alt+Shift+T' }] },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));

const URL_1 = 'https://crm.example/contacts';
const click = (customerId = 'c1'): BadgeClick => ({ customerId, tabId: 1, windowId: 7, url: URL_1 });
const reading = (over: Partial<TabReading> = {}): TabReading => ({
  tabId: 1,
  url: URL_1,
  host: 'crm.example',
  title: '',
  state: 'settled',
  others: [],
  several: false,
  at: 0,
  ...over,
});
const shown = () => (stored.get('focus:1') as TabFocus | undefined)?.customerId;
let focus: ReturnType<typeof createTabFocus>;
let asked: (TabReading | undefined)[];

beforeEach(() => {
  stored.clear();
  calls.length = 0;
  panel.opens = true;
  asked = [];
  focus = createTabFocus({
    turn: async (_, work) => {
      calls.push('turn');
      await work();
    },
    focusFor: async ({ customerId, url }, now) => {
      asked.push(now);
      return customerId === 'gone' ? undefined : { customerId, url };
    },
    holds: (f, now) => f.url === now.url && !now.reading?.primary,
    hint: async (keys) => `Press ${keys}`,
  });
});

describe('a click on a badge', () => {
  it('opens the panel before anything is awaited, and shows that customer', async () => {
    const opened = focus.opened(click());
    expect(calls[0]).toBe('open');
    expect(await opened).toBe(true);
    expect(shown()).toBe('c1');
  });
  it('is told against what the page itself is about', async () => {
    stored.set('tab:1', reading());
    await focus.opened(click());
    expect(asked).toEqual([reading()]);
  });
  it('says how to open the panel where the browser does not let us, and is ready for it', async () => {
    panel.opens = false;
    expect(await focus.opened(click())).toBe('Press Alt+Shift+T');
    expect(shown()).toBe('c1');
  });
  it('on somebody who is stored no more leaves the page’s own', async () => {
    await focus.opened(click());
    await focus.opened(click('gone'));
    expect(shown()).toBeUndefined();
  });
});

describe('the panel stays with them', () => {
  beforeEach(() => focus.opened(click()).then(() => {}));

  it('while the page is read again and a frame inside it speaks', async () => {
    await focus.read(reading());
    await focus.hello(1, 3);
    await focus.navigated(1, URL_1);
    expect(shown()).toBe('c1');
  });
  it.each([
    ['the page turns to somebody else', () => focus.read(reading({ primary: PERSON }))],
    ['another document comes, even at the same address', () => focus.hello(1, 0)],
    ['the tab goes elsewhere', () => focus.navigated(1, 'https://crm.example/deals')],
    ['the tab goes where its address may not be known', () => focus.navigated(1, '')],
  ])('until %s', async (_, happens) => {
    await happens();
    expect(shown()).toBeUndefined();
  });
});
const PERSON = { emails: ['x@y.example'], phones: [], recordIds: [], confidence: 1, why: [] };
