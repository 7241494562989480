import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContentMessage, parsePanelMessage } from '../../../lib/messages/parse';

const sketch = {
  type: 'sketch',
  url: 'https://crm.example/',
  title: '',
  language: 'en',
  sketch: '{"words":[],"nodes":[],"texts":[],"jsonLd":[]}',
  notYet: ['e:wu@hengrui.example'],
};

describe('messages at the boundary', () => {
  it('takes a sketch as the content script sends it', () => {
    expect(parseContentMessage(sketch)).toEqual(sketch);
  });

  it.each([
    ['a sketch of ten megabytes', { ...sketch, sketch: 'x'.repeat(10_000_000) }],
    ['a title of a megabyte', { ...sketch, title: 'x'.repeat(1_000_000) }],
    ['ten thousand keys', { ...sketch, notYet: Array(10_000).fill('e:a@b.example') }],
    ['a number where text belongs', { ...sketch, url: 7 }],
    ['an area below nothing', { ...sketch, area: -1 }],
  ])('refuses %s', (_, hostile) => {
    expect(parseContentMessage(hostile)).toBeUndefined();
  });

  it('takes a click of the picker, and refuses one that would look up anything but a place', () => {
    const pick = (way: object) => ({
      type: 'pointing',
      action: {
        do: 'pick',
        pick: { field: 'name', text: 'Ada', ways: [{ nth: 0, ...way }], fields: [], shown: ['Ada'] },
      },
    });
    expect(parseContentMessage(pick({ by: 'mark', attribute: 'data-field', value: 'name' }))).toBeDefined();
    expect(parseContentMessage(pick({ by: 'mark', attribute: 'x=1],*[y', value: 'name' }))).toBeUndefined();
    expect(parseContentMessage(pick({ by: 'place', tag: ':has(*)', words: [] }))).toBeUndefined();
    expect(parseContentMessage(pick({ by: 'label', label: 'x'.repeat(201), to: 'text' }))).toBeUndefined();
    expect(parseContentMessage({ type: 'pointing', action: { do: 'start' } })).toBeUndefined();
    expect(parsePanelMessage(pick({ by: 'mark', attribute: 'name', value: 'name' }))).toBeUndefined();
  });

  it('a page can never speak as the panel', () => {
    expect(parseContentMessage({ type: 'settings-changed' })).toBeUndefined();
    expect(parsePanelMessage({ type: 'lookup', keys: [] })).toBeUndefined();
  });

  it('refuses anything else without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(parseContentMessage(junk)).toBeUndefined();
        expect(parsePanelMessage(junk)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});
