import type { Standard } from '../../domain/standard';
import type { Stores } from '../../domain/stores';
import { standardInForce } from '../../standard/in-force';

/** The standard that tiers are computed with now; `currency` (ISO 4217) is for those who saved none. */
export const currentStandard = async (
  stores: Pick<Stores, 'standards' | 'population'>,
  currency: string,
): Promise<Standard> =>
  standardInForce(await stores.standards.current(), await stores.population.get(), currency);
