/** Labels whose words nobody knows: not kept as words, and still what the value is found by. */
import { describe, expect, it } from 'vitest';
import type { Pointed } from '../../../../lib/domain/pointing';
import type { TaughtField, TaughtRule } from '../../../../lib/domain/taught-rule';
import { readTaughtFile, writeTaughtFile } from '../../../../lib/exchange/taught/taught-file';
import { makeTake } from '../../../../lib/teach/making/make-rule';
import { peopleOf } from '../../../../lib/use-cases/taught/impersonal';
import { keepTaught } from '../../../../lib/use-cases/taught/keep-taught';
import { memoryDatabase } from '../../../support/memory-database';
import { NOON } from '../../../support/test-desk';
import { CONFIG, documentOf, findPeople, noPause } from '../../detect/support';
import { find, leavesWith } from '../../teach/support';

const AT = 'https://crm.example/card/101';
const NEXT = 'https://crm.example/card/102';

/** As it arrives at a colleague's: kept, written to a file and read again. */
async function learn(body: string, clicks: Partial<Record<TaughtField, string>>): Promise<TaughtRule> {
  const doc = await documentOf(`<!doctype html><html><body>${body}</body></html>`, AT);
  const picks: Pointed[] = [];
  for (const [field, text] of Object.entries(clicks)) {
    const made = await makeTake(doc, field as TaughtField, leavesWith(doc, text), noPause);
    if (made) picks.push(made);
  }
  const people = peopleOf([(await findPeople(doc, CONFIG, AT)).reading]);
  const newId = () => '5b0f3c1e-77aa-4be2-9d10-3f2a6f1f0c55';
  const kept = await keepTaught(memoryDatabase(), { url: AT, picks, people, shown: [], now: NOON, newId });
  const file = kept && readTaughtFile(writeTaughtFile([kept.rule]));
  const rule = file?.ok ? file.rules[0] : undefined;
  if (!rule) throw new Error('nothing was learnt');
  return rule;
}

type Part = [label: string, name: string, phone: string];
const SHAPES: Record<string, (parts: Part[]) => string> = {
  cards: (parts) =>
    parts
      .map(
        ([label, name, phone]) =>
          `<div class="card"><div class="card-title">${label}</div><div class="card-body">${name}</div><div class="card-foot">${phone}</div></div>`,
      )
      .join(''),
  headings: (parts) =>
    parts.map(([label, name, phone]) => `<h3>${label}</h3><p>${name}</p><p>${phone}</p>`).join(''),
  pairs: (parts) =>
    parts
      .map(([label, name, phone]) => `<div><span>${label}</span><span>${name}</span></div><p>${phone}</p>`)
      .join(''),
  rows: (parts) =>
    `<table>${parts.map(([label, name]) => `<tr><td>${label}</td><td>${name}</td></tr>`).join('')}</table>`,
  plain: (parts) =>
    parts.map(([label, name]) => `<div class=t>${label}</div><div class=v>${name}</div>`).join(''),
  marked: (parts) =>
    parts
      .map(([label, name]) => `<div class=t>${label}</div><div class=v data-testid="value">${name}</div>`)
      .join(''),
  sections: (parts) =>
    parts
      .map(
        ([label, name]) =>
          `<section><h3>${label}</h3><table><tr><th>Name</th><td>${name}</td></tr><tr><th>Ort</th><td>Bonn</td></tr></table></section>`,
      )
      .join(''),
};
const main = (shape: string, parts: Part[]) => `<main>${SHAPES[shape]?.(parts)}</main>`;

const CASES: [label: string, first: string, then: string, between: Part, phone: string, phone2: string][] = [
  ['甲方', '王芳', '李娜', ['介绍人', '赵强', '13900139000'], '13800138000', '13700137000'],
  [
    'Other side',
    'Ada Quill',
    'Bo Stern',
    ['Agent', 'Hans Falk', '030 5550 999'],
    '030 5550 123',
    '030 5550 777',
  ],
  [
    'Kontrahent',
    'Ada Quill',
    'Bo Stern',
    ['Makler', 'Hans Falk', '030 5550 999'],
    '030 5550 123',
    '030 5550 777',
  ],
];

describe.each(Object.keys(SHAPES))('in %s, a label of unknown words', (shape) => {
  const withPhone = ['cards', 'headings', 'pairs'].includes(shape);

  it.each(CASES)(
    '%s: the customer, whoever else comes in front',
    async (label, first, then, between, p1, p2) => {
      const rule = await learn(main(shape, [[label, first, p1]]), {
        name: first,
        ...(withPhone && { phone: p1 }),
      });
      expect(JSON.stringify(rule).toLowerCase()).not.toContain(label.toLowerCase());
      const own: Part = [label, then, p2];
      for (const parts of [[own], [between, own], [own, between], [between, between, own]])
        expect(await find(main(shape, parts), rule, NEXT)).toEqual({
          ruleId: rule.id,
          name: then,
          ...(withPhone && { phone: [p2] }),
        });
    },
  );

  it.each(CASES)('%s: taught where somebody stands in front', async (label, first, then, between, p1, p2) => {
    const rule = await learn(main(shape, [between, [label, first, p1]]), { name: first });
    for (const parts of [[[label, then, p2]], [between, [label, then, p2]]] as Part[][])
      expect(await find(main(shape, parts), rule, NEXT)).toEqual({ ruleId: rule.id, name: then });
  });

  it.each(CASES)('%s: where it is gone, nobody is shown for it', async (label, first, _, between, p1) => {
    const rule = await learn(main(shape, [[label, first, p1]]), { name: first });
    // One field of its name or mark was there, and one is: taken for the same.
    if (shape !== 'marked' && shape !== 'sections')
      expect(await find(main(shape, [between]), rule, NEXT)).toEqual({ ruleId: rule.id, missing: true });
    expect(await find(main(shape, [between, between]), rule, NEXT)).toEqual({
      ruleId: rule.id,
      missing: true,
    });
  });
});

it.each(['kf7@quill.example', '030 5550 123', 'Ada Quill'])(
  '%s before the value is kept in no form',
  async (text) => {
    const body = `<main><h1>Ada Quill</h1><h3>${text}</h3><p>Lindenhof</p></main>`;
    const rule = await learn(body, { name: 'Ada Quill', company: 'Lindenhof' });
    expect(JSON.stringify(rule)).not.toMatch(/"#\d/);
  },
);
