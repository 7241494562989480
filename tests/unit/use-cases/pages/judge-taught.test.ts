import { describe, expect, it } from 'vitest';
import type { Taught } from '../../../../lib/domain/taught-rule';
import { judgePage } from '../../../../lib/use-cases/pages/judge-page';

const CONFIG = { region: 'DE', agent: { emails: [], phones: [] } };
const judged = (taught: Taught, notYet: string[] = []) =>
  judgePage(
    { url: 'https://crm.example/1', title: '', language: 'de', taught, taughtNode: 3, notYet },
    CONFIG,
    async () => {},
  );

describe('a frame with something taught', () => {
  it('shows whom the rule found, by keys that customers are found by, where it was found', async () => {
    const found = await judged({ ruleId: 'r', name: 'Ada Quill', phone: ['030 5550 1234'] });
    expect(found.keys).toContain('p:+493055501234');
    expect(found.primaryNode).toBe(3);
    expect(found.anchors).toMatchObject([
      { node: 3, person: { name: 'Ada Quill', phones: [{ e164: '+493055501234' }] } },
    ]);
    expect(found.reading.taught?.name).toBe('Ada Quill');
  });

  it('is held back while it still shows the person of before', async () => {
    const first = await judged({ ruleId: 'r', name: 'Ada Quill' });
    expect(first.held).toBe(false);
    expect((await judged({ ruleId: 'r', name: 'Ada Quill' }, first.keys)).held).toBe(true);
    expect((await judged({ ruleId: 'r', name: 'Bo Stern' }, first.keys)).held).toBe(false);
  });

  it('shows nobody where nobody is', async () => {
    expect(await judged({ ruleId: 'r', nobody: true })).toMatchObject({ keys: [], anchors: [], held: false });
  });
});
