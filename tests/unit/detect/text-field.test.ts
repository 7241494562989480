// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { followTextField } from '../../../lib/detect';

beforeEach(() => {
  document.body.innerHTML =
    '<textarea id="t">ab</textarea><input id="i" type="text"><input id="p" type="password"><input id="r" readonly>';
});
const focus = (id: string) => document.getElementById(id)?.focus();
const follow = () => followTextField(document, () => 42, new AbortController().signal);

describe('the text field used last', () => {
  it('takes the text at the caret, and the page hears of it', () => {
    const field = follow();
    const t = document.getElementById('t') as HTMLTextAreaElement;
    let heard = '';
    t.addEventListener('input', () => {
      heard = t.value;
    });
    focus('t');
    t.setSelectionRange(1, 1);
    expect(field.lastFocus()).toBe(42);
    expect(field.insert('X\nY')).toBe(true);
    expect([t.value, heard]).toEqual(['aX\nYb', 'aX\nYb']);
  });
  it('is never a password, and a read-only field takes nothing', () => {
    const field = follow();
    focus('p');
    expect([field.lastFocus(), field.insert('x')]).toEqual([0, false]);
    focus('r');
    expect(field.insert('x')).toBe(false);
  });
  it('a field that has left the page takes nothing', () => {
    const field = follow();
    focus('i');
    document.body.innerHTML = '';
    expect([field.lastFocus(), field.insert('x')]).toEqual([0, false]);
  });
});
