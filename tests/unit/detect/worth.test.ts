// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { LongLists, takeSketch } from '../../../lib/detect';
import { noPause } from './support';

const HOME = 'https://app.example/home';
const page = (html: string) => {
  document.body.innerHTML = html;
};
const worth = async (url = HOME) =>
  (await takeSketch(document, url, new LongLists(null, () => {}), noPause))?.worth;
beforeEach(() => page(''));

describe('whether a page is worth a message', () => {
  it.each([
    ['an address in text', '<p>wu@hengrui.example</p>'],
    ['a number', '<td>138-5550-9921</td>'],
    ['a full-width number', '<td>１３６５５５０２２８８</td>'],
    ['a number split over spans', '<i>136</i> <i>0555</i> <i>0141</i>'],
    ['a masked number', '<td>138****5678</td>'],
    ['a mail link', '<a href="MAILTO:x">write</a>'],
    ['a card', '<div class="h-card">Noah</div>'],
    ['a live value', '<input value="089 / 1234567">'],
  ])('%s: yes', async (_, html) => {
    page(html);
    expect(await worth()).toBe(true);
  });

  it('the address of a record: yes, whatever is rendered yet', async () => {
    expect(await worth('https://crm.example/contact/view/20871')).toBe(true);
  });

  it('inside an open shadow root: yes', async () => {
    page('<x-app></x-app>');
    document.querySelector('x-app')?.attachShadow({ mode: 'open' }).append('noah@patel.example');
    expect(await worth()).toBe(true);
  });

  it('an article, a start page, a clock: no', async () => {
    page('<h1>Spring has come</h1><p>In 2026 we sold 12 tables at 3.50 each.</p><time>12:05:31</time>');
    expect(await worth()).toBe(false);
  });
});
