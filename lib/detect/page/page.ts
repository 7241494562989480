/** A walked page with its labels told apart from its values: what every kind of evidence works on. */
import type { Atom, Pause, ReadConfig, Spot } from '../types';
import { STEP, ZONE } from '../types';
import type { LabelKind } from '../words/labels';
import { withoutAvatar } from './avatar';
import { countriesNear, countriesOf } from './country';
import { headersOf, rowFields } from './grid';
import { labelsOf, styleOf, titled } from './labels';
import { listEntries } from './people-list';
import { branch, closest, commonAncestor, signature, within } from './tree';
import type { Unfolded } from './unfold';
import { answered, buyerUnderHeading, namedBuyer, ofNamed, parcels } from './whose-fields';

/** A label and what stands beside or beneath it. */
export interface Field {
  kind: LabelKind;
  label: Atom;
  values: Atom[];
  /** Column of a table or grid rather than a field of its own. */
  row: Spot | undefined;
  /** Labels that look alike belong to one form, see `styleOf`. */
  style: string;
}

export interface Page {
  atoms: readonly Atom[];
  /** The root, form fields, and whatever has an attribute that may say who it is. */
  speaking: readonly Spot[];
  jsonLd: readonly string[];
  url: URL;
  title: string;
  language: string;
  /** Of the page as a whole, most likely first. */
  countries: readonly string[];
  /** For a number in the text of this number. */
  countriesAt: (at: number) => readonly string[];
  config: ReadConfig;
  /** By atom: what it says if it is a label. */
  labels: readonly (LabelKind | undefined)[];
  fields: readonly Field[];
  /** Rows of tables and grids with a header. */
  rows: ReadonlySet<Spot>;
  /** Entries of lists of people that name nobody: a number there is none of whom is named elsewhere. */
  entries: ReadonlySet<Spot>;
  /** An order that names its buyer only where the parcel goes. */
  buyerByParcel: boolean;
}

const SAMPLE = 6_000;
const MAX_VALUES = 10;
/** A label further than this above its value is a heading. */
const MAX_CLIMB = 5;
/** Lines of one text after its label; an empty one may stand between. */
const NEXT_LINES = 2;
const SAYS = /[\p{L}\p{N}]/u;

const inLink = (a: Atom): boolean => closest(a.spot, 3, (el) => el.tagName === 'A') !== undefined;

/** In a table the value of a label stands in its row: at the beginning of the next one stands the next label. */
const isNextRow = (row: Spot, next: Spot, first: Spot): boolean =>
  row !== next &&
  row.el.tagName === 'TR' &&
  next.el.tagName === 'TR' &&
  row.el.childElementCount > 1 &&
  branch(first, next).el.index === 0;

/** Siblings looked at, and from how many that look alike they are the entries of a menu. */
const MENU = 30;
const ENTRIES = 4;
/** Where labels and values look alike, so many of them are labels. */
const LABELS_SHARE = 1 / 3;

/** "Users" and, beneath it, "Reports": entries of a menu, one of which reads like a label. */
function isMenu(
  label: Atom,
  value: Atom,
  labels: readonly (LabelKind | undefined)[],
  atoms: readonly Atom[],
): boolean {
  const [one, other] = [label.spot, value.spot];
  const like = signature(one);
  if (
    one.parent !== other.parent ||
    one === other ||
    signature(other) !== like ||
    /[:：]\s*$/.test(label.text)
  )
    return false;
  const entries = one.parent?.children.slice(0, MENU).filter((s) => signature(s) === like) ?? [];
  const held = new Set(entries);
  const near = atoms.slice(Math.max(0, label.i - MENU), label.i + MENU).filter((a) => held.has(a.spot));
  const known = near.filter((a) => labels[a.i] && labels[a.i] !== 'unknown').length;
  return entries.length >= ENTRIES && known < near.length * LABELS_SHARE;
}

async function plainFields(
  atoms: readonly Atom[],
  labels: readonly (LabelKind | undefined)[],
  heads: ReadonlySet<Atom>,
  pause: Pause,
): Promise<Field[]> {
  const out: Field[] = [];
  for (let i = 0; i + 1 < atoms.length; i++) {
    const kind = labels[i];
    const label = atoms[i];
    // Stars and dots beside a label are no value.
    let at = i + 1;
    while (at < atoms.length && !SAYS.test(atoms[at]?.text ?? '')) at++;
    const first = kind ? atoms[at] : undefined;
    if (i % STEP === 0) await pause();
    if (!kind || !label || !first || labels[at] || heads.has(label)) continue;
    const near = commonAncestor(label.spot, first.spot);
    // A name that heads the page is no value of what stands above it.
    if (first.spot.zone & ZONE.heading && !(label.spot.zone & ZONE.heading)) continue;
    // Two links in a row are a menu.
    if (inLink(label) && inLink(first)) continue;
    if ((kind === 'name' || kind === 'person') && isMenu(label, first, labels, atoms)) continue;
    // "Related contacts" over a list titles a section (section.ts): its first few texts are no values of it.
    if (titled(label) && (kind === 'third' || kind === 'staff' || kind === 'self')) continue;
    if (!near || label.spot.depth - near.depth > MAX_CLIMB) continue;
    const box = branch(first.spot, near);
    if (isNextRow(branch(label.spot, near), box, first.spot)) continue;
    const values: Atom[] = [];
    for (let j = at; j < atoms.length && values.length < MAX_VALUES; j++) {
      const v = atoms[j];
      if (!v || labels[j] || !within(v.spot, box)) break;
      // In a text of several lines a label speaks of what follows it, not of the rest of the letter.
      if (v.spot === label.spot && v.line > label.line + NEXT_LINES) break;
      if (SAYS.test(v.text)) values.push(v);
    }
    out.push({ kind, label, values, row: undefined, style: styleOf(label) });
  }
  return out;
}

export async function makePage(
  unfolded: Unfolded,
  about: { url: URL; title: string; language: string; config: ReadConfig },
  pause: Pause,
): Promise<Page> {
  const { atoms, speaking, jsonLd } = unfolded;
  let sample = '';
  for (const a of atoms) {
    if (sample.length > SAMPLE) break;
    sample += `${a.text}\n`;
  }
  const labels = await labelsOf(atoms, pause);
  const headers = await headersOf(atoms, labels, pause);
  const heads = new Set(headers.flatMap((h) => [...h.columns.values()].map((c) => c.label)));
  const rows = new Set<Spot>();
  const inRows = await rowFields(atoms, headers, rows, pause);
  const plain = await plainFields(atoms, labels, heads, pause);
  const named = parcels(answered(ofNamed(plain)));
  const buyer = namedBuyer(named, sample);
  const headings = atoms.flatMap((a) => (labels[a.i] === 'third' && titled(a) ? [a.text] : []));
  const countries = countriesOf(about.language, sample, about.config.region);
  return {
    ...about,
    atoms,
    speaking,
    jsonLd,
    labels,
    rows,
    entries: await listEntries(atoms, pause),
    fields: [...buyer, ...inRows].map((f) => ({
      ...f,
      values: withoutAvatar(f.values),
    })),
    buyerByParcel: buyer.some((f, i) => f !== named[i]) || buyerUnderHeading(named, headings, sample),
    countries,
    countriesAt: countriesNear(atoms, about.language, countries),
  };
}
