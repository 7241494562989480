/**
 * Moving weights while their sums stay 1: what is taken from one is given to the others in their proportion. Pure.
 */
import type { Dimension, IndicatorId } from '../../domain/tier';
import type { IndicatorRule, Standard } from '../types';

/** What has a share of its own in the standing; need and feedback enter through momentum. */
export const SHARES = ['value', 'purchase', 'usage', 'loyalty'] as const;
export type Share = (typeof SHARES)[number];

/** Value and loyalty are split by the weights inside; of behaviour each indicator has its own. */
export const shareOf = ({ id, dimension }: Pick<IndicatorRule, 'id' | 'dimension'>): Share | undefined =>
  dimension === 'value' || dimension === 'loyalty'
    ? dimension
    : id === 'purchase' || id === 'usage'
      ? id
      : undefined;

/** The shares in the standing as they are; they add up to 1. */
export function sharesOf({ indicators }: Pick<Standard, 'indicators'>): Record<Share, number> {
  const shares: Record<Share, number> = { value: 0, purchase: 0, usage: 0, loyalty: 0 };
  for (const rule of indicators) {
    const share = shareOf(rule);
    if (share) shares[share] += rule.standing;
  }
  return shares;
}

const bounded = (x: number): number => (Number.isFinite(x) ? Math.min(1, Math.max(0, x)) : 0);

/** `key` set to `value`, the others scaled so that all still add up to 1; alike where they had nothing. */
export function rebalanced(
  shares: Readonly<Record<string, number>>,
  key: string,
  value: number,
): Record<string, number> {
  const set = bounded(value);
  const others = Object.entries(shares).filter(([other]) => other !== key);
  const rest = others.reduce((sum, [, share]) => sum + share, 0);
  const scaled = others.map(([other, share]): [string, number] => [
    other,
    (1 - set) * (rest > 0 ? share / rest : 1 / others.length),
  ]);
  return Object.fromEntries([...scaled, [key, others.length === 0 ? 1 : set]]);
}

/** Standing of each indicator from the shares and the weights inside the dimensions. */
function withShares(standard: Standard, shares: Readonly<Record<string, number>>): Standard {
  return {
    ...standard,
    indicators: standard.indicators.map((rule) => {
      const share = shareOf(rule);
      if (!share) return rule;
      const inside = share === rule.dimension ? rule.weight : 1;
      return { ...rule, standing: (shares[share] ?? 0) * inside };
    }),
  };
}

/** The standing's `share` set to `value` (0–1). */
export const withShare = (standard: Standard, share: Share, value: number): Standard =>
  withShares(standard, rebalanced(sharesOf(standard), share, value));

/** The weight of an indicator inside its dimension set to `value` (0–1). */
export function withWeight(standard: Standard, id: IndicatorId, value: number): Standard {
  const dimension: Dimension | undefined = standard.indicators.find((rule) => rule.id === id)?.dimension;
  const inside = Object.fromEntries(
    standard.indicators.filter((rule) => rule.dimension === dimension).map((rule) => [rule.id, rule.weight]),
  );
  const weights = rebalanced(inside, id, value);
  const shares = sharesOf(standard);
  const indicators = standard.indicators.map((rule) => ({
    ...rule,
    weight: weights[rule.id] ?? rule.weight,
  }));
  return withShares({ ...standard, indicators }, shares);
}
