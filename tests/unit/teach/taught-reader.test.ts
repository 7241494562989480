import { describe, expect, it, vi } from 'vitest';
import type { PageRule } from '../../../lib/domain/taught-rule';
import { type FindTaught, shownBy, TaughtReader } from '../../../lib/teach/taught-reader';
import { documentOf } from '../detect/support';

const RULES: PageRule[] = [{ id: 'r', page: 'crm.example/*', takes: [], changedAt: 0 }];
const nothing = { taught: undefined, element: undefined, waiting: true };

async function reader(find: FindTaught) {
  const load = vi.fn(async () => find);
  let now = 0;
  const doc = await documentOf('<p>x</p>');
  const it = new TaughtReader(
    doc,
    load,
    () => async () => {},
    () => now,
  );
  return {
    load,
    at: (ms: number, url = 'https://crm.example/1', rules = RULES) => {
      now = ms;
      return it.read(url, true, rules);
    },
  };
}

describe('reading what was taught', () => {
  it('brings nothing into pages of sites without rules, and the finder once into others', async () => {
    const r = await reader(async () => nothing);
    expect(await r.at(0, 'https://crm.example/1', [])).toMatchObject({ taught: undefined, wait: 0 });
    expect(r.load).not.toHaveBeenCalled();
    await r.at(0);
    await r.at(1);
    expect(r.load).toHaveBeenCalledOnce();
  });

  it('waits for a page that is being drawn, but not for ever, and anew after an address change', async () => {
    const r = await reader(async () => nothing);
    expect((await r.at(0)).wait).toBeGreaterThan(0);
    expect((await r.at(1_400)).wait).toBe(100);
    expect((await r.at(1_500)).wait).toBe(0);
    expect((await r.at(1_600, 'https://crm.example/2')).wait).toBeGreaterThan(0);
  });

  it('reads on where the finder fails on a hostile page', async () => {
    const r = await reader(async () => {
      throw new Error('hostile');
    });
    expect(await r.at(0)).toEqual({ taught: undefined, element: undefined, waiting: false, wait: 0 });
  });

  it('says whom the page shows, so that the person of before can be told', () => {
    expect(shownBy(undefined, { ruleId: 'r', name: 'Ada', phone: ['1'] })).toMatchObject({
      name: 'Ada',
      phones: [{ e164: '1' }],
    });
    expect(shownBy(undefined, { ruleId: 'r', nobody: true })).toBeUndefined();
    const guessed = shownBy(undefined, { ruleId: 'r', name: 'Guess' });
    expect(shownBy(guessed, { ruleId: 'r', missing: true })).toBe(guessed);
  });
});
