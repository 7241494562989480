/**
 * Who says what to whom. Types only: the content script imports this, so nothing here may weigh anything.
 * Messages are checked again at the boundary (lib/messages/parse.ts): pages are hostile.
 */
import type { FrameReading, LookedUp } from '../domain/reading';
import type { Confidence, Tier } from '../domain/tier';

/** What a content script needs to know to read a page. */
export interface ContentConfig {
  /** ISO country by which national numbers are read. */
  region: string;
  /** Who is at the screen: never the customer. */
  agent: { name?: string; emails: string[]; phones: string[] };
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
  /** Who of these is a known customer? One batch a scan. */
  | { type: 'lookup'; people: LookedUp[] }
  /** The agent clicked a badge: the panel, on this customer. */
  | { type: 'badge-click'; customerId: string };

export interface ContentReplies {
  /** False where nothing may be read. No answer at all: the worker was stopped on the way; say it again. */
  hello: ContentConfig | false;
  leaving: true;
  reading: true;
  /** Whether it is there now. */
  reader: boolean;
  /** In the order asked; null for who is not known. */
  lookup: (BadgeInfo | null)[] | false;
  /** True where the panel is open now, else how to open it, in the agent's language. */
  'badge-click': string | boolean;
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
  /** Stop reading and take every badge away. */
  | { type: 'stop' };

/** From the extension's own pages to the background. */
export type PanelMessage =
  /** Consent or paused sites changed: register, unregister, read the open tabs. */
  | { type: 'settings-changed' }
  /** Tiers of these customers may have moved: redraw badges. */
  | { type: 'customers-changed' }
  | { type: 'insert-note'; tabId: number; text: string };
