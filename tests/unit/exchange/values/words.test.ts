import { describe, expect, it } from 'vitest';
import { readDoNotCall, readIntention, readKind, readNeedType } from '../../../../lib/exchange/values/words';

describe('words', () => {
  it('reads levels and kinds in both languages', () => {
    expect(['强', 'Strong', '中', 'weak', '没意向'].map(readIntention)).toEqual([
      'strong',
      'strong',
      'medium',
      'weak',
      'none',
    ]);
    expect(['价格导向', 'Business Critical', '刚需'].map(readNeedType)).toEqual([
      'price-led',
      'business-critical',
      'business-critical',
    ]);
    expect(['企业', 'Individual', 'robot'].map(readKind)).toEqual(['business', 'person', undefined]);
  });

  it('takes any words but a no as asked not to be called, and keeps them', () => {
    expect(['no', '否', '0', 'FALSE', ''].map(readDoNotCall)).toEqual(Array(5).fill(undefined));
    expect(['Yes', '是', '1', 'x'].map(readDoNotCall)).toEqual(Array(4).fill({}));
    expect(readDoNotCall('3 May: stop calling me')).toEqual({ words: '3 May: stop calling me' });
  });
});
