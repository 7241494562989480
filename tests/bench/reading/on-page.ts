/** The half of the measurement that runs on the page, one step at a time; driven by side-by-side.ts. */
import { floor, PEERS } from './methods';
import * as ours from './ours';

export const names: string[] = PEERS.map((p) => p.name);

/** Rubbish of the one before is not to be paid for by the next, and nothing of it is still at hand. */
export const clean = () => (globalThis as { gc?: () => void }).gc?.();

export const nodes = floor;
export const walk = () => void floor();

let phones: string[] | undefined;
export const before = (k: number) => void PEERS[k]?.before?.();
export const peer = (k: number) => {
  phones = PEERS[k]?.run();
};
/** What the last one found. */
export const found = () => phones;

/** Goes on with the work that waits, and answers at its next pause (`false`) or end (`true`). */
export let step: () => Promise<boolean> = async () => true;

/** Gets one reading ready to be done in slices, each by a `step`. */
function begin(sliceMs: number, work: (pause: () => Promise<void>) => Promise<void>): void {
  let start = 0;
  let goOn: () => void;
  let paused: (ended: boolean) => void;
  let failed: (why: unknown) => void;
  const gate = () =>
    new Promise<void>((done) => {
      goOn = done;
    });
  const pause = async () => {
    if (performance.now() - start < sliceMs) return;
    const wait = gate();
    paused(false);
    await wait;
  };
  const first = gate();
  void first
    .then(() => work(pause))
    .then(
      () => paused(true),
      (e) => failed(e),
    );
  step = () =>
    new Promise((done, fail) => {
      paused = done;
      failed = fail;
      start = performance.now();
      goOn();
    });
}

export const { messageBytes, textsRead, judged } = ours;

export function beginFirst(sliceMs: number): void {
  ours.prepare();
  begin(sliceMs, ours.run);
}

/** Two frames on: whatever is told of what is in view has been told. */
export const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

let added: Element[] = [];

/** The page grows, and somebody has laid it out by the time anything looks at it. */
export function grow(selector: string, rows: string): void {
  const at = document.querySelector(selector) ?? document.body;
  const there = at.childElementCount;
  at.insertAdjacentHTML('beforeend', rows);
  added = [...at.children].slice(there);
  void document.body.offsetHeight;
}

export const beginAgain = (sliceMs: number) => begin(sliceMs, (pause) => ours.rescan(added, pause));

export function shrink(): void {
  for (const el of added) el.remove();
  added = [];
  void document.body.offsetHeight;
}
