type Key = number | string | undefined;

function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}

/**
 * A total order over rows by the keys given, missing ones first. With every field of a row among the
 * keys, rows that tie are equal, and the order of entry leaves no trace.
 */
export function by<T>(...keys: ((row: T) => Key)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = compareKeys(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Sorted, and neighbours that `merge` can make one are made one. */
export function sortedAndMerged<T>(
  rows: T[],
  order: (a: T, b: T) => number,
  merge: (a: T, b: T) => T | undefined,
): T[] {
  const result: T[] = [];
  for (const row of rows.sort(order)) {
    const last = result.at(-1);
    const merged = last && merge(last, row);
    if (merged) result[result.length - 1] = merged;
    else result.push(row);
  }
  return result;
}
