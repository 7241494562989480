import type { Population } from '../domain/population';
import type { Standard, StoredStandard } from '../domain/standard';
import { defaultStandard } from './default';

/**
 * The standard that scoring reads now: the last saved version, else the default one in the region's currency,
 * with what the last census found.
 */
export const standardInForce = (
  stored: StoredStandard | undefined,
  population: Population | undefined,
  currency: string,
): Standard => ({
  ...(stored?.document ?? defaultStandard(currency)),
  ...(population && { population }),
});
