/**
 * A label whose words nobody knows may be somebody's name: of it a rule keeps a number by which the same label is
 * known again, and from which no words can be read. Short, so that many words have the same one. Pure.
 */
const VEILED = /^#(\d{1,10})\.\d{6}$/;
const KINDS = 1_000_000;

function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Of a rule's random id. */
export const saltFrom = (id: string): string => String(numberOf(id));

/** @param words as `labelText` has them */
export const veil = (salt: string, words: string): string =>
  `#${salt}.${String(numberOf(`${salt}|${words}`) % KINDS).padStart(6, '0')}`;

/** Undefined for words that are kept as they are. */
export const saltOf = (kept: string): string | undefined => VEILED.exec(kept)?.[1];

export function says(kept: string, words: string | undefined): boolean {
  if (words === undefined) return false;
  const salt = saltOf(kept);
  return kept === (salt === undefined ? words : veil(salt, words));
}
