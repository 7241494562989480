import type { PointResult, PointVerdict, Rate, ReviewReport } from '../domain/review';
import { rateOf } from './wilson';

/** How a reached call ended. */
export interface Ending {
  sale: boolean;
  /** Interest, an appointment or a sale. */
  forward: boolean;
}

/** Better or worse than reached calls in general, as far as the interval can tell. */
function verdictOf({ interval }: Rate, all: Rate): PointVerdict {
  if (!interval || !all.interval) return 'unclear';
  const usual = all.hits / all.calls;
  return interval.low > usual ? 'works' : interval.high < usual ? 'works-not' : 'unclear';
}

/** What came of the calls in which a talking point was used; fed one reached call at a time. */
export function startPoints() {
  const all = { hits: 0, calls: 0 };
  const byId = new Map<string, { hits: number; calls: number; sales: number }>();
  return {
    add(ids: readonly string[], { sale, forward }: Ending): void {
      all.calls++;
      if (forward) all.hits++;
      for (const id of new Set(ids)) {
        const point = byId.get(id) ?? { hits: 0, calls: 0, sales: 0 };
        byId.set(id, point);
        point.calls++;
        if (forward) point.hits++;
        if (sale) point.sales++;
      }
    },
    result(): ReviewReport['points'] {
      const usual = rateOf(all);
      const list = [...byId].map(([id, point]): PointResult => {
        const forward = rateOf(point);
        return { id, uses: point.calls, forward, sales: point.sales, verdict: verdictOf(forward, usual) };
      });
      list.sort((a, b) => b.uses - a.uses || (a.id < b.id ? -1 : 1));
      return { all: usual, list };
    },
  };
}
