import { describe, expect, it } from 'vitest';
import { standardEditorWords } from '../../../../lib/locales/standard-editor';
import { defaultStandard } from '../../../../lib/standard/default';
import { NUMBER_FIELDS, numberAt, withNumber } from '../../../../lib/standard/editing/fields';
import { addOutcome, withOutcome } from '../../../../lib/standard/editing/outcomes';
import { checkStandard } from '../../../../lib/standard/schema';

const base = defaultStandard('CNY');

describe('fields of the editor', () => {
  it.each(NUMBER_FIELDS)(
    '$path is a number of the standard, within its slider, with words in both languages',
    (field) => {
      const value = numberAt(base, field.path);
      expect(value).toBeTypeOf('number');
      expect(value).toBeGreaterThanOrEqual(field.min);
      expect(value).toBeLessThanOrEqual(field.max);
      for (const language of ['en', 'zh-CN'] as const)
        expect(standardEditorWords(language).fields[field.path]).toBeTruthy();
    },
  );

  it('change that number and nothing else', () => {
    const edited = withNumber(base, 'momentum.intention.strong', 12);
    expect(edited.momentum.intention.strong).toBe(12);
    expect({ ...edited, momentum: base.momentum }).toEqual(base);
    expect(base.momentum.intention.strong).toBe(10);
  });
});

describe('outcomes', () => {
  it('can be renamed, hidden, weighed and added, and the result can be saved', () => {
    const named = withOutcome(base, 'connected', { label: 'Spoke to them', effect: 0.4, hidden: true });
    const added = addOutcome(addOutcome(named, 'goes-on', 'Visited the booth'), 'not-reached', 'Lunch break');
    expect(checkStandard(added)).toMatchObject({ ok: true });
    const codes = added.outcomes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(added.outcomes.find(({ label }) => label === 'Visited the booth')).toMatchObject({
      group: 'goes-on',
      effect: 0,
    });
    expect(added.outcomes.find(({ code }) => code === 'connected')).toMatchObject({
      label: 'Spoke to them',
      hidden: true,
    });
  });
});
