/** Records of every language in every way that applications set them: whose fields they are, among staff and others. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES, type Sample } from './samples';
import { readBody } from './support';

type Row = readonly [label: string, value: string];

const LABELS: Record<string, Record<string, string[]>> = {};
const file = resolve(import.meta.dirname, '../../files/field-labels.tsv');
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const [lang = '', kind = '', words = ''] = line.split('\t');
  LABELS[lang] = { ...LABELS[lang], [kind]: words.split('|') };
}

const pairs = (rows: readonly Row[], cell: (row: Row) => string): string =>
  rows
    .flatMap((_, i) =>
      i % 2 === 0
        ? [
            `<tr>${rows
              .slice(i, i + 2)
              .map(cell)
              .join('')}</tr>`,
          ]
        : [],
    )
    .join('');
const each = (rows: readonly Row[], make: (row: Row, i: number) => string): string => rows.map(make).join('');

const STYLES: Record<string, (rows: readonly Row[]) => string> = {
  'a definition list': (rows) => `<dl>${each(rows, ([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
  'a table whose cells look alike': (rows) =>
    `<table>${each(rows, ([l, v]) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`,
  'a table with heads': (rows) => `<table>${pairs(rows, ([l, v]) => `<th>${l}</th><td>${v}</td>`)}</table>`,
  'a table with colons': (rows) =>
    `<table>${pairs(rows, ([l, v]) => `<td>${l}：</td><td>${v}</td>`)}</table>`,
  boxes: (rows) =>
    each(rows, ([l, v]) => `<div class="r"><div class="k">${l}</div><div class="v">${v}</div></div>`),
  'a grid': (rows) => each(rows, ([l, v]) => `<span class="l">${l}</span><span class="v">${v}</span>`),
  'inline elements': (rows) => each(rows, ([l, v]) => `<div><span>${l}: </span><b>${v}</b></div>`),
  'a form': (rows) =>
    each(rows, ([l, v], i) => `<div><label for="f${i}">${l}</label><input id="f${i}" value="${v}"></div>`),
  'labels above': (rows) => each(rows, ([l, v]) => `<div class="f"><small>${l}</small><p>${v}</p></div>`),
  'lines of text': (rows) => `<p>${rows.map(([l, v]) => `${l}: ${v}`).join('<br>')}</p>`,
};

const EMAIL = 'box17@quarry.example';

/** Which label of each kind, which of the optional rows, and in which order. */
const draws = fc.record({
  pick: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }),
  firm: fc.boolean(),
  third: fc.boolean(),
  order: fc.constantFrom('customer first', 'customer last', 'mixed'),
});

function rowsOf(
  lang: string,
  { customer, staff, third, firm, phone }: Sample,
  draw: typeof draws extends fc.Arbitrary<infer T> ? T : never,
): Row[] {
  const label = (kind: string, n: number): string => {
    const words = LABELS[lang]?.[kind] ?? [];
    return words[(draw.pick[n] ?? 0) % words.length] ?? kind;
  };
  const main: Row[] = [
    [label('name', 0), customer],
    [label('phone', 1), phone],
    [label('email', 2), EMAIL],
    ...(draw.firm ? [[label('company', 3), firm] as const] : []),
  ];
  const owner: Row = [label('staff', 4), staff];
  const codes: Row[] = [
    [label('other', 5), 'KX-20417'],
    [label('id', 6), 'C-60418'],
  ];
  const others: Row[] = draw.third ? [[label('third', 7), third]] : [];
  if (draw.order === 'customer first') return [...main, owner, ...codes, ...others];
  if (draw.order === 'customer last') return [...codes, ...main, owner, ...others];
  const [name, ...rest] = main;
  return [...codes.slice(1), ...(name ? [name] : []), ...rest, ...codes.slice(0, 1), ...others, owner];
}

const cases = Object.keys(SAMPLES).flatMap((lang) =>
  Object.keys(STYLES).map((style) => [lang, style] as const),
);

describe('a record', () => {
  it.each(cases)('in %s, as %s', async (lang, style) => {
    const sample = SAMPLES[lang];
    const make = STYLES[style];
    if (!sample || !make) throw new Error('no such sample');
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const body = `<ul><li>A</li><li>B</li></ul><main><h2>12</h2>${make(rowsOf(lang, sample, draw))}</main>`;
        const { primary } = await readBody(body, { title: 'App', lang, url: 'https://app.firm.example/r' });
        expect(
          primary && [primary.name?.replace(/\s/g, ''), primary.emails, primary.phones.map((p) => p.e164)],
        ).toEqual([sample.customer.replace(/\s/g, ''), [EMAIL], [sample.e164]]);
      }),
      { numRuns: 5 },
    );
  });
});
