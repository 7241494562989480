/** Lists of people outside tables: calls and chats that wait, of whom some are not known by name. */
import type { Atom, Pause, Spot } from '../types';
import { STEP } from '../types';
import { labelKind } from '../words/labels';
import { looksLikeName } from '../words/names';
import { keyOf, within } from './tree';

const ENTRIES = 3;
/** Levels between a name and the entry it stands in. */
const LEVELS = 5;
/** Siblings looked at. */
const BESIDE = 40;
const MAX_NAME = 40;
/** A message is longer than what a list shows of it. */
const MAX_TEXT = 160;

/** Whoever called, or waits, and is not known. */
const NUMBER = /^\+?\d[\d\s()-]{6,18}$/;
/** Letters in place of a picture, a dot, a mark: what may stand before the name. */
const MARK = /^[^\p{L}\p{N}]*(?:\p{L}{1,2}|\+?\d{1,2})?[^\p{L}\p{N}:：]*$/u;

/** Whether a text is the first of an element, marks aside. */
function opens(atoms: readonly Atom[], a: Atom, spot: Spot): boolean {
  for (let i = a.i - 1; i >= 0; i--) {
    const before = atoms[i];
    if (!before || !within(before.spot, spot)) return true;
    if (!MARK.test(before.text)) return false;
  }
  return true;
}

interface Group {
  /** By entry, whom it names first. */
  named: Map<Spot, string>;
  entries: readonly Spot[];
}

/** Entries without a name in lists whose entries begin with one, or with a number, each of them once. */
export async function listEntries(atoms: readonly Atom[], pause: Pause): Promise<ReadonlySet<Spot>> {
  const groups = new Map<Spot, Map<string, Group>>();
  const long = new Set<Spot>();
  for (const a of atoms) {
    if (a.i % STEP === 0) await pause();
    if (a.text.length > MAX_TEXT) for (let at: Spot | undefined = a.spot; at; at = at.parent) long.add(at);
    if (a.text.length > MAX_NAME || a.field || /[:：]\s*$/.test(a.text) || labelKind(a.text)) continue;
    const title = a.text.replace(/^[^\p{L}\p{N}+]+/u, '').trim();
    if (!NUMBER.test(title) && !looksLikeName(title)) continue;
    let at = a.spot;
    for (let k = 0; k < LEVELS && at.parent; k++, at = at.parent) {
      if (at.el.childElementCount === 0 && at.el.tagName !== 'LI') continue;
      if (!opens(atoms, a, at)) break;
      const key = keyOf(at);
      const like = groups.get(at.parent) ?? new Map<string, Group>();
      groups.set(at.parent, like);
      let group = like.get(key);
      if (!group) {
        const entries = at.parent.children.slice(0, BESIDE).filter((s) => keyOf(s) === key);
        group = { named: new Map(), entries };
        like.set(key, group);
      }
      if (!group.named.has(at)) group.named.set(at, title);
    }
  }
  const out = new Set<Spot>();
  for (const like of groups.values())
    for (const { named, entries } of like.values()) {
      const names = [...named.values()];
      if (entries.length < ENTRIES || names.length * 2 < entries.length || names.length < 2) continue;
      if (new Set(names).size < names.length) continue;
      if (entries.some((e) => long.has(e))) continue;
      for (const e of entries) if (!looksLikeName(named.get(e) ?? '')) out.add(e);
    }
  return out;
}

/** The entry of a list that something stands in. */
export const entryOf = (entries: ReadonlySet<Spot>, spot: Spot): Spot | undefined => {
  for (let at: Spot | undefined = spot; at; at = at.parent) if (entries.has(at)) return at;
  return undefined;
};
