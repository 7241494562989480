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

  it('takes the people of a page and the click on a badge', () => {
    const person = {
      name: '吴秀英',
      company: '恒瑞',
      emails: ['wu@hengrui.example'],
      phones: [{ e164: '+8613855509921', written: '138-5550-9921' }],
      masked: [{ pattern: '+86138****9921', written: '138****9921' }],
      recordIds: [{ host: 'crm.example', type: 'contact', id: '7' }],
    };
    const lookup = { type: 'lookup', people: [person, { emails: [], phones: [], recordIds: [] }] };
    expect(parseContentMessage(lookup)).toEqual(lookup);
    const click = { type: 'badge-click', customerId: 'c1' };
    expect(parseContentMessage(click)).toEqual(click);
  });

  it.each([
    [
      'ten thousand people',
      { type: 'lookup', people: Array(10_000).fill({ emails: [], phones: [], recordIds: [] }) },
    ],
    ['a click on nobody', { type: 'badge-click' }],
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
    expect(parsePanelMessage({ type: 'lookup', people: [] })).toBeUndefined();
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
