import { describe, expect, it, vi } from 'vitest';
import type { PageRule } from '../../../lib/domain/taught-rule';
import { type FindTaught, TaughtReader } from '../../../lib/teach/taught-reader';
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
    doc,
    at: (ms: number, url = 'https://crm.example/1', rules = RULES, elements: Element[] = []) => {
      now = ms;
      it.rules = rules;
      return it.read(url, true, elements);
    },
  };
}

describe('reading what was taught', () => {
  it('brings nothing into pages of sites without rules, and the finder once into others', async () => {
    const r = await reader(async () => nothing);
    expect(await r.at(0, 'https://crm.example/1', [])).toEqual({ said: {}, elements: [], wait: 0 });
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
    expect(await r.at(0)).toEqual({ said: {}, elements: [], wait: 0 });
  });

  it('says which of the sketch’s elements it is, or adds one', async () => {
    const taught = { ruleId: 'r', name: 'x' };
    const r = await reader(async (doc) => ({
      taught,
      element: doc.querySelector('p') ?? undefined,
      waiting: false,
    }));
    const { body } = r.doc;
    const p = r.doc.querySelector('p') as Element;
    expect(await r.at(0, undefined, RULES, [body, p])).toMatchObject({ said: { taught, taughtNode: 1 } });
    const added = await r.at(0, undefined, RULES, [body]);
    expect(added.said.taughtNode).toBe(1);
    expect(added.elements[1]).toBe(p);
  });
});
