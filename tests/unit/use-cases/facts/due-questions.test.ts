import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../lib/domain/customer';
import { defaultStandard } from '../../../../lib/standard/default';
import { dueQuestions } from '../../../../lib/use-cases/facts/due-questions';
import { interaction } from '../../../gallery/views';
import { NOON } from '../../../support/test-desk';

const HOUR = 3_600_000;
const standard = defaultStandard('CNY');
const due = (history: { outcome: string; ago: number }[] = [], tags: Tag[] = [], answered: string[] = []) =>
  dueQuestions(
    standard,
    tags,
    history.map(({ outcome, ago }) => interaction({ outcome, at: NOON - ago, loggedAt: NOON - ago })),
    NOON,
    (id) => answered.includes(id),
  );

describe('entry questions', () => {
  it('are asked until somebody was reached; calls that nobody took are no contact', () => {
    expect(due().map(({ id }) => id)).toEqual(['main-need', 'heard-of-us', 'best-time']);
    expect(due([{ outcome: 'no_answer', ago: 48 * HOUR }])).toHaveLength(3);
    expect(due([{ outcome: 'connected', ago: 2 * HOUR }])).toEqual([]);
  });

  it('stay for a while after the first call is logged: that is when the answers are noted', () => {
    expect(due([{ outcome: 'connected', ago: 60_000 }])).toHaveLength(3);
  });

  it('leave once answered, but not under the hand that answers', () => {
    const tags = [{ type: 'source', value: 'friend' }];
    expect(due([], tags).map(({ id }) => id)).toEqual(['main-need', 'best-time']);
    expect(due([], tags, ['heard-of-us'])[1]).toMatchObject({ id: 'heard-of-us', chosen: 'friend' });
  });

  it('are never more than three, and may be the company’s own', () => {
    const question = { id: 'q', tag: 'persona', text: '谁拍板？', answers: [{ id: 'a', text: '本人' }] };
    const four = { ...standard, entryQuestions: [1, 2, 3, 4].map((n) => ({ ...question, id: `q${n}` })) };
    expect(dueQuestions(four, [], [], NOON, () => false)).toHaveLength(3);
    const own = { ...standard, entryQuestions: [question] };
    expect(dueQuestions(own, [{ type: 'persona', value: '本人' }], [], NOON, () => false)).toEqual([]);
  });
});
