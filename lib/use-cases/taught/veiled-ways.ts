/**
 * Labels of unknown words become numbers (lib/teach/veil.ts), and what only counts goes: one part more on the next
 * page, and it would lead to somebody else without a word. Pure.
 */
import { isPageWord } from '../../detect/words/vocabulary';
import type { ByPlace, Locator } from '../../domain/taught-rule';
import { saltOf, veil } from '../../teach/veil';
import { wordsOf } from '../../teach/words';

export interface Veils {
  label(text: string): boolean;
  heading(text: string): boolean;
}

function veiled(way: Locator, veils: Veils, salt: string): Locator {
  const over = (text: string, hide: boolean) => (hide ? veil(salt, text) : text);
  if (way.by === 'column') return { ...way, head: over(way.head, veils.label(way.head)) };
  if (way.by !== 'label') return way;
  return {
    ...way,
    label: over(way.label, veils.label(way.label)),
    ...(way.under !== undefined && { under: over(way.under, veils.heading(way.under)) }),
  };
}

const isVeiled = (way: Locator): boolean =>
  (way.by === 'label' && [way.label, way.under ?? ''].some((text) => saltOf(text) !== undefined)) ||
  (way.by === 'column' && saltOf(way.head) !== undefined);

/** What it is shows in its name: the page's title, `.contact-name`. */
const saysWhat = ({ tag, words }: ByPlace): boolean =>
  /^h1$/i.test(tag) || words.some((word) => wordsOf(word).some(isPageWord));

/** @param sure the label is made to be one: where it is not, the value is not either */
function counts(way: Locator, sure: boolean): boolean {
  if (way.by === 'place') return sure || !way.only || !saysWhat(way) || (way.part?.first ?? 0) > 0;
  if (way.by === 'mark') return way.nth > 0;
  // Of several alike it was told by the heading.
  return way.by === 'label' && !isVeiled(way) && way.nth > 0;
}

const withoutOnly = (way: Locator): Locator => {
  const { only: _, ...rest } = way;
  return rest;
};

export function veiledWays(ways: readonly Locator[], veils: Veils, salt: string): Locator[] {
  const all = ways.map((way) => veiled(way, veils, salt));
  const hidden = all.filter(isVeiled);
  if (hidden.length === 0) return all.map(withoutOnly);
  const sure = hidden.some((way) => way.by === 'column' || (way.by === 'label' && !way.loose));
  // Which of several with a label that we know was said by a heading that we do not.
  const headed = new Set(hidden.flatMap((way) => (way.by === 'label' && way.under ? [way.label] : [])));
  return all
    .filter((way) => !counts(way, sure))
    .map((way) => (way.by === 'label' && !headed.has(way.label) ? withoutOnly(way) : way));
}
