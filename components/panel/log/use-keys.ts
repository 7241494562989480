import { useEffect, useRef } from 'preact/hooks';
import { type KeyAction, type KeyPress, type KeyScene, noMemory, readKey } from './keys';

const NOT_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'reset', 'submit']);

/** Whether typing goes into `element`; the note is told apart, for Esc. */
export function placeOf(element: Element | null): KeyPress['place'] {
  if (!(element instanceof HTMLElement)) return 'elsewhere';
  if (element.dataset.testid === 'note') return 'note';
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return 'text';
  if (element instanceof HTMLInputElement) return NOT_TEXT.has(element.type) ? 'elsewhere' : 'text';
  return element.isContentEditable || element.closest('[contenteditable]:not([contenteditable="false"])')
    ? 'text'
    : 'elsewhere';
}

/** Listens on the whole page while the panel is shown. */
export function useKeys(scene: KeyScene, act: (action: KeyAction) => void): void {
  const latest = useRef({ scene, act });
  latest.current = { scene, act };
  const memory = useRef(noMemory);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const target = event.composedPath()[0];
      const press: KeyPress = {
        code: event.code,
        key: event.key,
        isComposing: event.isComposing,
        repeat: event.repeat,
        modified: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
        place: placeOf(target instanceof Element ? target : document.activeElement),
        at: event.timeStamp || performance.now(),
      };
      const read = readKey(press, memory.current, latest.current.scene);
      memory.current = read.memory;
      if (!read.action) return;
      event.preventDefault();
      latest.current.act(read.action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
