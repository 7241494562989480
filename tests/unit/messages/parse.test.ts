import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContentMessage, parsePanelMessage } from '../../../lib/messages/parse';
import { readPerson } from '../../support/test-desk';

const reading = {
  url: 'https://crm.example/',
  title: '',
  language: 'en',
  revision: 1,
  others: [],
  several: false,
  primary: readPerson(),
};

describe('messages at the boundary', () => {
  it('takes a reading as the content script sends it', () => {
    expect(parseContentMessage({ type: 'reading', reading })).toMatchObject({
      reading: { primary: { name: '吴秀英' } },
    });
  });

  it.each([
    ['a name of a megabyte', { ...reading, primary: readPerson({ name: 'x'.repeat(1_000_000) }) }],
    [
      'ten thousand addresses',
      { ...reading, primary: readPerson({ emails: Array(10_000).fill('a@b.example') }) },
    ],
    ['a number where text belongs', { ...reading, url: 7 }],
    ['a confidence off the scale', { ...reading, primary: { ...readPerson(), confidence: 7 } }],
  ])('refuses %s', (_, hostile) => {
    expect(parseContentMessage({ type: 'reading', reading: hostile })).toBeUndefined();
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
