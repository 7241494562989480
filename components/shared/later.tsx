import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Later<P> {
  /** Nothing until it has come. */
  Part: (props: P & JSX.IntrinsicAttributes) => JSX.Element | null;
  /** Fetches it, so that it is there when it is wanted. */
  load: () => Promise<void>;
}

/** A part of the page that is fetched after the first paint, which it would only delay. */
export function later<P>(fetch: () => Promise<ComponentType<P>>): Later<P> {
  let come: ComponentType<P> | undefined;
  let coming: Promise<void> | undefined;
  const load = (): Promise<void> => {
    coming ??= fetch().then(
      (part) => {
        come = part;
      },
      (error) => {
        // Asked for again the next time it is wanted.
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  function Part(props: P & JSX.IntrinsicAttributes): JSX.Element | null {
    const [, show] = useState(come !== undefined);
    // Asked even where it is there: it may have come between drawing and this.
    useEffect(() => void load().then(() => show(true)), []);
    const There = come;
    return There ? <There {...props} /> : null;
  }
  return { Part, load };
}
