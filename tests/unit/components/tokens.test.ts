import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TIER_COLOURS } from '../../../lib/domain/standard';
import { TIERS } from '../../../lib/domain/tier';
import { TIER_HUES, tierColour } from '../../../lib/domain/tier-look';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const css = read('components/tokens.css');
/** The share of the tier's colour in the tint behind it. */
const tint = Number(/var\(--tier\) (\d+)%/.exec(read('components/panel/tier/tier.css'))?.[1]) / 100;

const darkAt = css.indexOf('@media (prefers-color-scheme: dark)');
const valueIn = (text: string) => (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(text)?.[1];
const light = valueIn(css.slice(0, darkAt));
const dark = valueIn(css.slice(darkAt));

const channels = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (rgb: number[]): number => {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: number[], b: number[]): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const mixed = (a: number[], b: number[]): number[] => a.map((c, i) => tint * c + (1 - tint) * (b[i] ?? 0));
const hex = (rgb: number[]): string =>
  `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
const AA = 4.5;

describe.each([
  ['light', light],
  ['dark', dark],
])('tier colours on %s', (_, token) => {
  const of = (name: string) => channels(token(name) ?? 'missing');
  const soft = (name: string) => (token(`${name}-soft`) ? of(`${name}-soft`) : mixed(of(name), of('bg')));

  it.each(TIER_COLOURS)('%s can be read as text, on its own tint, and filled', (colour) => {
    const ink = of(`tier-${colour}`);
    for (const ground of ['bg', 'surface', 'raised']) expect(contrast(ink, of(ground))).toBeGreaterThan(AA);
    expect(contrast(ink, soft(`tier-${colour}`))).toBeGreaterThan(AA);
    expect(contrast(ink, of('on-tier'))).toBeGreaterThan(AA);
  });
});

describe('tier colours in pages', () => {
  it.each(TIER_COLOURS)('%s is the panel’s, and can be read on white and on its tint', (colour) => {
    const [ink, soft] = TIER_HUES[colour];
    expect(ink).toBe(light(`tier-${colour}`));
    expect(soft).toBe(light(`tier-${colour}-soft`) ?? hex(mixed(channels(ink), channels('#ffffff'))));
    expect(contrast(channels(ink), channels('#ffffff'))).toBeGreaterThan(AA);
    expect(contrast(channels(ink), channels(soft))).toBeGreaterThan(AA);
  });
});

it('tiers keep the colours they always had unless the standard says otherwise', () => {
  expect(TIERS.map((tier) => tierColour({}, tier))).toEqual(['amber', 'teal', 'slate', 'grey']);
  expect(tierColour({ B: { colour: 'blue' } }, 'B')).toBe('blue');
  expect(['amber', 'teal', 'slate', 'grey'].map((c) => light(`tier-${c}`))).toEqual([
    '#9a4a00',
    '#0a6a6a',
    '#43536b',
    '#625f70',
  ]);
});
