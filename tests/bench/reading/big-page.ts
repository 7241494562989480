/** Pages of very many text nodes, English and Chinese mixed, with what looks like numbers and addresses. */

const FIRST = ['Ada', 'Boris', 'Clara', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo'];
const LAST = ['Quill', 'Marsh', 'Oakes', 'Tarn', 'Velde', 'Winslow', 'Young', 'Zeller'];
const HAN = ['王建国', '李秀英', '张伟', '刘洋', '陈静', '杨帆', '赵敏', '欧阳雪'];
/** What most of a page is: words, many of them over and over. */
const WORDS = [
  'Waiting for an answer of the customer since last week',
  '已发送报价单，等待客户确认后安排生产',
  'Status: open',
  'Northern region, second quarter',
  '华东大区',
  'Blue anodised frame, matt',
  'Assigned to the evening team',
  '跟进中',
  'Renewal',
  'Please call back after the trade fair',
];
/** What looks like a number or an address and is none; every one another. */
const DECOYS: ((n: number) => string)[] = [
  (n) => `Order 2025${10_000_000_000_000 + n * 77_138}`,
  (n) => `2025-10-${10 + (n % 19)} 20:${10 + (n % 50)}`,
  (n) => `¥ ${1 + (n % 9)},${100 + (n % 900)},055.50`,
  (n) => `SF1395550${100_000 + (n % 900_000)}`,
  (n) => `192.168.${n % 250}.${(n * 7) % 250}`,
  (n) => `订单号 420000${2_233_000_000 + n}`,
  (n) => `${1 + (n % 9)} of ${10 + (n % 90)}`,
];
/** One text in so many is a decoy; the rest are words. */
const DECOY_EVERY = 6;

/** A small generator with a seed: the same page on every machine. */
function numbers(seed: number): () => number {
  let s = seed;
  return () => {
    s = (Math.imul(s, 1_664_525) + 1_013_904_223) >>> 0;
    return s / 2 ** 32;
  };
}

/** `prose` holds no contact at all, only decoys. */
export const SHAPES = ['grouped', 'table', 'prose', 'cards'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Listed {
  name: string;
  email: string;
  phone: string;
}

export interface BigPage {
  html: string;
  people: Listed[];
}

interface Source {
  of(list: readonly string[]): string;
  /** Words mostly, now and then a decoy. */
  filler(): string;
}

function sourceOf(seed: number): Source {
  const random = numbers(seed);
  const below = (n: number) => Math.floor(random() * n);
  const of = (list: readonly string[]) => list[below(list.length)] ?? '';
  return {
    of,
    filler: () =>
      below(DECOY_EVERY) === 0 ? (DECOYS[below(DECOYS.length)]?.(below(1_000_000)) ?? '') : of(WORDS),
  };
}

function listed(i: number, from: Source): Listed {
  const han = i % 2 === 0;
  return {
    name: han ? from.of(HAN) : `${from.of(FIRST)} ${from.of(LAST)}`,
    email: `person${i}@firm${i % 97}.example`,
    phone: han
      ? `13${i % 10}${String(55_500_000 + (i % 100_000)).slice(0, 8)}`
      : `(212) 555-${String(1000 + (i % 9000))}`,
  };
}

/** Text nodes of one row. */
const PER_ROW = { grouped: 6, table: 6, prose: 7, cards: 9 } satisfies Record<Shape, number>;

const ROW: Record<Shape, (p: Listed, from: Source) => string> = {
  grouped: (p, from) =>
    `<div class="item">${[p.name, p.email, p.phone, from.filler(), from.filler(), from.filler()]
      .map((c, k) => `<span class="c${k}">${c}</span>`)
      .join('')}</div>`,
  table: (p, from) =>
    `<tr>${[p.name, p.email, p.phone, from.filler(), from.filler(), from.filler()]
      .map((c) => `<td>${c}</td>`)
      .join('')}</tr>`,
  prose: (_, from) =>
    `<p>${[1, 2, 3].map(() => `${from.filler()}, <b>${from.filler()}</b> `).join('')}${from.filler()}</p>`,
  cards: (p, from) =>
    `<div class="cell"><article class="card"><div class="head"><div class="who"><h4>${p.name}</h4></div><div class="tag"><span>${from.filler()}</span></div></div><div class="body"><div class="field"><label>E-mail</label><div class="value"><a href="mailto:${p.email}">${p.email}</a></div></div><div class="field"><label>电话</label><div class="value"><span>${p.phone}</span></div></div><div class="meta"><div><div><span>${from.filler()}</span><i>${from.filler()}</i></div><em>${from.filler()}</em></div></div></div></article></div>`,
};

const TABLE_HEAD =
  '<table><tr><th>Name</th><th>E-mail</th><th>Phone</th><th>Order</th><th>Note</th><th>Status</th></tr>';
const ROWS_A_GROUP = 150;

/** @param nodes how many text nodes, roughly */
export function bigPage(nodes: number, shape: Shape): BigPage {
  const from = sourceOf(7);
  const people: Listed[] = [];
  const out: string[] = [shape === 'table' ? TABLE_HEAD : ''];
  for (let i = 0; i < Math.ceil(nodes / PER_ROW[shape]); i++) {
    if (shape !== 'table' && i % ROWS_A_GROUP === 0)
      out.push(`${i ? '</section>' : ''}<section><h3>Group ${i / ROWS_A_GROUP}</h3>`);
    const person = listed(i, from);
    if (shape !== 'prose') people.push(person);
    out.push(ROW[shape](person, from));
  }
  out.push(shape === 'table' ? '</table>' : '</section>');
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Everything</title></head><body>${out.join('')}</body></html>`,
    people,
  };
}

/** More rows of the same shape, for a page that grows: given to the page as text. */
export function moreRows(count: number, shape: Shape): string {
  const from = sourceOf(11);
  return Array.from({ length: count }, (_, i) => ROW[shape](listed(80_000 + i, from), from)).join('');
}

/** Where a page of this shape grows. */
export const GROWS_AT = {
  grouped: 'section:last-of-type',
  table: 'tbody',
  prose: 'section:last-of-type',
  cards: 'section:last-of-type',
} satisfies Record<Shape, string>;
