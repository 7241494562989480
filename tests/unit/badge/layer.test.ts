// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type BadgeInfoLike, BadgeLayer } from '../../../lib/badge';
import { shapeOf } from '../../../lib/badge/shape';

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

beforeEach(() => {
  document.body.innerHTML =
    '<table><tr><td><a href="#">Ada Quill</a></td><td contenteditable="true"><b>Bea</b></td></tr></table>';
});

describe('badges in pages', () => {
  it('stands right after the name, once, whatever is drawn again', () => {
    const layer = new BadgeLayer(document, () => 0);
    for (let i = 0; i < 3; i++) layer.show([{ element: cell(), info: info() }]);
    expect(badges()).toHaveLength(1);
    expect(cell().nextElementSibling?.tagName).toBe('TIERSIDE-BADGE');
  });
  it('tells the page nothing', () => {
    new BadgeLayer(document, () => 0).show([{ element: cell(), info: info() }]);
    const badge = badges()[0];
    expect(badge?.shadowRoot).toBeNull();
    expect(badge?.outerHTML).toBe('<tierside-badge></tierside-badge>');
  });
  it('never inside text that can be edited', () => {
    new BadgeLayer(document, () => 0).show([
      { element: document.querySelector('b') as Element, info: info() },
    ]);
    expect(badges()).toHaveLength(0);
  });
  it('goes with its customer, and all of them on clear', () => {
    const layer = new BadgeLayer(document, () => 0);
    layer.show([{ element: cell(), info: info() }]);
    layer.show([]);
    expect(badges()).toHaveLength(0);
    layer.show([{ element: cell(), info: info() }]);
    layer.clear();
    expect(badges()).toHaveLength(0);
  });
  it('gives in to a page that keeps removing it, and tries again a minute later', () => {
    let now = 0;
    let returned = 0;
    const layer = new BadgeLayer(document, () => now);
    for (let i = 0; i < 50; i++) {
      layer.show([{ element: cell(), info: info() }]);
      returned += badges().length;
      for (const b of badges()) b.remove();
    }
    expect(returned).toBeLessThanOrEqual(6);
    now = 61_000;
    layer.show([{ element: cell(), info: info() }]);
    expect(badges()).toHaveLength(1);
  });
  it('nobody without a tier gets one; do-not-call shows ⊘ and no tier', () => {
    expect(shapeOf({ doNotCall: false })).toBeUndefined();
    expect(shapeOf({ doNotCall: true, tier: 'A' })).toMatchObject({ letter: '⊘' });
    expect(shapeOf({ doNotCall: false, tier: 'C', confidence: 'low' })?.classes).toContain('low');
  });
});
