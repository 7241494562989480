import { describe, expect, it } from 'vitest';
import { piecesOfName, touch } from '../../../lib/teach/picker/name-pieces';
import { leavesOf, textOf } from '../../../lib/teach/tree';
import { documentOf } from '../detect/support';

async function taken(html: string, text: string, near = true): Promise<string[]> {
  const doc = await documentOf(`<!doctype html><html><body>${html}</body></html>`, 'https://crm.example/');
  const box = doc.querySelector('.box');
  const leaves = box ? leavesOf(box) : [];
  const leaf = leaves.find((one) => textOf(one) === text);
  if (!box || !leaf) throw new Error(`no ${text}`);
  return piecesOfName(box, leaves, leaf, () => near).map(textOf);
}
const spans = (...texts: string[]) => texts.map((text) => `<span>${text}</span>`).join('');
const box = (...texts: string[]) => `<div class="box">${spans(...texts)}</div>`;

describe('texts in characters beside each other', () => {
  it.each([
    ['甲方', '王芳'],
    ['客户', '欧阳倩'],
    ['联系人', '李娜'],
    ['고객', '김민수'],
  ])('a label is no part of the name: %s %s', async (label, name) => {
    expect(await taken(box(label, name), name)).toEqual([name]);
    expect(await taken(box(label, name), label)).toEqual([label]);
  });

  it.each([
    ['王', '芳'],
    ['欧阳', '倩'],
    ['诸葛', '静怡'],
    ['김', '민수'],
  ])('a surname and what is given are: %s %s', async (surname, given) => {
    for (const text of [surname, given]) {
      expect(await taken(box(surname, given), text)).toEqual([surname, given]);
      expect(await taken(box('甲方', surname, given), text)).toEqual([surname, given]);
      // Apart, they are two things.
      expect(await taken(box(surname, given), text, false)).toEqual([text]);
    }
  });

  it('a surname in the place of labels is one', async () => {
    const rows = box('方', '王芳') + box('电话', '无') + box('住址', '北京');
    expect(await taken(rows, '王芳')).toEqual(['王芳']);
    expect(await taken(box('王', '芳') + box('李', '娜'), '芳')).toEqual(['王', '芳']);
  });

  it('pieces that the page calls so are joined wherever they stand', async () => {
    const named =
      '<div class="box"><span class="family-name">山田</span><span class="given-name">太郎</span></div>';
    expect(await taken(named, '太郎', false)).toEqual(['山田', '太郎']);
    expect(await taken(box('山田', '太郎'), '太郎')).toEqual(['太郎']);
  });
});

describe('two boxes', () => {
  const at = (left: number, top = 0) => [{ left, right: left + 32, top, bottom: top + 20, height: 20 }];
  it('touch where the second goes on in the line, but for a space', () => {
    expect(touch(at(0), at(32))).toBe(true);
    expect(touch(at(0), at(37))).toBe(true);
    expect(touch(at(0), at(44))).toBe(false);
    expect(touch(at(0), at(0, 24))).toBe(false);
    expect(touch([], at(0))).toBe(false);
  });
});
