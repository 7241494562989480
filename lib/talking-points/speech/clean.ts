/** Longer values are cut: nobody says them, and pages may send anything. */
const MAX_LENGTH = 30;
/** What files and pages write where they know nothing. */
const NOTHING = /^(?:undefined|null|nan|none|n\/?a|unknown|未知|无|暂无|待定|不详|-+|\[object object\])$/i;

/**
 * A value from a page, a file or the settings, made fit to stand inside a sentence: one line, no braces,
 * no control or bidi characters, no punctuation that would clash with the sentence's own. Undefined when
 * nothing speakable is left.
 */
export function clean(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const plain = value
    .slice(0, 500)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}{}[\]<>|`]+/gu, ' ')
    .replace(/([，。！？、；：,.!?;:…])[\s，。！？、；：,.!?;:…]*(?=[，。！？、；：,.!?;:…])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ +(?=[，。！？、；：,.!?;:…])/gu, '')
    .trim();
  const cut = [...plain].length > MAX_LENGTH ? shortened(plain) : plain;
  const bare = cut.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}）)”"'’+%&#]+$/u, '');
  return /[\p{L}\p{N}]/u.test(bare) && !NOTHING.test(bare) ? bare : undefined;
}

/** Cut at a word where there is one not too far back. */
function shortened(text: string): string {
  const head = [...text].slice(0, MAX_LENGTH).join('');
  const space = head.lastIndexOf(' ');
  return space > MAX_LENGTH / 2 ? head.slice(0, space) : head;
}
