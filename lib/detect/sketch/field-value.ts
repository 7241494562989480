/** What a form field holds, where it may be a value of somebody's record. */

const FIELD_TYPES = /^(?:text|tel|email|url|number|)$/;

/** What is typed into a large text area is a note or a reply; one short line is a field like any other. */
const MAX_AREA = 60;
/** A reply holds the mail that it answers. */
const QUOTES = /(?:^|\n)[ \t]?(?:[>＞]|-{3,} ?\p{L})/u;

/** What is chosen is read only where it is an address: the sender of a mail that is being written. */
export function chosenAddress(el: Element): string | undefined {
  const chosen = (el as HTMLSelectElement).selectedOptions[0]?.text;
  return chosen?.includes('@') ? chosen : undefined;
}

export function fieldValue(el: Element, tag: string): string | undefined {
  if (tag === 'SELECT') return chosenAddress(el);
  if (tag === 'TEXTAREA') {
    const { value } = el as HTMLTextAreaElement;
    return (value.length <= MAX_AREA && !value.includes('\n')) || QUOTES.test(value) ? value : undefined;
  }
  if (!FIELD_TYPES.test((el.getAttribute('type') ?? '').toLowerCase())) return undefined;
  return (el as HTMLInputElement).value;
}
