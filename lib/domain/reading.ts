/** What a page says about who is on it. Made in the content script, fused in the background. */
import type { RecordId } from './identity';

export type PageState = 'loading' | 'settled';

export interface ReadPhone {
  /** E.164 where a country could be told, else digits. */
  e164: string;
  extension?: string;
  written: string;
}

/** One person as found on a page; what the page does not show is missing. */
export interface ReadPerson {
  name?: string;
  company?: string;
  title?: string;
  emails: string[];
  phones: ReadPhone[];
  recordIds: RecordId[];
  /** 0–1. */
  confidence: number;
  /** Codes with the text they were seen in, for "why this person?". */
  why: { code: string; text: string }[];
}

/** What is needed of a person on a page to know whether they are a customer. */
export type LookedUp = Pick<ReadPerson, 'name' | 'emails' | 'phones' | 'recordIds'>;

/** What one frame reports. Strings are capped; the background checks everything again. */
export interface FrameReading {
  url: string;
  title: string;
  language: string;
  /** Rises with every reading of this frame. */
  revision: number;
  primary?: ReadPerson;
  others: ReadPerson[];
  /** Two or more equally good people: nobody is chosen. */
  several: boolean;
  /** Who this frame shows to be at the screen: never the customer, in no frame of the tab. */
  own?: { emails: string[]; names: string[] };
  /** False for a frame that is not shown at all; missing counts as shown. */
  visible?: boolean;
  /** Of the frame's viewport, in CSS pixels squared. */
  area?: number;
  /** Whether it is the tab's top frame. */
  top?: boolean;
}

/** All frames of a tab, fused: lives in `storage.session`, one per tab. */
export interface TabReading {
  tabId: number;
  windowId?: number;
  url: string;
  host: string;
  title: string;
  state: PageState;
  primary?: ReadPerson;
  others: ReadPerson[];
  several: boolean;
  at: number;
}

/** A stored customer opened from a badge: this tab's panel shows them until the tab goes elsewhere. */
export interface TabFocus {
  customerId: string;
  /** Address of the tab at the click. */
  url: string;
  /** Whom the page itself was about then, if anybody. */
  beside?: ReadPerson;
}

/** The page beside the panel: the active tab of its window. */
export interface PageBeside {
  tabId?: number;
  url: string;
  /** Pages of the browser itself and of other extensions cannot be read. */
  readable: boolean;
  reading?: TabReading;
  focus?: TabFocus;
}
