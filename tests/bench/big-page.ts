/** Pages of very many text nodes, English and Chinese mixed, with what looks like numbers and addresses. */

const FIRST = ['Ada', 'Boris', 'Clara', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo'];
const LAST = ['Quill', 'Marsh', 'Oakes', 'Tarn', 'Velde', 'Winslow', 'Young', 'Zeller'];
const HAN = ['王建国', '李秀英', '张伟', '刘洋', '陈静', '杨帆', '赵敏', '欧阳雪'];
const DECOYS = [
  'Order 202510280077138055',
  '2025-10-28 20:11',
  '¥ 1,382,055.50',
  'SF1395550188001',
  '192.168.0.14',
  '订单号 4200002233202510',
  'Waiting for an answer of the customer since last week',
  '已发送报价单，等待客户确认后安排生产',
  'Status: open',
  '3 of 12',
];

/** A small generator with a seed: the same page on every machine. */
function numbers(seed: number): () => number {
  let s = seed;
  return () => {
    s = (Math.imul(s, 1_664_525) + 1_013_904_223) >>> 0;
    return s / 2 ** 32;
  };
}

export type Shape = 'grouped' | 'table' | 'prose';

/** @param nodes how many text nodes, roughly */
export function bigPage(nodes: number, shape: Shape): string {
  const random = numbers(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const row = (i: number): string[] => {
    const han = i % 2 === 0;
    const name = han ? pick(HAN) : `${pick(FIRST)} ${pick(LAST)}`;
    const phone = han
      ? `13${i % 10}${String(55_500_000 + (i % 100_000)).slice(0, 8)}`
      : `(212) 555-${String(1000 + (i % 9000))}`;
    return [name, `person${i}@firm${i % 97}.example`, phone, pick(DECOYS), pick(DECOYS), pick(DECOYS)];
  };
  const rows = Math.ceil(nodes / 6);
  const out: string[] = [];
  if (shape === 'table') {
    out.push(
      '<table><tr><th>Name</th><th>E-mail</th><th>Phone</th><th>Order</th><th>Note</th><th>Status</th></tr>',
    );
    for (let i = 0; i < rows; i++)
      out.push(
        `<tr>${row(i)
          .map((c) => `<td>${c}</td>`)
          .join('')}</tr>`,
      );
    out.push('</table>');
  } else
    for (let i = 0; i < rows; i++) {
      if (i % 150 === 0) out.push(`${i ? '</section>' : ''}<section><h3>Group ${i / 150}</h3>`);
      const cells = row(i);
      if (shape === 'grouped')
        out.push(
          `<div class="item">${cells.map((c, k) => `<span class="c${k}">${c}</span>`).join('')}</div>`,
        );
      else
        out.push(
          `<p>${cells
            .slice(3)
            .map((c) => `${c}, <b>${pick(DECOYS)}</b> `)
            .join('')}${pick(DECOYS)}</p>`,
        );
    }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Everything</title></head><body>${out.join('')}${shape === 'table' ? '' : '</section>'}</body></html>`;
}
