/** One frame's part in the pointing: outlines what would be taken, and turns a click into the ways to find it again. */
import type { PickerWords, Pointing, PointingAction } from '../../domain/pointing';
import type { Pause } from '../locate';
import { makeTake } from '../making/make-rule';
import { shownWith } from '../making/witness';
import { patternOf } from '../path-pattern';
import type { Leaf } from '../tree';
import { nextTarget, scrollTo } from './candidates';
import { guard } from './guard';
import { pagesSeeIn } from './pane';
import { elementAt, isFrame, leafAt, type Target, targetOf } from './pick-at';
import { createScene, type Scene } from './scene';
import { scrollAt } from './under';

/** Smaller frames are pixels and buttons, CSS pixels squared. */
const SMALLEST = 2_000;

export interface Picker {
  show(pointing: Pointing, words: PickerWords): void;
  stop(): void;
}

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

export interface PickerOptions {
  /** Whether this frame is the page itself: it carries the bar. */
  top: boolean;
  answer: (action: PointingAction) => void;
  /** Starts a new slice of work. */
  slices: () => Pause;
}

export async function createPicker(
  doc: Document,
  { top, answer, slices }: PickerOptions,
): Promise<Picker | undefined> {
  const view = doc.defaultView;
  if (!view || doc.body?.tagName !== 'BODY' || view.innerWidth * view.innerHeight < SMALLEST)
    return undefined;
  const ended = new AbortController();
  const { signal } = ended;
  const focused = doc.activeElement;
  let asked: { pointing: Pointing; words: PickerWords } | undefined;
  let target: Target | undefined;
  /** Where the keys go on from. */
  let last: Leaf | undefined;
  let pointer: Place | undefined;
  let busy = false;
  let scene: Scene = await build();

  async function build(): Promise<Scene> {
    const made = await createScene(doc, top, answer);
    made.listen(signal, { hover, take: clicked, wheel, key: onKey });
    return made;
  }

  const outlined = (found: Target | undefined) => {
    target = found;
    if (found) last = found.leaves[0];
    const none = pagesSeeIn() ? undefined : asked?.words.none[asked.pointing.step];
    if (found && asked) scene.outline.show(found, none);
    else scene.outline.hide();
  };

  function hover({ clientX: x, clientY: y }: Place): void {
    pointer = { clientX: x, clientY: y };
    const el = elementAt(doc, scene.stage.host, x, y);
    // A frame has a picker of its own: the glass lets the pointer through to it.
    scene.hole(el && isFrame(el) ? el : undefined);
    const leaf = el && !isFrame(el) ? leafAt(el, x, y) : undefined;
    outlined(leaf && asked && targetOf(asked.pointing.step, leaf));
  }

  function wheel(event: WheelEvent): void {
    scrollAt(elementAt(doc, scene.stage.host, event.clientX, event.clientY), event.deltaX, event.deltaY);
    outlined(undefined);
  }

  function clicked(event: MouseEvent): void {
    hover(event);
    void take();
  }

  async function take(): Promise<void> {
    if (busy || !asked || !target || target.values.length === 0) return;
    busy = true;
    const { pointing } = asked;
    const made = await makeTake(doc, pointing.step, target.leaves, slices()).finally(() => {
      busy = false;
    });
    outlined(undefined);
    if (!made) return answer({ do: 'unsure' });
    const frame = top ? undefined : patternOf(doc.location.href);
    answer({ do: 'pick', pick: { ...made, ...(frame && { frame }) } });
  }

  function onward(by: 1 | -1): void {
    const next = asked && nextTarget(doc, asked.pointing.step, last, by);
    if (!next) return;
    scrollTo(next);
    scene.glass.box.focus({ preventScroll: true });
    outlined(next);
  }

  /** Tab goes between the outlined value and the bar's buttons, arrows from value to value. */
  function tab(by: 1 | -1, inBar: boolean): void {
    if ((inBar || target) && scene.bar?.onward(by)) return;
    if (target) scene.glass.box.focus({ preventScroll: true });
    else onward(by);
  }

  function onKey(event: KeyboardEvent, inBar: boolean): void {
    const onButton = inBar && (event.target as Element | null)?.tagName === 'BUTTON';
    const act = {
      Escape: () => answer({ do: 'cancel' }),
      ArrowDown: () => onward(1),
      ArrowRight: () => onward(1),
      ArrowUp: () => onward(-1),
      ArrowLeft: () => onward(-1),
      Tab: () => tab(event.shiftKey ? -1 : 1, inBar),
      Enter: onButton ? undefined : () => void take(),
    }[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  const listening = { signal, capture: true };
  // The outline goes with what it is around.
  doc.addEventListener('scroll', (event) => event.isTrusted && target && outlined(target), listening);
  // Keys that go to the glass are heard by no page.
  view.addEventListener('focus', (event) => event.isTrusted && scene.glass.box.focus(), { signal });
  guard(
    doc,
    signal,
    () => scene.stage,
    async () => {
      scene.stage.remove();
      scene = await build();
      if (signal.aborted) scene.stage.remove();
      else if (asked) scene.bar?.show(asked.pointing, asked.words);
      // The hand has not moved: a click goes where it would have gone through the glass of before.
      if (pointer && !signal.aborted) hover(pointer);
    },
  );

  return {
    show(pointing, words) {
      const first = asked === undefined;
      asked = { pointing, words };
      outlined(undefined);
      scene.bar?.show(pointing, words);
      if (first && top)
        void shownWith(doc, [doc.location.href], slices()).then((shown) => answer({ do: 'here', shown }));
    },
    stop() {
      ended.abort();
      const ours = doc.activeElement === scene.stage.host;
      scene.stage.remove();
      if (ours && focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
    },
  };
}
