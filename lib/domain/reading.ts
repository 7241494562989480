/** What a page says about who is on it. Judged frame by frame, fused, in the background. */
import type { RecordId } from './identity';
import type { AgentSighting } from './learned';
import type { Taught } from './taught-rule';

export type PageState = 'loading' | 'settled';

export interface ReadPhone {
  /** E.164 where a country could be told, else digits. */
  e164: string;
  extension?: string;
  written: string;
}

/** A number of which the page shows only some digits: no phone, but it may fit a stored one. */
export interface ReadMask {
  written: string;
  /** As in phone/masked.ts: `+86138****5678`. */
  pattern: string;
}

/** One piece of "why this person?". */
export interface Seen {
  /** What kind of evidence it is. */
  code: string;
  /** As it stands on the page. */
  text: string;
  /** What the page calls it. */
  label?: string;
}

/** One person as found on a page; what the page does not show is missing. */
export interface ReadPerson {
  name?: string;
  company?: string;
  title?: string;
  emails: string[];
  phones: ReadPhone[];
  masked?: ReadMask[];
  recordIds: RecordId[];
  /** 0–1. */
  confidence: number;
  why: Seen[];
}

/** What is needed of a person on a page to know whether they are a customer. */
export type LookedUp = Pick<ReadPerson, 'name' | 'company' | 'emails' | 'phones' | 'masked' | 'recordIds'>;

/** What it takes to know them again: why it is they stays here. */
export const lookedUp = ({ name, company, emails, phones, masked, recordIds }: ReadPerson): LookedUp => ({
  name,
  company,
  emails,
  phones: phones.map(({ e164, written }) => ({ e164, written })),
  masked,
  recordIds: recordIds.map(({ host, type, id }) => ({ host, type, id })),
});

/** How a frame lies in its tab. */
export interface FrameShape {
  /** False for a frame that is not shown at all; missing counts as shown. */
  visible?: boolean;
  /** Of the frame's viewport, in CSS pixels squared. */
  area?: number;
  /** Whether it is the tab's top frame. */
  top?: boolean;
  /** What was found by a rule that an agent taught. */
  taught?: Taught;
}

/** Who is on one frame. */
export interface FrameReading extends FrameShape {
  url: string;
  title: string;
  language: string;
  primary?: ReadPerson;
  others: ReadPerson[];
  /** Two or more equally good people: nobody is chosen. */
  several: boolean;
  /** A newsletter or a notice: whoever sent it, as another frame may say, is nobody's customer. */
  forEverybody?: true;
  /** Says that somebody has handed on a mail; what is quoted may stand in another frame. */
  forwarded?: true;
  /** Of a frame within the page: whom it would be about if what it quotes counted. */
  quoted?: ReadPerson;
  /** Of a frame within the page: numbers beside no name, as in a signature; whose they are another frame may say. */
  loose?: ReadPerson;
  /** Who this frame shows to be at the screen: never the customer, in no frame of the tab. */
  own?: { emails: string[]; names: string[] };
  /** What of it is sure enough to be remembered. */
  agent?: AgentSighting[];
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
  /** A taught rule speaks of this page; `missing` where what it points at is not there. */
  taught?: { ruleId: string; missing?: true };
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
