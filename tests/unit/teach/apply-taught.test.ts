import { describe, expect, it } from 'vitest';
import type { ReadPerson } from '../../../lib/domain/reading';
import type { PageRule, Taught } from '../../../lib/domain/taught-rule';
import { type About, applyTaught, shownBy, taughtOf } from '../../../lib/teach/apply-taught';
import { readPerson } from '../../support/test-desk';

const ABOUT: About = {
  countries: ['CN'],
  own: { emails: ['me@firm.example'], phones: ['+8613800000000'], names: ['Una Frost'] },
};
const GUESS = readPerson({
  name: '吴秀英',
  company: '恒瑞',
  emails: ['wu@hengrui.example', 'sales@hengrui.example'],
  recordIds: [{ host: 'crm.example', type: 'contact', id: '7' }],
});
const fused = (primary?: ReadPerson, others: ReadPerson[] = []) => ({
  ...(primary && { primary }),
  others,
  several: false,
});
const taught = (over: Partial<Taught>): Taught => ({ ruleId: 'r', ...over });

describe('what was taught', () => {
  it('takes the place of what was guessed, and says why', () => {
    const { primary, several } = applyTaught(
      { ...fused(GUESS), several: true },
      taught({ name: '欧阳倩' }),
      ABOUT,
    );
    expect(primary).toMatchObject({ name: '欧阳倩', emails: [], phones: [], recordIds: [] });
    expect(primary?.company).toBeUndefined();
    expect(primary?.why).toEqual([{ code: 'taught', text: '欧阳倩' }]);
    expect(several).toBe(false);
  });

  it('keeps the rest of the guessed person where it shares a value: name, address or number', () => {
    for (const one of [
      taught({ name: '吴 秀英' }),
      taught({ email: ['WU@hengrui.example'] }),
      taught({ phone: ['138 5550 9921'] }),
    ]) {
      const { primary } = applyTaught(fused(GUESS), one, ABOUT);
      expect(primary).toMatchObject({ company: '恒瑞', recordIds: GUESS.recordIds });
    }
    const { primary } = applyTaught(
      fused(GUESS),
      taught({ name: '吴秀英', email: ['w@new.example'] }),
      ABOUT,
    );
    expect(primary?.emails).toEqual(['w@new.example']);
    expect(primary?.phones).toEqual(GUESS.phones);
  });

  it('completes itself from somebody who was taken for one of others, and takes them out of those', () => {
    const result = applyTaught(fused(undefined, [GUESS]), taught({ name: '吴秀英' }), ABOUT);
    expect(result.primary?.emails).toEqual(GUESS.emails);
    expect(result.others).toEqual([]);
  });

  it('reads numbers by the page’s country, and keeps digits where none fits', () => {
    const phones = (written: string, countries = ['DE', 'CN']) =>
      applyTaught(fused(), taught({ name: 'x', phone: [written] }), { ...ABOUT, countries }).primary?.phones;
    expect(phones('030 5550 1234')).toEqual([{ e164: '+493055501234', written: '030 5550 1234' }]);
    expect(phones('138 5550 9921', ['CN'])?.[0]?.e164).toBe('+8613855509921');
    expect(phones('55 55 5')?.[0]?.e164).toBe('55555');
  });

  it('a company alone is a customer too; the record comes from the address', () => {
    const record = { host: 'crm.example', type: 'account', id: '9', url: 'https://crm.example/accounts/9' };
    const { primary } = applyTaught(fused(), taught({ company: 'Osei Roofing' }), { ...ABOUT, record });
    expect(primary).toMatchObject({ name: 'Osei Roofing', company: 'Osei Roofing', recordIds: [record] });
  });

  it('nobody is nobody, and a page that changed is guessed', () => {
    expect(applyTaught(fused(GUESS), taught({ nobody: true }), ABOUT).primary).toBeUndefined();
    expect(applyTaught(fused(GUESS), taught({ missing: true }), ABOUT).primary).toBe(GUESS);
    expect(applyTaught(fused(GUESS), undefined, ABOUT).primary).toBe(GUESS);
  });

  it('is never the agent: a mail they sent themselves', () => {
    for (const own of [
      taught({ name: 'Frost, Una' }),
      taught({ name: 'x', email: ['me@firm.example'] }),
      taught({ phone: ['13800000000'] }),
    ])
      expect(applyTaught(fused(GUESS), own, ABOUT).primary).toBe(GUESS);
  });
});

describe('what the frames found', () => {
  const rule = (id: string, page: string): PageRule => ({ id, page, takes: [], changedAt: 0 });
  const rules = [rule('r', 'crm.example/desk/*'), rule('other', 'crm.example/list')];
  const URL = 'https://crm.example/desk/7';

  it('is one thing, a name from one and a number from another', () => {
    const frames = [
      { taught: taught({ phone: ['1'] }) },
      {},
      { taught: taught({ name: 'Ada', phone: ['2'] }) },
    ];
    expect(taughtOf(frames, rules, URL)).toEqual(taught({ name: 'Ada', phone: ['1', '2'] }));
  });

  it('is missing only where no frame found anything', () => {
    expect(taughtOf([{ taught: taught({ missing: true }) }], rules, URL)).toEqual(taught({ missing: true }));
    expect(
      taughtOf([{ taught: taught({ missing: true }) }, { taught: taught({ name: 'Ada' }) }], rules, URL),
    ).toEqual(taught({ name: 'Ada' }));
  });

  it('does not count by a rule for another page, a deleted one, or in a hidden frame', () => {
    expect(taughtOf([{ taught: { ruleId: 'other', name: 'Ada' } }], rules, URL)).toBeUndefined();
    expect(taughtOf([{ taught: { ruleId: 'gone', name: 'Ada' } }], rules, URL)).toBeUndefined();
    expect(taughtOf([{ taught: taught({ name: 'Ada' }), visible: false }], rules, URL)).toBeUndefined();
  });
});

describe('whom a frame shows', () => {
  it('is told by what was taught, so that the person of before can be told from the next', () => {
    expect(shownBy(GUESS, taught({ name: 'Ada', phone: ['030 5550 1234'] }), ['DE'])).toMatchObject({
      name: 'Ada',
      phones: [{ e164: '+493055501234' }],
    });
    expect(shownBy(GUESS, taught({ nobody: true }), [])).toBeUndefined();
    expect(shownBy(GUESS, taught({ missing: true }), [])).toBe(GUESS);
    expect(shownBy(GUESS, undefined, [])).toBe(GUESS);
  });
});
