/** What a badge looks like: letter and shape per tier, so that colour is never the only difference. Pure. */
import type { TierColour } from '../domain/standard';
import type { Confidence, Tier } from '../domain/tier';
import { TIER_HUES, tierColour } from '../domain/tier-look';

/** The part of a badge's data that shows; see messages/protocol.ts for where it comes from. */
export interface BadgeFace {
  tier?: Tier;
  confidence?: Confidence;
  /** The standard's colour for this tier, where it has one. */
  colour?: TierColour;
  doNotCall: boolean;
}

export interface Shape {
  letter: string;
  /** Class names of the style sheet below. */
  classes: string;
}

export function shapeOf(face: BadgeFace): Shape {
  if (face.doNotCall) return { letter: '⊘', classes: 'm stop' };
  // Known, but not to be profiled.
  if (!face.tier) return { letter: '•', classes: 'm none' };
  const low = face.confidence === 'low' ? ' low' : '';
  const colour = face.colour ?? tierColour(undefined, face.tier);
  return { letter: face.tier, classes: `m ${face.tier.toLowerCase()} ${colour}${low}` };
}

/**
 * How a badge stands in its line. `flow` takes room after the name; `hang` takes none and is drawn into what
 * is free; `front` takes room before a name whose end is cut off; `over` is out of the layout altogether.
 */
export type Stand = 'hang' | 'flow' | 'front' | 'over';

const STANDS: Record<Stand, string> = {
  flow: '',
  front: '.m{inset-inline-start:0!important}',
  hang: ':host{margin-inline-end:-20px!important}',
  over: ':host{position:absolute!important;margin-inline-start:-20px!important}',
};

/**
 * The standard's colours, so that a tier looks the same in pages and in the panel. A is a filled square,
 * B a filled circle, C outlined, D dotted; low confidence is dashed.
 *
 * The host is an empty inline: no line grows and none breaks before it; its padding is what the pointer meets.
 * Nothing inside takes the pointer, and no word is text: Firefox hands a page the innermost element of a mouse
 * event (`originalTarget`), and `window.find` in any browser goes through closed roots (2026-11).
 */
const STYLE = `:host{all:initial!important;display:inline!important;position:relative!important;visibility:inherit!important;font-size:0!important;line-height:0!important;padding-block:15px 5px!important;padding-inline:0 20px!important;cursor:pointer!important;user-select:none!important}
.m,.card{all:initial;pointer-events:none;user-select:none}
.m{position:absolute;inset-inline-start:4px;bottom:2px;box-sizing:border-box;width:16px;height:16px;border:1.5px solid var(--t);border-radius:4px;font:700 10px/13px system-ui,sans-serif;text-align:center;color:var(--t);background:#fff}
.m::before{content:attr(data-mark)}
.a{background:var(--t);color:#fff}
.b{border-radius:50%;background:var(--s)}
.d{border-style:dotted}
.none{border-radius:50%;border-color:#8a929c;color:#59626d}
.low{border-style:dashed}
.a.low{border-color:#fff;outline:1px dashed var(--t)}
.stop{border-radius:50%;border-color:#b3261e;color:#b3261e}
.card{position:fixed;inset:auto;box-sizing:border-box;max-width:280px;padding:8px 12px;border:1px solid #dfe3e8;border-radius:6px;background:#fff;box-shadow:0 4px 16px rgb(0 0 0/.16);font:12px/1.45 system-ui,sans-serif;color:#191d22;white-space:pre-line;overflow-wrap:anywhere}
.card::before{content:attr(data-text)}
.card::after{content:attr(data-hint);display:block;color:#59626d}
@media(prefers-color-scheme:dark){.card{border-color:#343a42;background:#23272d;color:#e8eaed}.card::after{color:#a3abb6}}
@media print{:host{display:none!important}}
${Object.entries(TIER_HUES)
  .map(([name, [ink, soft]]) => `.${name}{--t:${ink};--s:${soft}}`)
  .join('')}`;

export const styleOf = (stand: Stand): string => STYLE + STANDS[stand];
