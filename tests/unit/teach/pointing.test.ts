import { describe, expect, it } from 'vitest';
import type { Pointed, Pointing, PointingAction } from '../../../lib/domain/pointing';
import type { TaughtField } from '../../../lib/domain/taught-rule';
import { point, startPointing } from '../../../lib/teach/pointing';

const pick = (field: TaughtField, text: string): PointingAction => {
  const pointed: Pointed = {
    field,
    text,
    ways: [{ by: 'mark', attribute: 'name', value: field, nth: 0 }],
    fields: [],
    shown: [],
  };
  return { do: 'pick', pick: pointed };
};
/** Through all of them; the last outcome counts. */
function outcomeOf(...actions: PointingAction[]) {
  let pointing: Pointing = startPointing('https://crm.example/1', 0);
  for (const [i, action] of actions.entries()) {
    const outcome = point(pointing, action);
    if (outcome.to !== 'ask' || i === actions.length - 1) return outcome;
    pointing = outcome.pointing;
  }
  throw new Error('no actions');
}
const asked = (...actions: PointingAction[]) => {
  const outcome = outcomeOf(...actions);
  return outcome.to === 'ask'
    ? [outcome.pointing.step, ...outcome.pointing.picks.map((p) => p.text)]
    : outcome.to;
};
const [skip, more, again, done, nobody, cancel] = (
  ['skip', 'more', 'again', 'done', 'nobody', 'cancel'] as const
).map((name): PointingAction => ({ do: name })) as [
  PointingAction,
  PointingAction,
  PointingAction,
  PointingAction,
  PointingAction,
  PointingAction,
];

describe('pointing', () => {
  it('asks for name, phone, e-mail and company, each of which can be skipped', () => {
    expect(asked(pick('name', 'Ada'))).toEqual(['phone', 'Ada']);
    expect(asked(pick('name', 'Ada'), skip)).toEqual(['email', 'Ada']);
    expect(asked(skip, skip, skip)).toEqual(['company']);
    expect(outcomeOf(pick('name', 'Ada'), skip, skip, skip)).toMatchObject({
      to: 'keep',
      picks: [{ text: 'Ada' }],
    });
    expect(
      outcomeOf(pick('name', 'Ada'), pick('phone', '1'), pick('email', 'a@b'), pick('company', 'Q')),
    ).toMatchObject({ to: 'keep' });
  });

  it('keeps what there is when it is done, and nothing where there is nothing', () => {
    expect(outcomeOf(pick('name', 'Ada'), done)).toMatchObject({ to: 'keep', picks: [{ field: 'name' }] });
    expect(asked(done)).toBe('nothing');
    expect(asked(skip, skip, skip, skip)).toBe('nothing');
    expect(asked(pick('name', 'Ada'), cancel)).toBe('nothing');
    expect(asked(nobody)).toBe('nobody');
  });

  it('takes a name in two parts and a second number', () => {
    expect(asked(pick('name', 'Ada'), more)).toEqual(['name', 'Ada']);
    expect(asked(pick('name', 'Ada'), more, pick('name', 'Quill'))).toEqual(['phone', 'Ada', 'Quill']);
  });

  it('takes a wrong click back, and asks the same again', () => {
    expect(asked(pick('name', 'Ada'), pick('phone', '1'), again)).toEqual(['phone', 'Ada']);
    expect(asked(pick('name', 'Ada'), again)).toEqual(['name']);
    expect(asked(again)).toEqual(['name']);
  });

  it('says that a click cannot be kept until the next answer, and keeps the question', () => {
    const unsure = point(startPointing('https://crm.example/1', 0), { do: 'unsure' });
    expect(unsure).toMatchObject({ to: 'ask', pointing: { step: 'name', unsure: true, picks: [] } });
    if (unsure.to !== 'ask') throw new Error(unsure.to);
    const next = point(unsure.pointing, pick('name', 'Ada'));
    expect(next.to === 'ask' && next.pointing.unsure).toBeUndefined();
  });

  it('an answer to a question that is no longer asked changes nothing', () => {
    expect(asked(pick('name', 'Ada'), pick('name', 'Bo'))).toEqual(['phone', 'Ada']);
  });
});
