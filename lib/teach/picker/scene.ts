/** What lies over one frame: the glass with its outline, and the bar where it is the page itself. */
import type { PointingAction } from '../../domain/pointing';
import { BAR_STYLE, type Bar, createBar } from './bar';
import { createOutline, GLASS_STYLE, type Outline } from './outline';
import { openStage, type Pane, pagesSeeIn, type Stage } from './pane';
import { isFrame } from './pick-at';
import { openHole } from './under';

/** A page that takes the focus for ever has it. */
const MOST_RETURNS = 200;

export interface SceneHandlers {
  hover(event: MouseEvent): void;
  take(event: MouseEvent): void;
  wheel(event: WheelEvent): void;
  /** @param inBar whether it was pressed on the bar */
  key(event: KeyboardEvent, inBar: boolean): void;
}

export interface Scene {
  stage: Stage;
  glass: Pane;
  outline: Outline;
  bar: Bar | undefined;
  hole: (frame: Element | undefined) => void;
  /** Only what a hand did: pages make events too. */
  listen(signal: AbortSignal, handlers: SceneHandlers): void;
}

export async function createScene(
  doc: Document,
  top: boolean,
  answer: (action: PointingAction) => void,
): Promise<Scene> {
  const stage = openStage(doc);
  const glass = await stage.pane('glass', GLASS_STYLE);
  const barPane = top && !pagesSeeIn() ? await stage.pane('bar-pane', BAR_STYLE) : undefined;
  return {
    stage,
    glass,
    outline: createOutline(glass.body),
    bar: barPane && createBar(barPane, answer),
    hole: openHole(glass.box),
    listen(signal, { hover, take, wheel, key }) {
      const on = <E extends Event>(to: EventTarget, type: string, run: (event: E) => void, capture = false) =>
        to.addEventListener(type, (event) => event.isTrusted && run(event as E), { signal, capture });
      on<PointerEvent>(glass.target, 'pointermove', hover);
      on<MouseEvent>(glass.target, 'click', (event) => {
        event.preventDefault();
        event.stopPropagation();
        take(event);
      });
      on<WheelEvent>(glass.target, 'wheel', wheel);
      on<KeyboardEvent>(glass.target, 'keydown', (event) => key(event, false), true);
      if (barPane) on<KeyboardEvent>(barPane.target, 'keydown', (event) => key(event, true), true);
      // Keys that go to the glass are heard by no page; one that takes the focus gives it back. Frames keep theirs.
      let returns = MOST_RETURNS;
      on(glass.target, 'blur', () =>
        setTimeout(() => {
          const now = doc.activeElement;
          const ours = [glass, barPane].some((pane) => pane?.body.ownerDocument.hasFocus());
          if (signal.aborted || ours || !doc.hasFocus() || (now && isFrame(now)) || returns-- <= 0) return;
          // Where the page has only turned the keys away from it, the frame is still the active element.
          glass.box.blur();
          glass.box.focus({ preventScroll: true });
        }),
      );
      const view = doc.defaultView;
      if (view) on<KeyboardEvent>(view, 'keydown', (event) => key(event, false), true);
    },
  };
}
