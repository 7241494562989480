/**
 * May this page hold people at all? A single cheap pass, so that the reader itself (which is several times
 * heavier) is loaded only where there is something to read.
 */

import { type Pause, STEP } from './types';

/** Links and marks that are made for contacts. */
const MARKS =
  'a[href^="mailto:" i],a[href^="tel:" i],a[href^="sms:" i],a[href^="callto:" i],[itemtype*="Person" i],.h-card,.vcard,script[type="application/ld+json"]';
/** Digits of the shortest number worth reading, and how much punctuation may stand between two of them. */
const DIGITS = 7;
const BETWEEN = 3;
/** The address of a record rather than of a start page. */
const RECORD = /\d{2,}|[0-9a-f]{8,}|[A-Za-z0-9]{15,}/;
/** As much of one text as the reader itself looks at. */
const MAX_TEXT = 2_000;
/** Nodes looked at before saying yes without knowing: such a page is worth the reader. */
const MAX_NODES = 60_000;

const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
/** `138****5678`: a mask counts as digits. */
const isMask = (code: number) => code === 0x2a;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** An address, or enough digits for a number; one look at each character, whatever the text. */
function holdsContact(text: string): boolean {
  let digits = 0;
  let between = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x40 || code === 0xff20) return true;
    if (isDigit(code) || (isMask(code) && digits > 0)) {
      digits++;
      between = 0;
      if (digits >= DIGITS) return true;
    } else if (digits > 0 && (isLetter(code) || ++between > BETWEEN)) digits = 0;
  }
  return false;
}

function* texts(root: Node): Generator<string | undefined> {
  const doc = root.ownerDocument ?? (root as Document);
  const walker = doc.createTreeWalker(root, 5 /* elements and texts */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      yield (node as Text).data;
      continue;
    }
    const el = node as HTMLInputElement;
    if (el.shadowRoot) yield* texts(el.shadowRoot);
    yield el.tagName === 'INPUT' ? el.value : undefined;
  }
}

/** @param pause see types.ts: the look itself may take as long as a slice */
export async function mayHoldPeople(doc: Document, url: string, pause: Pause): Promise<boolean> {
  if (RECORD.test(url.replace(/^[a-z]+:\/\/[^/]*/i, '')) || doc.querySelector(MARKS)) return true;
  let seen = 0;
  for (const text of texts(doc.body ?? doc)) {
    if (++seen > MAX_NODES) return true;
    if (seen % STEP === 0) await pause();
    if (text && text.length > 2 && holdsContact(text.slice(0, MAX_TEXT))) return true;
  }
  return false;
}
