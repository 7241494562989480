// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type BadgeInfoLike, BadgeLayer } from '../../../lib/badge';
import { shapeOf, styleOf } from '../../../lib/badge/shape';
import { TIER_COLOURS } from '../../../lib/domain/standard';
import { TIER_HUES } from '../../../lib/domain/tier-look';

const info = (more: Partial<BadgeInfoLike> = {}): BadgeInfoLike => ({
  customerId: 'c1',
  tier: 'A',
  confidence: 'high',
  doNotCall: false,
  label: 'A · Premium',
  ...more,
});
const badges = () => document.querySelectorAll('tierside-badge');
const cell = (): Element => document.querySelector('a') as Element;
const spot = (element = cell(), more: Partial<BadgeInfoLike> = {}) => ({
  element,
  text: element.textContent,
  info: info(more),
});
/** Mutation observers have had their turn. */
const settled = () => new Promise((done) => setTimeout(done, 5));
let now = 0;
let layer: BadgeLayer;

beforeEach(() => {
  document.body.innerHTML =
    '<table><tr><td><a href="#">Ada Quill</a></td><td contenteditable="true"><b>Bea</b></td></tr></table>';
  now = 0;
  layer = new BadgeLayer(document, () => now);
});

describe('badges in pages', () => {
  it('stands right after the name, once, whatever is drawn again', () => {
    for (let i = 0; i < 3; i++) layer.show([spot()]);
    expect(badges()).toHaveLength(1);
    expect(cell().nextElementSibling?.tagName).toBe('TIERSIDE-BADGE');
  });
  it('has the colour that the standard gives the tier, else the tier’s own', () => {
    expect(shapeOf(info())?.classes.split(' ')).toEqual(['m', 'a', 'amber']);
    expect(shapeOf(info({ tier: 'B', colour: 'rose' }))?.classes.split(' ')).toEqual(['m', 'b', 'rose']);
    for (const colour of TIER_COLOURS)
      expect(styleOf('flow')).toContain(
        `.${colour}{--t:${TIER_HUES[colour][0]};--s:${TIER_HUES[colour][1]}}`,
      );
  });
  it('tells the page nothing: no attribute, no text, no root', () => {
    layer.show([spot()]);
    const badge = badges()[0];
    expect(badge?.shadowRoot).toBeNull();
    expect(badge?.outerHTML).toBe('<tierside-badge></tierside-badge>');
  });
  it('holds no text even inside, where the page could search for it', () => {
    layer.show([spot()]);
    const { root } = layer.at(badges()[0] as Element) ?? {};
    expect(root?.querySelector('[data-mark="A"]')?.getAttribute('aria-label')).toBe('A · Premium');
    for (const style of root?.querySelectorAll('style') ?? []) style.remove();
    expect(root?.textContent).toBe('');
  });
  it('never inside text that can be edited', () => {
    layer.show([spot(document.querySelector('b') as Element)]);
    expect(badges()).toHaveLength(0);
  });
  it('goes with its customer, and all of them on clear', () => {
    layer.show([spot()]);
    layer.show([]);
    expect(badges()).toHaveLength(0);
    layer.show([spot()]);
    layer.clear();
    expect(badges()).toHaveLength(0);
  });
  it('nobody without a tier gets one; do-not-call shows ⊘ and no tier', () => {
    expect(shapeOf({ doNotCall: false })).toMatchObject({ letter: '•' });
    expect(shapeOf({ doNotCall: true, tier: 'A' })).toMatchObject({ letter: '⊘' });
    expect(shapeOf({ doNotCall: false, tier: 'C', confidence: 'low' })?.classes).toContain('low');
  });
});

describe('badges in lists that change', () => {
  it('a row that is reused for somebody else loses its badge at once', async () => {
    layer.show([spot()]);
    cell().textContent = 'Bea Lowe';
    await settled();
    expect(badges()).toHaveLength(0);
  });
  it('a row that changed while the customer was looked up gets none', () => {
    const read = spot();
    cell().textContent = 'Bea Lowe';
    layer.show([read]);
    expect(badges()).toHaveLength(0);
  });
  it('a name that is replaced leaves no badge behind, one drawn again keeps it', async () => {
    layer.show([spot()]);
    const fresh = document.createElement('a');
    fresh.textContent = 'Bea Lowe';
    cell().replaceWith(fresh);
    await settled();
    expect(badges()).toHaveLength(0);
    layer.show([spot()]);
    fresh.replaceChildren('Bea Lowe');
    await settled();
    expect(badges()).toHaveLength(1);
  });
  it('is put back at once where only the badge was wiped', async () => {
    layer.show([spot()]);
    badges()[0]?.remove();
    await settled();
    expect(badges()).toHaveLength(1);
  });
  it('gives in to a page that keeps removing it, and tries again a minute later', async () => {
    let returned = 0;
    for (let i = 0; i < 20; i++) {
      layer.show([spot()]);
      await settled();
      returned += badges().length;
      for (const b of badges()) b.remove();
    }
    expect(returned).toBeLessThanOrEqual(6);
    now = 61_000;
    layer.show([spot()]);
    expect(badges()).toHaveLength(1);
  });
  it('clears away the empty copies of a page that writes its rows anew from their own source', async () => {
    for (let i = 0; i < 3; i++) {
      layer.show([spot()]);
      const row = document.querySelector('tr') as Element;
      const source = row.innerHTML;
      row.innerHTML = source;
      await settled();
    }
    layer.show([spot()]);
    expect(badges()).toHaveLength(1);
  });
});
