import type { Standard } from '../domain/standard';
import { TIERS, type Tier } from '../domain/tier';
import type { Catalogue } from './en';

/** What of a standard has names of the company's own. */
export type OwnWords = Pick<Standard, 'tiers' | 'needNames' | 'outcomes'>;

const named = <K extends string>(pairs: readonly (readonly [K, string | undefined])[]) =>
  Object.fromEntries(pairs.filter(([, name]) => name)) as Partial<Record<K, string>>;

/** The catalogue with the company's own names of tiers, needs and outcomes in place of ours, wherever they are said. */
export function withOwnWords(t: Catalogue, own: OwnWords | undefined): Catalogue {
  if (!own) return t;
  const tiers = named(TIERS.map((tier): [Tier, string | undefined] => [tier, own.tiers[tier]?.name]));
  const outcomes = named(own.outcomes.map(({ code, label }) => [code, label] as const));
  return {
    ...t,
    tiers: { ...t.tiers, ...tiers },
    needs: { ...t.needs, ...own.needNames },
    outcomes: { ...t.outcomes, ...outcomes } as Catalogue['outcomes'],
  };
}
