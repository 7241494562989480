/** One label over two boxes for the halves of a name, as Japanese forms have them. */
import type { Field, Page } from '../page/page';
import type { Claim } from '../types';
import { FIELD, here, nameClaim } from './claim';

/** 小早川 千尋 */
const CJK_PAIR = /^\p{Script=Han}{1,3} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u;

/** お名前 over two boxes, one for the last name and one for the first. */
export function twoBoxes(f: Field, page: Page): Claim[] {
  const a = f.values[0];
  const b = a && page.atoms[a.i + 1];
  if (f.kind !== 'name' || !a?.field || !b?.field || a.spot.parent !== b.spot.parent) return [];
  if (page.labels[b.i]) return [];
  const both = `${a.text.trim()} ${b.text.trim()}`;
  const made = CJK_PAIR.test(both) ? nameClaim(both, 'form', FIELD, here(a)) : undefined;
  return made ? [made] : [];
}
