import { useEffect, useState } from 'preact/hooks';

/** The present, renewed every `everyMs`; stands still while `everyMs` is undefined. */
export function useNow(everyMs: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (everyMs === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** Whether `until` (epoch ms) still lies ahead; turns false by itself at that very time. */
export function useUntil(until: number | undefined): boolean {
  const [, tick] = useState(0);
  const ahead = until !== undefined && Date.now() < until;
  useEffect(() => {
    if (!ahead || until === undefined) return;
    // One past: timers may fire a moment early, and then nothing would ask again.
    const timer = setTimeout(() => tick((n) => n + 1), until - Date.now() + 1);
    return () => clearTimeout(timer);
  }, [until, ahead]);
  return ahead;
}
