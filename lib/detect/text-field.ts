/** The text field the agent used last in this frame, and putting text into it so that frameworks notice. */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

const TEXT_INPUT = /^(?:text|search|url|email|tel|)$/;

const innermost = (e: Event): EventTarget | null => e.composedPath()[0] ?? e.target;

function fieldOf(target: EventTarget | null): Field | undefined {
  const el = target as Partial<HTMLElement> | null;
  if (!el?.tagName) return undefined;
  if (el.tagName === 'TEXTAREA') return target as HTMLTextAreaElement;
  if (el.tagName === 'INPUT') {
    const input = target as HTMLInputElement;
    return TEXT_INPUT.test((input.getAttribute('type') ?? '').toLowerCase()) ? input : undefined;
  }
  return el.isContentEditable ? (target as HTMLElement) : undefined;
}

function intoValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  if (field.disabled || field.readOnly) return false;
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  const value = field.value.slice(0, start) + text + field.value.slice(end);
  // Frameworks replace the element's own setter to track values: the prototype's tells them of the change.
  const proto = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const set = Object.getOwnPropertyDescriptor(proto, 'value')?.set;
  if (set) set.call(field, value);
  else field.value = value;
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

export interface TextField {
  /** Epoch ms, 0 for never. */
  lastFocus(): number;
  /** Whether it went in. */
  insert(text: string): boolean;
}

/** @param now epoch milliseconds */
export function followTextField(doc: Document, now: () => number, signal: AbortSignal): TextField {
  let field: Field | undefined;
  let at = 0;
  const take = (target: EventTarget | null) => {
    const hit = fieldOf(target);
    if (!hit) return;
    field = hit;
    at = now();
  };
  doc.addEventListener('focusin', (e) => take(innermost(e)), { signal, capture: true });
  take(doc.activeElement);
  return {
    lastFocus: () => (field?.isConnected ? at : 0),
    insert(text) {
      if (!field?.isConnected) return false;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
        return intoValue(field, text);
      field.focus();
      // Deprecated, but the one way that editors with a model of their own take text from outside.
      if (doc.execCommand('insertText', false, text)) return true;
      field.append(text);
      field.dispatchEvent(
        new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
      );
      return true;
    },
  };
}
