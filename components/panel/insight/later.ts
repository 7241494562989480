/** What stands behind a tier is fetched once the panel has been painted. */
import { later } from '../../shared/later';

export const { Part: Detail, load: loadDetail } = later(async () => (await import('./parts')).Detail);
export const { Part: Lifts, load: loadLifts } = later(async () => (await import('./parts')).Lifts);

export const loadInsightParts = (): Promise<unknown> => Promise.all([loadDetail(), loadLifts()]);
