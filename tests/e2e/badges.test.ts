import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { badgesOf } from '../support/badges';
import { type Scene, startScene } from '../support/scene';
import { click, count, see, seeNone } from '../support/test-ids';
import { until } from '../support/until';

const CUSTOMERS = 40;
let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await startScene({ customers: 'en', uiLanguage: 'en' });
  page = await scene.chromium.open(`${scene.origin}/crm/contacts`);
});
afterAll(() => scene?.close());

it('puts one badge beside each known customer of the list, with the tier', async () => {
  const badges = await until('40 badges', async () => {
    const found = await badgesOf(page);
    return found.length >= CUSTOMERS && found;
  });
  expect(badges).toHaveLength(CUSTOMERS);
  const of = (name: string) => badges.find((b) => b.row.includes(name))?.text;
  expect(of('Eleanor Whitcombe')).toContain('A');
  expect(of('Desmond Hale')).toContain('B');
  expect(of('Gareth Llewellyn')).toContain('D');
  expect(of('Adaeze Nwosu')).toContain('⊘');
});

it('the page can neither read a badge nor set it off', async () => {
  const seen = await page.evaluate(() => {
    const badge = document.querySelector('tierside-badge');
    badge?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return {
      root: badge?.shadowRoot,
      text: badge?.textContent,
      attributes: [...(badge?.attributes ?? [])].map((a) => `${a.name}=${a.value}`).join(' '),
    };
  });
  expect(seen.root).toBeNull();
  expect(seen.text).toBe('');
  expect(seen.attributes).not.toMatch(/\b[ABCD]\b|tier=|loyal|score/i);
});

it('badges do not move the lines of the page', async () => {
  const height = () =>
    page.evaluate(() => document.querySelector('tbody tr')?.getBoundingClientRect().height);
  const before = await height();
  await page.evaluate(() => {
    for (const badge of document.querySelectorAll('tierside-badge')) badge.remove();
  });
  expect(Math.abs(Number(await height()) - Number(before))).toBeLessThanOrEqual(1);
});

it('shows ⊘ and no tier, score, talking point or reason for somebody who must not be called', async () => {
  await page.goto(`${scene.origin}/crm/contacts/N-1039`, { waitUntil: 'load' });
  const panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', 'Adaeze Nwosu');
  await see(panel, 'stage', { stage: 'do-not-call' });
  for (const id of ['tier', 'talking-point', 'reason']) expect(await count(panel, id)).toBe(0);
  expect(await scene.chromium.toolbarBadge(page.url())).toBe('⊘');
});

it('logging do-not-call stops scoring at once, and undo brings it back', async () => {
  await page.goto(`${scene.origin}/crm/contacts/N-1001`, { waitUntil: 'load' });
  const panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', 'Eleanor Whitcombe');
  await click(panel, 'outcome-do_not_call');
  await seeNone(panel, 'tier');
  await until('the badge ⊘', async () => (await scene.chromium.toolbarBadge(page.url())) === '⊘');
  await click(panel, 'undo');
  await see(panel, 'tier', { tier: 'A', score: '71.5' });
  await until('the badge A', async () => (await scene.chromium.toolbarBadge(page.url())) === 'A');
  scene.chromium.console.assertClean();
});
