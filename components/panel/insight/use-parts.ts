import { useEffect, useState } from 'preact/hooks';

type Parts = typeof import('./parts');

let kept: Parts | undefined;

/** What is behind the tier: a file of its own, asked for after the first paint. Undefined until it is there. */
export function useParts(): Parts | undefined {
  const [parts, setParts] = useState(kept);
  useEffect(() => {
    if (parts) return;
    void import('./parts').then((loaded) => {
      kept = loaded;
      setParts(loaded);
    });
  }, [parts]);
  return parts;
}
