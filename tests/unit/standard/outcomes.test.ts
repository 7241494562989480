import { describe, expect, test } from 'vitest';
import { DEFAULT_OUTCOMES } from '../../../lib/standard/outcomes';

const codes = (pick: (rule: (typeof DEFAULT_OUTCOMES)[number]) => unknown) =>
  DEFAULT_OUTCOMES.filter(pick).map(({ code }) => code);

describe('the default outcomes', () => {
  test('are these, in this order, with these effects', () => {
    expect(DEFAULT_OUTCOMES.map(({ code, effect }) => `${code} ${effect}`)).toEqual([
      'no_answer -0.3',
      'rejected -0.4',
      'unreachable -0.2',
      'invalid_number 0',
      'busy -0.1',
      'out_of_service 0',
      'voicemail -0.1',
      'wrong_number 0',
      'connected 0.3',
      'callback 0.5',
      'interested 1.5',
      'appointment 1.8',
      'not_now -0.5',
      'gatekeeper 0',
      'sale 2',
      'not_interested -1.5',
      'complaint -1',
      'hang_up -1.2',
      'unfit 0',
      'do_not_call 0',
    ]);
  });

  test('have ten digits, each belonging to one outcome, none to do-not-call', () => {
    const keys = Object.fromEntries(DEFAULT_OUTCOMES.flatMap(({ key, code }) => (key ? [[key, code]] : [])));
    expect(keys).toEqual({
      '0': 'sale',
      '1': 'no_answer',
      '2': 'rejected',
      '3': 'unreachable',
      '4': 'invalid_number',
      '5': 'connected',
      '6': 'callback',
      '7': 'interested',
      '8': 'appointment',
      '9': 'not_interested',
    });
  });

  test('act on intention as their table says', () => {
    const acting = DEFAULT_OUTCOMES.flatMap(({ code, intention }) =>
      intention ? [`${code} ${intention.change} ${intention.level}`] : [],
    );
    expect(acting).toEqual([
      'interested at-least medium',
      'appointment at-least strong',
      'not_now at-most weak',
      'sale at-least strong',
      'not_interested set none',
      'unfit set none',
    ]);
  });

  test('record, open, stop and retire what they should', () => {
    expect(codes((rule) => rule.recordsNeed)).toEqual(['interested', 'appointment']);
    expect(codes((rule) => rule.recordsPurchase)).toEqual(['sale']);
    expect(codes((rule) => rule.opensComplaint)).toEqual(['complaint']);
    expect(codes((rule) => rule.stopsCalls)).toEqual(['do_not_call']);
    expect(codes((rule) => rule.number)).toEqual(['invalid_number', 'out_of_service', 'wrong_number']);
    expect(codes((rule) => rule.hiddenIn?.includes('en'))).toEqual(['out_of_service']);
    expect(codes((rule) => rule.hiddenIn?.includes('zh-CN'))).toEqual([]);
  });

  test('offer chips and satisfaction on every reached call and on no other', () => {
    const reached = codes(({ group }) => group !== 'not-reached');
    expect(codes(({ asks }) => asks.includes('chips'))).toEqual(reached);
    expect(codes(({ asks }) => asks.includes('satisfaction'))).toEqual(reached);
  });
});
