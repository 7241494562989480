import { useEffect, useRef, useState } from 'preact/hooks';

/** LOOK: the score counts to its new value in 300 ms. */
const COUNT_MS = 300;

const stillPreferred = (): boolean =>
  typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The number to show on its way from the last value to `value`; at once where motion is not wanted. */
export function useCountUp(value: number): number {
  const [shown, setShown] = useState(value);
  const from = useRef(value);
  useEffect(() => {
    const start = from.current;
    from.current = value;
    if (start === value || stillPreferred()) {
      setShown(value);
      return;
    }
    let frame = 0;
    let begun: number | undefined;
    const step = (time: number): void => {
      begun ??= time;
      const part = Math.min(1, (time - begun) / COUNT_MS);
      setShown(part === 1 ? value : start + (value - start) * (1 - (1 - part) ** 3));
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return shown;
}
