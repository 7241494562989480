import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pointed } from '../../../../lib/domain/pointing';
import type { TaughtField } from '../../../../lib/domain/taught-rule';
import { makeTake } from '../../../../lib/teach/making/make-rule';
import { shownWith } from '../../../../lib/teach/making/witness';
import { exportTaught } from '../../../../lib/use-cases/taught/export-taught';
import { peopleOf } from '../../../../lib/use-cases/taught/impersonal';
import { keepTaught } from '../../../../lib/use-cases/taught/keep-taught';
import { memoryDatabase } from '../../../support/memory-database';
import { NOON } from '../../../support/test-desk';
import { CONFIG, documentOf, findPeople, noPause } from '../../detect/support';
import { leavesWith } from '../../teach/support';

/** As many as a run of all tests has time for; thousands were made once. */
const RUNS = Number(process.env.TAUGHT_RUNS ?? 120);

interface Person {
  name: string;
  email: string;
  phone: string;
  firm: string;
}

const latin = fc
  .tuple(
    fc.constantFrom(
      'Ada',
      'Bettina',
      'Çiğdem',
      'Una',
      'Malik',
      'Ines',
      'Jürgen',
      'Oluwaseun',
      'Zoë',
      'Tadeusz',
    ),
    fc.constantFrom(
      'Quill',
      'Holländer',
      'Osei',
      'Frost',
      "O'Rourke",
      'Wiśniewska',
      'Nakagawa',
      'Müller-Voss',
      'Yıldız',
    ),
  )
  .map((words) => words.join(' '));
const han = fc
  .tuple(fc.constantFrom('欧阳', '吴', '李', '诸葛', '陈'), fc.constantFrom('倩', '秀英', '静怡', '伟'))
  .map((words) => words.join(''));
const name = fc.oneof(
  latin,
  latin.map((text) => text.toLowerCase()),
  latin.map((text) => text.toUpperCase()),
  latin.map((text) => text.split(' ').reverse().join(', ')),
  latin.map((text) => text.split(' ')[1] ?? ''),
  han,
);
const slug = (text: string, by = '-') =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, by)
    .replace(/^[-._]|[-._]$/g, '');
const person: fc.Arbitrary<Person> = fc
  .tuple(name, fc.integer({ min: 10_000_000, max: 99_999_999 }), fc.constantFrom('.', '_', ''))
  .map(([who, digits, by]) => ({
    name: who,
    email: `${/\p{Script=Han}/u.test(who) ? `kf${digits % 1_000}` : slug(who, by)}@haus-${slug(who)}.example`,
    phone: `030 ${String(digits).slice(0, 4)} ${String(digits).slice(4)}`,
    firm: `${who.split(' ')[0]} Gärten GmbH`,
  }));

/** Ways in which pages show people: some name them where others have labels, headings, codes. */
const SHAPES: Record<string, (people: Person[]) => string> = {
  cards: (all) =>
    all
      .map(
        (p) =>
          `<section><h3>${p.name}</h3><p>${p.phone}</p><p><a href="mailto:${p.email}">${p.email}</a></p><p>${p.firm}</p></section>`,
      )
      .join(''),
  cardsWithLabels: (all) =>
    all
      .map(
        (p) =>
          `<section><h2>${p.name}</h2><dl><dt>Telefon</dt><dd>${p.phone}</dd><dt>Rufname</dt><dd>${p.name}</dd><dt>E-Mail</dt><dd>${p.email}</dd><dt>Haus</dt><dd>${p.firm}</dd></dl></section>`,
      )
      .join(''),
  namesAsTerms: (all) =>
    `<dl>${all.map((p, i) => `<dt>${p.name}</dt><dd>${[p.phone, p.email, p.firm][i % 3]}</dd>`).join('')}</dl>`,
  namesAsRowHeads: (all) =>
    `<table>${all.map((p) => `<tr><th>${p.name}</th><td>${p.phone}</td></tr>`).join('')}</table>`,
  namesAsColumnHeads: (all) =>
    `<table><thead><tr>${all.map((p) => `<th>${p.name}</th>`).join('')}</tr></thead><tbody><tr>${all.map((p) => `<td>${p.phone}</td>`).join('')}</tr><tr>${all.map((p) => `<td>${p.email}</td>`).join('')}</tr></tbody></table>`,
  lines: (all) => all.map((p) => `<p>${p.name}: ${p.phone}</p><p>${p.name}：<b>${p.email}</b></p>`).join(''),
  chat: (all) =>
    all.map((p) => `<div><span class="label">${p.name}</span><span>${p.phone}</span></div>`).join(''),
  codes: (all) =>
    all
      .map(
        (p) =>
          `<div id="${slug(p.name)}" class="row user-${slug(p.name)}"><span data-testid="cell-${slug(p.name)}" aria-label="${p.name}">${p.phone}</span><span data-name="${p.name}" class="${slug(p.name, '_')}__mail">${p.email}</span><i title="${p.name}">${p.firm}</i></div>`,
      )
      .join(''),
  boxes: (all) =>
    `<form>${all.map((p) => `<label><input type="radio" name="${slug(p.name)}">${p.name}</label><label for="f-${slug(p.name)}">${p.name}</label><input id="f-${slug(p.name)}" value="${p.phone}">`).join('')}</form>`,
  roles: (all) =>
    `<table>${all.map((p, i) => `<tr><th>${p.name.includes(' ') ? p.name : `Ada ${p.name}`}</th><td>${['Vertrieb', p.phone, 'seit 2024', p.email][i % 4]}</td></tr>`).join('')}<tr><th>Leitung</th><td>keine</td></tr><tr><th>Pause</th><td>12 Uhr</td></tr></table>`,
  record: ([p]) =>
    p
      ? `<main><h1>${p.name}</h1><div><div>Vorgang</div><div>V-7</div></div><div><div>Gegenüber</div><div>${p.name}</div></div><div><div>Leitung</div><div>${p.phone}</div></div><div><div>Draht</div><div>${p.email}</div></div><div><div>Haus</div><div>${p.firm}</div></div></main>`
      : '',
};

