/** One frame's part in the pointing: outlines what would be taken, and turns a click into the ways to find it again. */
import type { PickerWords, Pointing, PointingAction } from '../../domain/pointing';
import { makeTake } from '../make-rule';
import { patternOf } from '../path-pattern';
import { isSeen, leavesIn } from '../tree';
import { BAR_STYLE, type Bar, createBar } from './bar';
import { createOutline, GLASS_STYLE } from './outline';
import { openStage } from './pane';
import { elementAt, isFrame, leafAt, type Target, targetOf } from './pick-at';
import { openHole, scrollAt } from './under';

/** Smaller frames are pixels and buttons, CSS pixels squared. */
const SMALLEST = 2_000;

export interface Picker {
  show(pointing: Pointing, words: PickerWords): void;
  stop(): void;
}

/** @param top whether this frame is the page itself: it carries the bar */
export async function createPicker(
  doc: Document,
  top: boolean,
  answer: (action: PointingAction) => void,
): Promise<Picker | undefined> {
  const view = doc.defaultView;
  if (!view || doc.body?.tagName !== 'BODY' || view.innerWidth * view.innerHeight < SMALLEST)
    return undefined;
  const ended = new AbortController();
  const { signal } = ended;
  const focused = doc.activeElement;
  const stage = openStage(doc);
  const glass = await stage.pane('glass', GLASS_STYLE);
  const outline = createOutline(glass.body);
  const barPane = top ? await stage.pane('bar-pane', BAR_STYLE) : undefined;
  const bar: Bar | undefined = barPane && createBar(barPane, answer);
  const hole = openHole(glass.box);
  let asked: { pointing: Pointing; words: PickerWords } | undefined;
  let target: Target | undefined;
  let busy = false;

  const outlined = (found: Target | undefined) => {
    target = found;
    if (found && asked) outline.show(found, asked.words.none[asked.pointing.step]);
    else outline.hide();
  };

  function hover(x: number, y: number): void {
    const el = elementAt(doc, stage.host, x, y);
    // A frame has a picker of its own: the glass lets the pointer through to it.
    hole(el && isFrame(el) ? el : undefined);
    const leaf = el && !isFrame(el) ? leafAt(el, x, y) : undefined;
    outlined(leaf && asked && targetOf(asked.pointing.step, leaf));
  }

  async function take(): Promise<void> {
    if (busy || !asked || !target || target.values.length === 0) return;
    busy = true;
    const { pointing, words } = asked;
    const made = await makeTake(doc, pointing.step, target.leaves, async () => {});
    outlined(undefined);
    busy = false;
    if (!made) return bar?.show(pointing, words, words.unsure);
    const frame = top ? undefined : patternOf(doc.location.href);
    answer({ do: 'pick', pick: { ...made, ...(frame && { frame }) } });
  }

  /** With the arrow keys from one value to the next, for hands that use no mouse. */
  function onward(by: 1 | -1): void {
    const { pointing } = asked ?? {};
    if (!pointing) return;
    const all = leavesIn(doc).filter(
      (leaf) => isSeen(leaf) && targetOf(pointing.step, leaf).values.length > 0,
    );
    const now = target?.leaves[0];
    const next =
      all[(now ? all.indexOf(now) + by : by === 1 ? 0 : -1 + all.length) % all.length] ?? all.at(-1);
    if (!next) return;
    ('tagName' in next ? next : next.parentElement)?.scrollIntoView({ block: 'nearest' });
    outlined(targetOf(pointing.step, next));
  }

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const button = event.target && 'tagName' in event.target && event.target.tagName === 'BUTTON';
    const act = {
      Escape: () => answer({ do: 'cancel' }),
      ArrowDown: () => onward(1),
      ArrowUp: () => onward(-1),
      Enter: () => !button && void take(),
    }[event.key];
    if (!act || (event.key === 'Enter' && button)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  const on = <E extends Event>(to: EventTarget, type: string, run: (event: E) => void, capture = false) =>
    to.addEventListener(type, (event) => run(event as E), { signal, capture });

  on<PointerEvent>(glass.target, 'pointermove', (event) => hover(event.clientX, event.clientY));
  on<MouseEvent>(glass.target, 'click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!event.isTrusted) return;
    hover(event.clientX, event.clientY);
    void take();
  });
  on<WheelEvent>(glass.target, 'wheel', (event) => {
    scrollAt(elementAt(doc, stage.host, event.clientX, event.clientY), event.deltaX, event.deltaY);
    outlined(undefined);
  });
  for (const to of [glass.target, barPane?.target, view]) if (to) on(to, 'keydown', onKey, true);
  // What moved away under the outline is not what it says any more.
  on(doc, 'scroll', () => outlined(undefined), true);
  on(view, 'pagehide', () => ended.abort());

  return {
    show(pointing, words) {
      asked = { pointing, words };
      outlined(undefined);
      bar?.show(pointing, words);
    },
    stop() {
      ended.abort();
      const ours = doc.activeElement === stage.host;
      stage.remove();
      if (ours && focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
    },
  };
}
