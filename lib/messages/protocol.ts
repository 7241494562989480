/**
 * Who says what to whom. Types only: the content script imports this, so nothing here may weigh anything.
 * Messages are checked again at the boundary (lib/messages/parse.ts): pages are hostile.
 */
import type { PickerWords, Pointing, PointingAction } from '../domain/pointing';
import type { FrameReading } from '../domain/reading';
import type { PageRule } from '../domain/taught-rule';
import type { Confidence, Tier } from '../domain/tier';

/** What a content script needs to know to read a page. */
export interface ContentConfig {
  /** ISO country by which national numbers are read. */
  region: string;
  /** Who is at the screen: never the customer. */
  agent: { name?: string; emails: string[]; phones: string[] };
  /** What agents taught about the tab's site. */
  rules: PageRule[];
}

/** What a badge shows beside a known customer. `label` is the tooltip, in the agent's language. */
export interface BadgeInfo {
  customerId: string;
  tier?: Tier;
  confidence?: Confidence;
  doNotCall: boolean;
  label: string;
}

/** From a content script; the sender's tab and frame say where. */
export type ContentMessage =
  /** First word of a frame: the answer is its config. */
  | { type: 'hello'; url: string }
  /** The page has moved on: whoever was shown is no longer there. */
  | { type: 'leaving'; url: string }
  | { type: 'reading'; reading: FrameReading }
  /** This page may hold people: the frame wants the reader (entrypoints/reader.ts). */
  | { type: 'reader' }
  /** This site has taught rules: the frame wants the finder (entrypoints/finder.ts). */
  | { type: 'finder' }
  /** Which of these identity keys (identity.ts) belong to known customers? One batch a scan. */
  | { type: 'lookup'; keys: string[] }
  /** From the bar or a click while the agent points at the page (entrypoints/picker.ts). */
  | { type: 'pointing'; action: PointingAction };

export interface ContentReplies {
  /** False where nothing may be read. No answer at all: the worker was stopped on the way; say it again. */
  hello: ContentConfig | false;
  leaving: true;
  reading: true;
  /** Whether it is there now. */
  reader: boolean;
  finder: boolean;
  /** By key; unknown keys are missing. */
  lookup: Record<string, BadgeInfo>;
  pointing: true;
}

/** To the content scripts of a tab. */
export type PageMessage =
  /** Customers changed: look up again and redraw. */
  | { type: 'refresh-badges' }
  /** When did a text field here last have the focus? Epoch ms, 0 for never. */
  | { type: 'last-focus' }
  /** Put the text into that field; answers whether it went in. */
  | { type: 'insert-text'; text: string }
  /** The browser says that the tab's address is another now: pushState is not seen from inside. */
  | { type: 'address-changed' }
  /** Taught rules of the tab's site changed: read again by these. */
  | { type: 'rules'; rules: PageRule[] }
  /** To the picker: what is asked now; nothing when it is over. */
  | { type: 'pointing'; pointing?: Pointing; words?: PickerWords }
  /** Stop reading and take every badge away. */
  | { type: 'stop' };

/** Of the browser's own API what a script in a page needs: no polyfill is worth its weight there. */
export interface PageApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(f: PageListener): void; removeListener(f: PageListener): void };
  };
}
type PageListener = (m: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void;

/** From the extension's own pages to the background. */
export type PanelMessage =
  /** Consent or paused sites changed: register, unregister, read the open tabs. */
  | { type: 'settings-changed' }
  /** Tiers of these customers may have moved: redraw badges. */
  | { type: 'customers-changed' }
  /** Taught pages changed: open pages follow. */
  | { type: 'rules-changed' }
  /** The agent wants to show who it is, or answers what is asked meanwhile; tells whether it went on. */
  | { type: 'teach'; tabId: number; action: PointingAction | { do: 'start' } }
  | { type: 'insert-note'; tabId: number; text: string };
