/**
 * The peers: each reads the whole page its own way. What it found comes back as written, so that the table can
 * say how good it was as well as how fast.
 */
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { find } from 'linkifyjs';
import { LibPhoneNumberMatcher, type MatchModel, RegExpPhoneNumberMatcher } from 'ringcentral-c2d/matchers';

export interface Method {
  name: string;
  /** What it would find laid out already, or made dirty first: not measured. */
  before?(): void;
  /** The phones it found; undefined where it looks for something else. */
  run(): string[] | undefined;
}

function* texts(): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = walker.nextNode(); n; n = walker.nextNode()) yield n as Text;
}

/** Looks at every text once: whatever reads a page costs at least this. Answers the number of text nodes. */
export function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let hits = 0;
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const { data } = n as Text;
    nodes++;
    if (data.indexOf('@') >= 0 || /\d{2}/.test(data)) hits++;
  }
  return hits < 0 ? 0 : nodes;
}

const PHONE = /(?<!\d)\+?\(?\d[\d\s().-]{5,18}\d(?!\d)/g;

function oneRegex(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const { data } = n as Text;
    if (!/\d{2}/.test(data)) continue;
    for (const [written] of data.matchAll(PHONE)) found.push(written);
  }
  return found;
}

const phonesOf = (matches: MatchModel[] | undefined) => (matches ?? []).map((m) => m.context.phoneNumber);

let tick = 0;

export const PEERS: Method[] = [
  { name: 'walk + prefilter + one regex', run: oneRegex },
  {
    name: 'linkifyjs, per text (e-mail only)',
    run() {
      let found = 0;
      for (const { data } of texts()) if (data.includes('@')) found += find(data, 'email').length;
      return found < 0 ? [] : undefined;
    },
  },
  {
    name: 'libphonenumber-js, whole innerText',
    // biome-ignore lint/performance/useDomNodeTextContent: it is what its users do, and what is measured
    run: () => findPhoneNumbersInText(document.body.innerText, 'US').map((p) => p.number.number),
  },
  {
    name: 'ringcentral-c2d, regex matcher',
    run: () => phonesOf(new RegExpPhoneNumberMatcher().match({ node: document.body, validate: true })),
  },
  {
    name: 'ringcentral-c2d, default matcher',
    run: () => phonesOf(new LibPhoneNumberMatcher().match({ node: document.body, validate: true })),
  },
  {
    name: 'body.innerText, dirty layout',
    before() {
      document.body.style.paddingRight = `${++tick % 2}px`;
    },
    // biome-ignore lint/performance/useDomNodeTextContent: its cost is the row
    run: () => (document.body.innerText.length < 0 ? [] : undefined),
  },
];
