/** What of a page's code was written by people and stays, and what a build made up and the next one changes. */

/** Attributes that name a thing for tests, forms or readers, the surest first. */
export const MARKS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'itemprop',
  'name',
  'formcontrolname',
  'field',
  'data-field',
  'data-field-name',
  'data-name',
  'data-label',
  'data-title',
  'data-key',
  'data-col',
  'col-id',
  'aria-label',
  'placeholder',
  'label',
  'id',
] as const;

const PLAIN = /^[\p{L}][\p{L}\p{N} _.:/[\]-]{0,59}$/u;

/** Made by a machine: numbers, or letters in an order that no word has. */
function isMadeUp(word: string): boolean {
  if (/\d/.test(word)) return /\d{2}|\d[a-z]+\d|[a-z]\d[a-z]/i.test(word) || word.length > 8;
  const letters = word.replace(/[^a-z]/gi, '');
  if (letters.length < 5) return false;
  const turns = letters.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  return (
    !/[aeiouy]/i.test(letters) ||
    turns / letters.length > 0.2 ||
    /[A-Z]{2}[a-z]|[bcdfghjklmnpqrstvwxz]{5}/.test(letters)
  );
}

/** Whether an attribute's value names a field rather than this customer. */
export function isStableValue(value: string, taught: string): boolean {
  const same =
    value.toLowerCase().includes(taught.toLowerCase()) || taught.toLowerCase().includes(value.toLowerCase());
  return PLAIN.test(value) && !same && !/\d{2}/.test(value) && !value.split(/[\s_.:/[\]-]+/).some(isMadeUp);
}

/** Prefixes by which libraries mark what they made up. */
const LIBRARY = /^(?:css|sc|jss|emotion|styled|svelte|jsx|ng|v|_ng\w*|mui|makestyles|tw)-/i;
/** How a thing is at this moment. */
const STATE =
  /^(?:is|has|js)-|^(?:active|selected|open|opened|closed|hover|focus|focused|disabled|enabled|hidden|visible|loading|loaded|even|odd|first|last|current|collapsed|expanded|in|show|fade|dirty|pristine|touched|untouched|valid|invalid)$/i;
const MOST_WORDS = 4;

/** The words of a class that stay; of `Card_name__x7Fg2` its beginning, as `Card_name__*`. */
export function stableWords(classes: string): string[] {
  const words = classes.split(/\s+/).flatMap((word) => {
    if (word.length < 2 || word.length > 60 || LIBRARY.test(word) || STATE.test(word) || /[^\w-]/.test(word))
      return [];
    const tail = /^([A-Za-z][A-Za-z_-]{3,}(?:__|--|_|-))([A-Za-z0-9]{5,})$/.exec(word);
    if (tail?.[1] && tail[2] && isMadeUp(tail[2])) return [`${tail[1]}*`];
    return word.split(/[_-]+/).some(isMadeUp) ? [] : [word];
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}
