/** A page that takes the glass away, hides it or changes what it is gets it back. */

import type { Stage } from './pane';

/** A page that goes on for ever is not fought for ever. */
const MOST = 40;
/** Between two repairs: a page cannot keep us busy, ms. */
const EVERY_MS = 150;

/** And so often without being told, ms. */
const LOOK_MS = 400;

export function guard(
  doc: Document,
  signal: AbortSignal,
  stage: () => Stage,
  repair: () => Promise<void>,
): void {
  const isWhole = () => stage().isWhole();
  let repairs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let building = false;
  const check = () => {
    if (timer !== undefined || building || signal.aborted || isWhole()) return;
    if (repairs >= MOST) return;
    repairs++;
    timer = setTimeout(() => {
      timer = undefined;
      if (signal.aborted || isWhole()) return;
      building = true;
      // Where the page broke it while it was being built, the next look builds it again.
      void repair()
        .catch(() => undefined)
        .then(() => {
          building = false;
          watch();
          check();
        });
    }, EVERY_MS);
  };
  const observer = new MutationObserver(check);
  /** Its own attributes, and the children of whatever it hangs in. */
  function watch(): void {
    observer.observe(doc, { childList: true, subtree: true });
    for (const node of [stage().host, ...stage().inside])
      observer.observe(node, { attributes: true, childList: true, subtree: true });
  }
  watch();
  // It may be gone before it was all there.
  check();
  // Hidden by script, a popover says so.
  doc.addEventListener('toggle', () => check(), { signal, capture: true });
  // A frame that was led elsewhere changes nothing that is observed.
  const looks = setInterval(check, LOOK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(looks);
    observer.disconnect();
    clearTimeout(timer);
  });
}
