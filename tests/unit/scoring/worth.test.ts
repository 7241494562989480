import { describe, expect, test } from 'vitest';
import { bought, imported, opportunity, scored, wants } from './given';

const worth = (...history: Parameters<typeof scored>[0]) => scored(history).worth;

test('of somebody unknown nothing is known, not zero', () => {
  expect(worth()).toEqual({});
  expect(worth(bought(3))).toEqual({});
});

test('current is current spend, total is everything to date', () => {
  const all = worth(
    imported({ spend: 1000, orders: 1, last: 500 }),
    bought(400, { amount: 70 }),
    bought(3, { amount: 5 }),
  );
  expect(all).toMatchObject({ current: 5, total: 1075 });
});

describe('potential', () => {
  test('is the open opportunity times the probability of the intention', () => {
    expect(worth(opportunity(1000), wants('strong')).potential).toBe(600);
    expect(worth(opportunity(1000, 0), wants('medium')).potential).toBe(300);
    expect(worth(opportunity(1000, 5), wants('weak')).potential).toBe(100);
  });

  test('is unknown without an intention, after the closing day, or after a plain no', () => {
    expect(worth(opportunity(1000)).potential).toBeUndefined();
    expect(worth(opportunity(1000, -1), wants('strong')).potential).toBeUndefined();
    expect(worth(opportunity(1000), wants('none')).potential).toBeUndefined();
  });

  test('is, for buyers, the mean order times 365 over the own median gap', () => {
    expect(worth(bought(10, { amount: 100 }), bought(83, { amount: 300 })).potential).toBe(1000);
    // (9000 + 1000)/(9 + 1) over the median of eight gaps of 85 and one of 20
    const buyer = worth(
      imported({ spend: 9000, orders: 9, first: 700, last: 20 }),
      bought(0, { amount: 1000 }),
    );
    expect(buyer.potential).toBeCloseTo((1000 * 365) / 85, 9);
  });
});

test('lifetime is total plus potential, and unknown while one of them is', () => {
  expect(worth(bought(10, { amount: 100 }), bought(83, { amount: 300 })).lifetime).toBe(1400);
  expect(worth(bought(10, { amount: 100 })).lifetime).toBeUndefined();
  expect(worth(opportunity(1000), wants('strong')).lifetime).toBeUndefined();
});
