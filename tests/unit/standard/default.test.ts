import { describe, expect, test } from 'vitest';
import { DIMENSIONS } from '../../../lib/domain/tier';
import { defaultCurrency, defaultStandard } from '../../../lib/standard/default';

const standard = defaultStandard('CNY');

describe('the default standard', () => {
  test('has twelve indicators, whose weights add up to 1 in each dimension', () => {
    expect(new Set(standard.indicators.map(({ id }) => id)).size).toBe(12);
    for (const dimension of DIMENSIONS) {
      const own = standard.indicators.filter((rule) => rule.dimension === dimension);
      expect(own.length).toBe(3);
      expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });

  test('splits the standing as value 0.55, purchase 0.15, usage 0.07, loyalty 0.23', () => {
    const share = (...ids: string[]) =>
      standard.indicators.filter(({ id }) => ids.includes(id)).reduce((sum, rule) => sum + rule.standing, 0);
    expect(share('monetary', 'frequency', 'profit')).toBeCloseTo(0.55, 12);
    expect(share('purchase')).toBe(0.15);
    expect(share('usage')).toBe(0.07);
    expect(share('satisfaction', 'attachment', 'advocacy')).toBeCloseTo(0.23, 12);
    expect(share(...standard.indicators.map(({ id }) => id))).toBeCloseTo(1, 12);
    for (const { dimension, weight, standing } of standard.indicators) {
      if (dimension === 'value') expect(standing).toBeCloseTo(0.55 * weight, 12);
      if (dimension === 'loyalty') expect(standing).toBeCloseTo(0.23 * weight, 12);
    }
  });

  test('has monotone scales with rising raw values, from 0 to 100', () => {
    for (const { id, scale } of standard.indicators) {
      const values = scale.map(([, value]) => value);
      const rising = [...values].sort((a, b) => a - b);
      expect(values, id).toEqual(id === 'purchase' ? rising.reverse() : rising);
      expect([Math.min(...values), Math.max(...values)], id).toEqual([0, 100]);
      const raws = scale.map(([raw]) => raw);
      expect(raws, id).toEqual([...new Set(raws)].sort((a, b) => a - b));
    }
  });

  test('is plain data: it survives being stored', () => {
    expect(JSON.parse(JSON.stringify(standard))).toEqual(standard);
    expect(structuredClone(standard)).toEqual(standard);
  });
});

test('money is that of the region, dollars where the region is unknown', () => {
  const regions = ['CN', 'us', 'GB', 'DE', 'FR', 'HR', 'JP', 'HK', 'ZZ', ''];
  expect(regions.map(defaultCurrency)).toEqual([
    'CNY',
    'USD',
    'GBP',
    'EUR',
    'EUR',
    'EUR',
    'JPY',
    'HKD',
    'USD',
    'USD',
  ]);
  expect(defaultStandard('EUR').currency).toBe('EUR');
});
