import type { Bench } from '../table';
import { inBrowser } from './in-browser';
import { sideBySide } from './side-by-side';

export const reading: Bench = {
  name: 'reading',
  title: 'Reading a page',
  async run(say) {
    const [peers, built] = [await sideBySide(say), await inBrowser(say)];
    return {
      tables: [...peers.tables, ...built.tables],
      budgets: [...peers.budgets, ...built.budgets],
    };
  },
};
