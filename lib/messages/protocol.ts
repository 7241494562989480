/**
 * Who says what to whom. Types only: the content script imports this, so nothing here may weigh anything.
 * Messages are checked again at the boundary (lib/messages/parse.ts): pages are hostile.
 */
import type { PanelAnswer, PickerWords, Pointing, PointingAction } from '../domain/pointing';
import type { FrameShape, LookedUp } from '../domain/reading';
import type { TierColour } from '../domain/standard';
import type { PageRule } from '../domain/taught-rule';
import type { Confidence, Tier } from '../domain/tier';

/** What a badge shows beside a known customer. `label` is the tooltip, in the agent's language. */
export interface BadgeInfo {
  customerId: string;
  tier?: Tier;
  confidence?: Confidence;
  /** Of the tier, in the standard. */
  colour?: TierColour;
  doNotCall: boolean;
  label: string;
}

/** What a frame shows (detect/sketch/sketch.ts, as JSON); without a sketch nobody can be on it. */
export interface SketchMessage extends FrameShape {
  type: 'sketch';
  url: string;
  title: string;
  language: string;
  sketch?: string;
  /** Keys of a person who must not be told: the page may still show them from before. */
  notYet?: string[];
  /** Where in the sketch's elements, or right after them, stands what was found by a taught rule. */
  taughtNode?: number;
}

/** Who was found, and where in the sketch. */
export interface Verdict {
  /** It is the person who must not be told yet: nothing was. */
  held?: true;
  /** Of the primary person, see `identityKeys`; none for nobody. */
  keys: string[];
  /** The node that shows them. */
  primary?: number;
  /** Where badges may stand, and who is shown there. */
  anchors: { node: number; person: LookedUp }[];
  /** In their order; null for who is no known customer. */
  known: (BadgeInfo | null)[];
}

/** From a content script; the sender's tab and frame say where. */
export type ContentMessage =
  /** First word of a frame: may it be read? @param since when its document began, epoch ms */
  | { type: 'hello'; url: string; since: number }
  /** The page has moved on: whoever was shown is no longer there. */
  | { type: 'leaving'; url: string }
  | SketchMessage
  /** This site has taught rules: the frame wants the finder (entrypoints/finder.ts). */
  | { type: 'finder' }
  /** From the bar or a click while the agent points at the page (entrypoints/picker.ts). */
  | { type: 'pointing'; action: PointingAction }
  /** Customers changed: who of those on the page is one now? */
  | { type: 'lookup'; people: LookedUp[] }
  /** The agent clicked a badge: the panel, on this customer. */
  | { type: 'badge-click'; customerId: string };

/** What agents taught about the tab's site. */
export interface SiteRules {
  rules: PageRule[];
}

export interface ContentReplies {
  /** False where nothing may be read. No answer at all: the worker was stopped on the way; say it again. */
  hello: SiteRules | false;
  leaving: true;
  sketch: Verdict | false;
  /** Whether it is there now. */
  finder: boolean;
  pointing: boolean;
  /** In the order asked. */
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
  /** The tab starts anew with its top frame: frames inside that have spoken already are to do so again. */
  | { type: 'say-again' }
  /** Taught rules of the tab's site changed: read again by these. */
  | ({ type: 'rules' } & SiteRules)
  /** To the picker: what is asked now; nothing when it is over. */
  | { type: 'pointing'; pointing?: Pointing; words?: PickerWords }
  /** Stop reading and take every badge away. */
  | { type: 'stop' };

/** From the extension's own pages to the background. */
export type PanelMessage =
  /** Consent or paused sites changed: register, unregister, read the open tabs. */
  | { type: 'settings-changed' }
  /** Tiers of these customers may have moved: redraw badges. */
  | { type: 'customers-changed' }
  /** Taught rules changed: open pages follow. */
  | { type: 'rules-changed' }
  /** Start the pointing at a tab's page, or answer what is asked. */
  | {
      type: 'teach';
      tabId: number;
      action: { do: 'start' } | PanelAnswer;
    }
  | { type: 'insert-note'; tabId: number; text: string };
