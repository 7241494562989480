import { expect, test } from 'vitest';
import { assess } from '../../../lib/scoring/assess';
import { explainChange } from '../../../lib/scoring/explain-change';
import { called, NOW, STANDARD, scored, subject, wants } from './given';

test('names the reason whose points moved most, and by how much', () => {
  const before = scored([called('no_answer', 3)]);
  const after = scored([called('no_answer', 3), called('interested', 0, { need: { type: 'quality-led' } })]);
  expect(explainChange(before, after)).toMatchObject({
    code: 'need',
    params: { count: 1, type: 'quality-led' },
  });
  expect(explainChange(before, after)?.points).toBeCloseTo(7.35, 9);
});

test('the move may be downward, from a reason that stays', () => {
  const change = explainChange(
    scored([wants('strong')]),
    scored([wants('strong', 1), called('not_interested')]),
  );
  expect(change).toMatchObject({ code: 'intention', points: -14, params: { level: 'none', days: 0 } });
});

test('a reason that is gone is told with what it was', () => {
  const change = explainChange(scored([wants('strong')]), scored([]));
  expect(change).toMatchObject({ code: 'intention', points: -10, params: { level: 'strong' } });
});

test('nothing moved, or one of them is not scored: no reason', () => {
  const one = scored([called('connected')]);
  expect(explainChange(one, one)).toBeUndefined();
  const stopped = assess(subject([], { doNotCall: [{ at: NOW, scope: 'person' }] }), STANDARD, NOW);
  expect(explainChange(one, stopped)).toBeUndefined();
  expect(explainChange(stopped, one)).toBeUndefined();
});
