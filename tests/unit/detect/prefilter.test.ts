// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { mayHoldPeople } from '../../../lib/detect/prefilter';
import { noPause } from './support';

const HOME = 'https://app.example/home';
const page = (html: string) => {
  document.body.innerHTML = html;
};
beforeEach(() => page(''));

describe('whether a page is worth the reader', () => {
  it.each([
    ['an address in text', '<p>wu@hengrui.example</p>'],
    ['a number', '<td>138-5550-9921</td>'],
    ['a full-width number', '<td>１３６５５５０２２８８</td>'],
    ['a masked number', '<td>138****5678</td>'],
    ['a mail link', '<a href="MAILTO:x">write</a>'],
    ['a card', '<div class="h-card">Noah</div>'],
    ['a live value', '<input value="089 / 1234567">'],
  ])('%s: yes', async (_, html) => {
    page(html);
    expect(await mayHoldPeople(document, HOME, noPause)).toBe(true);
  });

  it('the address of a record: yes, whatever is rendered yet', async () => {
    expect(await mayHoldPeople(document, 'https://crm.example/contact/view/20871', noPause)).toBe(true);
  });

  it('inside an open shadow root: yes', async () => {
    page('<x-app></x-app>');
    document.querySelector('x-app')?.attachShadow({ mode: 'open' }).append('noah@patel.example');
    expect(await mayHoldPeople(document, HOME, noPause)).toBe(true);
  });

  it('an article, a start page, a clock: no', async () => {
    page('<h1>Spring has come</h1><p>In 2026 we sold 12 tables at 3.50 each.</p><time>12:05:31</time>');
    expect(await mayHoldPeople(document, HOME, noPause)).toBe(false);
  });
});
