/**
 * What elements are called by whoever built the page: `class="firstname"`, `data-field="companyName"`. Cards without
 * labels say no more of what their texts are.
 */
import type { Page } from '../page/page';
import { within } from '../page/tree';
import { type Atom, type Claim, type Pause, STEP, ZONE } from '../types';
import { looksLikeName } from '../words/names';
import { claim, firstLine, here, isEmpty, isTitle, nameClaim } from './claim';

type Part = 'name' | 'first' | 'last' | 'company' | 'title';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['first', /(?:^| )(?:first|given|fore) ?name$|(?:^| )vorname$/],
  ['last', /(?:^| )(?:last|family|sur) ?name$|(?:^| )nachname$/],
  [
    'name',
    /(?:^| )(?:full|customer|contact|client|person|lead|owner|buyer|caller|member|patient|guest|kunden|kontakt|display) ?names?$|^names$/,
  ],
  [
    'company',
    /(?:^| )(?:(?:company|organi[sz]ation|account|firm|firmen) ?name|organi[sz]ation|company|employer)$/,
  ],
  ['title', /(?:^| )(?:job ?title|jobposition)$/],
];
const WEIGHT = 1.5;
const MAX_CLAIMS = 200;
const MAX_TEXT = 80;
const MAX_NAME = 60;
const ATTRIBUTES = ['class', 'id', 'data-field', 'data-testid'];
const OUTSIDE = ZONE.header | ZONE.nav | ZONE.footer | ZONE.account | ZONE.button | ZONE.editor;

const known = new Map<string, Part | undefined>();
/** Pages use few different names; hostile ones use many. */
const MAX_KNOWN = 2_000;

function partOf(name: string): Part | undefined {
  if (known.has(name)) return known.get(name);
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .toLowerCase();
  const part = PARTS.find(([, re]) => re.test(words))?.[0];
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(name, part);
  return part;
}

/** By the element itself; only one that holds nothing else is named for its text. */
function named(a: Atom): Part | undefined {
  for (const attribute of ATTRIBUTES) {
    const value = a.spot.el.getAttribute(attribute);
    if (!value || value.length > MAX_NAME * 3) continue;
    for (const token of value.split(/\s+/)) {
      const part = token.length > 3 && token.length <= MAX_NAME ? partOf(token) : undefined;
      if (part) return part;
    }
  }
  return undefined;
}

const cjk = (text: string) => /^[\u4e00-\u9fff]+$/.test(text);

/** "Harriet" and "Bloom" beside each other, each called what it is. */
function whole(a: Atom, part: Part, next: Atom | undefined): string | undefined {
  const other = next && next.line - a.line <= 1 ? named(next) : undefined;
  if (!next || !other || other === part || (other !== 'first' && other !== 'last')) return undefined;
  const [first, last] =
    part === 'first' ? [a.text.trim(), next.text.trim()] : [next.text.trim(), a.text.trim()];
  return cjk(first + last) ? last + first : `${first} ${last}`;
}

export async function classNameEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  for (const a of page.atoms) {
    if (a.i % STEP === 0) await pause();
    if (out.length >= MAX_CLAIMS) break;
    if (a.field || a.text.length > MAX_TEXT || a.spot.zone & OUTSIDE || page.labels[a.i]) continue;
    const part = named(a);
    const text = a.text.trim();
    if (!part || isEmpty(text) || isTitle(text)) continue;
    if (part === 'first' || part === 'last') {
      const name = whole(a, part, page.atoms[a.i + 1]);
      const made = name ? nameClaim(name, 'attribute', WEIGHT, here(a)) : undefined;
      if (made) out.push(made);
    } else if (part === 'name') {
      // "Frau " and then, each in an element of its own, the two halves.
      const line = page.atoms.slice(a.i, a.i + 5).filter((b) => b.line === a.line && within(b.spot, a.spot));
      const said = looksLikeName(text) ? text : firstLine(line);
      const made = looksLikeName(said) ? nameClaim(said, 'attribute', WEIGHT, here(a)) : undefined;
      if (made) out.push(made);
    } else if (part === 'company') {
      if (text.length > 1 && !/@|^\d+$/.test(text))
        out.push(claim('company', text, 'attribute', WEIGHT, here(a), { labelled: true }));
    } else out.push(claim('title', text, 'attribute', 1, here(a), { labelled: true }));
  }
  return out;
}