const url = (p: Person, shape: number) =>
  [
    `https://crm.example/people/${encodeURIComponent(slug(p.name))}/notes`,
    `https://crm.example/${encodeURIComponent(slug(p.name, ''))}?view=${encodeURIComponent(slug(p.name))}`,
    `https://crm.example/#/board/${encodeURIComponent(p.name)}/4711`,
    `https://crm.example/mail/${encodeURIComponent(p.email)}`,
    'https://crm.example/desk/4711',
  ][shape] ?? '';

/** What would tell who was on the page: names whole and in words, addresses, numbers, companies. */
function tellTales({ name: who, email, phone, firm }: Person): string[] {
  const words = who.split(/[\s,]+/).filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word));
  const folded = [...words, ...words.map((word) => slug(word))];
  const digits = phone.replace(/\D/g, '');
  return [who, slug(who), slug(who, ''), ...folded, email, email.split('@')[0] ?? '', phone, digits, firm];
}

async function taughtFile(
  html: string,
  at: string,
  clicks: Partial<Record<TaughtField, string>>,
): Promise<string> {
  const doc = await documentOf(html, at);
  const picks: Pointed[] = [];
  for (const [field, text] of Object.entries(clicks)) {
    const made = await makeTake(doc, field as TaughtField, leavesWith(doc, text), noPause);
    if (made) picks.push(made);
  }
  const database = memoryDatabase();
  const people = peopleOf([(await findPeople(doc, CONFIG, at)).reading]);
  const shown = await shownWith(doc, [at], noPause);
  await keepTaught(database, { url: at, picks, people, shown, now: NOON, newId: () => 'rule' });
  return exportTaught(database);
}

describe('a file of taught pages', () => {
  it('names nobody who was on them, clicked or not, wherever the page has names', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(person, { minLength: 2, maxLength: 4, selector: (p) => slug(p.name) }),
        fc.subarray(Object.keys(SHAPES), { minLength: 1, maxLength: 3 }),
        fc.nat(3),
        fc.nat(4),
        fc.subarray(['name', 'phone', 'email', 'company'] as const, { minLength: 1 }),
        async (people, shapes, who, address, fields) => {
          const one = people[who % people.length];
          const first = people[0];
          if (!one || !first) return;
          const html = `<!doctype html><html lang="de"><head><title>${first.name}</title></head><body><nav>Kontakte</nav>${shapes.map((shape) => SHAPES[shape]?.(people)).join('')}</body></html>`;
          const body = html.split('<body>')[1] ?? '';
          // Who is only in the address is nobody on the page.
          const seen = people.filter((p) => body.includes(p.name));
          const value = { name: one.name, phone: one.phone, email: one.email, company: one.firm };
          const there = fields.filter((field) => body.includes(`>${value[field]}<`));
          const clicks = Object.fromEntries(there.map((field) => [field, value[field]]));
          const file = await taughtFile(html, url(seen[address % seen.length] ?? first, address), clicks);
          kept += JSON.parse(file).rules.length;
          const said = decodeURIComponent(file.replace(/%(?![\da-f]{2})/gi, '')).toLowerCase();
          for (const tale of people.flatMap(tellTales).filter((text) => text.length > 1))
            expect(said, `${tale} in ${html}`).not.toContain(tale.toLowerCase());
        },
      ),
      { numRuns: RUNS },
    );
    // Most of these pages can be taught all the same.
    expect(kept).toBeGreaterThan(RUNS / 2);
  });

  it('keeps labels that nobody knows, where they stand among the fields of one record', async () => {
    const ada = { name: 'ada quill', email: 'ada@quill.example', phone: '030 5550 1234', firm: 'Lindenhof' };
    const file = await taughtFile(
      `<html><body>${SHAPES.record?.([ada])}</body></html>`,
      'https://crm.example/desk/4711',
      {
        name: ada.name,
        phone: ada.phone,
      },
    );
    const [rule] = JSON.parse(file).rules;
    expect(rule.page).toBe('crm.example/desk/*');
    const labels = rule.takes.flatMap((take: { ways: { label?: string }[] }) =>
      take.ways.flatMap((w) => w.label ?? []),
    );
    expect(labels).toEqual(expect.arrayContaining(['leitung']));
  });

  it('takes the letters of an avatar for no label', async () => {
    const file = await taughtFile(
      '<html><body><main><header><div class="avatar">PH</div><div>Piers Halloran</div></header></main></body></html>',
      'https://crm.example/desk/4711',
      { name: 'Piers Halloran' },
    );
    expect(JSON.parse(file).rules).toHaveLength(1);
    expect(file).not.toMatch(/"ph"/i);
  });

  it('is not made where nothing but somebody’s name leads to the value', async () => {
    const file = await taughtFile(
      '<html><body><p>una frost: 030 5550 1234</p></body></html>',
      'https://crm.example/desk/4711',
      { phone: '030 5550 1234' },
    );
    expect(file).not.toMatch(/frost|una/i);
  });
});
