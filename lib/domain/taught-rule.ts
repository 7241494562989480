/** What agents teach: where on pages of one form the customer stands. Found again by what stays on the page. */

/** In the order in which the agent is asked. */
export const TAUGHT_FIELDS = ['name', 'phone', 'email', 'company'] as const;
export type TaughtField = (typeof TAUGHT_FIELDS)[number];

/** Of the texts in a box, in reading order: `count` of them from `first` on. Without one, the whole box. */
export interface Part {
  first: number;
  count: number;
}

interface Way {
  /** Tags of the elements whose open shadow roots lead to the place, outermost first. */
  shadow?: string[];
  /** Of several alike that are seen, which one; from 0. */
  nth: number;
  /** There is one of the kind: where there are several, it is none of them. */
  only?: true;
  part?: Part;
}

/** The value stands a fixed step after a label. */
export interface ByLabel extends Way {
  by: 'label';
  /** The label's words, small and without its colon; a number for them where they may name somebody (lib/teach/veil.ts). */
  label: string;
  /** Only a text that stands before the value: nothing makes it a label. */
  loose?: true;
  /** Words of the heading above it (or their number), where the same label stands in several parts of a page. */
  under?: string;
  /**
   * How the value is reached: in the same text after a colon, in the field the label is made for, or by going
   * up so many elements and then on by so many siblings.
   */
  to: 'text' | 'field' | { up: number; over: number };
}

/** The value stands in an element that is marked by an attribute. */
export interface ByMark extends Way {
  by: 'mark';
  attribute: string;
  value: string;
}

/** The value stands beneath the head of a column. */
export interface ByColumn extends Way {
  by: 'column';
  head: string;
  /** Which row beneath the head, from 0. */
  row: number;
}

/** The value stands in one of the elements of a kind, within a landmark of the page. */
export interface ByPlace extends Way {
  by: 'place';
  /** `MAIN`, `[role="main"]`, `#record`: undefined for the whole page. */
  within?: string;
  tag: string;
  /** Words of its class; one that ends with `*` is the beginning of a word. */
  words: string[];
}

export type Locator = ByLabel | ByMark | ByColumn | ByPlace;

/** One value that was pointed at. Several of one field: a name in parts, further numbers and addresses. */
export interface Take {
  field: TaughtField;
  /** Pattern of the frame's address (lib/teach/path-pattern.ts); missing for the page itself. */
  frame?: string;
  /** The best first; the first that finds its place counts. */
  ways: Locator[];
}

/** What a page is told of a rule. */
export interface PageRule {
  id: string;
  /** Pattern of the page's address, in plain form: `crm.example/contacts/*`. */
  page: string;
  takes: Take[];
  /** Pages like this have no customer. */
  nobody?: true;
  /** Epoch ms; of two rules alike the later one counts. */
  changedAt: number;
}

export interface TaughtRule extends PageRule {
  /** What the agent calls it. */
  name: string;
  createdAt: number;
  /** When somebody was found by it last. */
  workedAt?: number;
  /** When the agent was told that nobody is found by it any more. */
  toldMissingAt?: number;
}

/** What one frame found by a rule; values as written. */
export interface Taught {
  ruleId: string;
  name?: string;
  company?: string;
  email?: string[];
  phone?: string[];
  nobody?: true;
  /** The page is of the taught form, but what was pointed at is not there any more. */
  missing?: true;
}
