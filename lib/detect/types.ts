/** The words of detection: where something stands on a page, what it claims, and whose it may be. */

/** What is needed to read a page; the content script gets it from the background. */
export interface ReadConfig {
  /** ISO country by which national numbers are read where the page does not say. */
  region: string;
  /** Who is at the screen: never the customer. */
  agent: { names?: string[]; emails: string[]; phones: string[] };
}

/** Parts of a page as bits; a spot inherits those of its parents. */
export const ZONE = {
  header: 1,
  nav: 2,
  footer: 4,
  aside: 8,
  dialog: 16,
  quote: 32,
  editor: 64,
  /** Where an application shows who is signed in. */
  account: 128,
  main: 256,
  /** A row of a table or grid with a header. */
  row: 512,
  article: 1024,
  heading: 2048,
  button: 4096,
  /** What was done and changed, with the values of before. */
  feed: 8192,
} as const;

/** What the judge knows of an element: its own words, and how it stands among its siblings. */
export interface PageElement {
  readonly tagName: string;
  /** All of its elements, not only those that were kept. */
  readonly childElementCount: number;
  /** Among the elements of its parent, from 0. */
  readonly index: number;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}

/** An element in the composed tree (shadow roots and slots resolved). */
export interface Spot {
  /** Its number in the sketch: the page finds the element by it. */
  id: number;
  el: PageElement;
  parent: Spot | undefined;
  /** Those in which something was kept, in document order. */
  children: Spot[];
  depth: number;
  zone: number;
  /** Whether somebody sees what it holds. */
  seen: boolean;
  /** Lies above the page. */
  layer: boolean;
}

/** One run of visible text, or the live value of a form field. */
export interface Atom {
  /** Position in reading order. */
  i: number;
  text: string;
  spot: Spot;
  /** Rises with every block boundary: equal lines stand side by side. */
  line: number;
  /** The text is a form field's value. */
  field: boolean;
}

export type ClaimKind = 'name' | 'email' | 'phone' | 'masked' | 'company' | 'title' | 'id';

/** Whom a claim speaks of. */
export type Role = 'customer' | 'from' | 'to' | 'cc' | 'staff' | 'third' | 'self';

export interface Claim {
  kind: ClaimKind;
  /** Name or company as shown; lower-case address; E.164; id. */
  value: string;
  /** As written on the page. */
  written: string;
  /** Code for "why this person?". */
  how: string;
  /** What the page calls it: the label it stands under. */
  label?: string;
  /** How much it says that this is who the page is about; a labelled field is 2. */
  weight: number;
  role: Role;
  spot: Spot;
  at: number;
  extension?: string;
  /** Stands under or beside a label, or in an attribute made for it: may join from afar. */
  labelled: boolean;
  /** In running text: says little, joins nothing. */
  prose: boolean;
  /** In a quotation. */
  quoted?: true;
  /** The head of the message it stands in: it says who wrote it. */
  by?: string;
  /** Whose it is by the words of the sentence it stands in (words/voice.ts). */
  voice?: 'own' | 'yours';
  /** The form whose field says it: fields of one form speak of one person (evidence/form.ts). */
  form?: string;
}

/** Claims of one person, as far as is known. */
export interface Cluster {
  claims: Claim[];
  names: Set<string>;
  emails: Set<string>;
  phones: Set<string>;
  /** One of several alike: a row, a card in a list. */
  row: boolean;
  /** The row it stands in, as long as it stands in only one. */
  rowSpot: Spot | undefined;
  role: Role;
  /** Forms it has fields of. */
  forms: Set<string>;
  first: number;
  last: number;
}

/** Resolves at once while the slice lasts, else after the browser has had its turn. */
export type Pause = () => Promise<void>;

/** Texts or elements looked at between two chances to pause. */
export const STEP = 256;

export interface RecordLink {
  type: string;
  id: string;
}
