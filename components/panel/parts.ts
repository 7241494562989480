/** The parts of the panel that nobody needs before something has been clicked. */
import { later } from '../shared/later';

export const { Part: Details, load: loadDetails } = later(
  async () => (await import('./details/Details')).Details,
);
export const { Part: Facts, load: loadFacts } = later(async () => (await import('./facts/Facts')).Facts);

/** All of them, once the panel has been painted. */
export const loadParts = (): Promise<unknown> => Promise.all([loadDetails(), loadFacts()]);
