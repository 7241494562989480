import type { Standard } from '../../domain/standard';
import type { StandardProblem } from '../../domain/standard-problem';

/** How parts of a standard go together: everything wrong with it, nothing where all is well. */
export type StandardRule = (standard: Standard) => StandardProblem[];

export const when = (
  broken: boolean,
  path: string,
  code: string,
  params?: StandardProblem['params'],
): StandardProblem[] => (broken ? [{ path, code, ...(params && { params }) }] : []);

/** Keys that came up before, with their place. */
export const repeated = <T>(rows: readonly T[], keyOf: (row: T) => string | undefined): T[] => {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    if (key === undefined) return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
};
