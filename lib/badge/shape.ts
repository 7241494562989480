/** What a badge looks like: letter and shape per tier, so that colour is never the only difference. Pure. */
import type { Confidence, Tier } from '../domain/tier';

/** The part of a badge's data that shows; see messages/protocol.ts for where it comes from. */
export interface BadgeFace {
  tier?: Tier;
  confidence?: Confidence;
  doNotCall: boolean;
}

export interface Shape {
  letter: string;
  /** Class names of the style sheet below. */
  classes: string;
}

export function shapeOf(face: BadgeFace): Shape | undefined {
  if (face.doNotCall) return { letter: '⊘', classes: 'b stop' };
  if (!face.tier) return undefined;
  const low = face.confidence === 'low' ? ' low' : '';
  return { letter: face.tier, classes: `b ${face.tier.toLowerCase()}${low}` };
}

/**
 * Hues of components/tokens.css, so that a tier looks the same in pages and in the panel.
 * The host takes no height, so that no line grows; the mark hangs on the baseline. A is a filled square,
 * B a filled circle, C outlined, D dotted; low confidence is dashed.
 */
export const STYLE = `:host{all:initial!important;display:inline-block!important;position:relative!important;width:20px!important;height:0!important;vertical-align:baseline!important;line-height:0!important}
.b{all:initial;position:absolute;left:4px;bottom:-3px;box-sizing:border-box;width:16px;height:16px;border:1.5px solid #43536b;border-radius:4px;font:700 10px/13px system-ui,sans-serif;text-align:center;color:#43536b;background:#fff;cursor:default;user-select:none}
.a{background:#9a4a00;border-color:#9a4a00;color:#fff}
.b.b2{border-radius:50%;background:#dcf0ef;border-color:#0a6a6a;color:#0a6a6a}
.d{border-style:dotted;border-color:#625f70;color:#625f70}
.low{border-style:dashed}
.a.low{border-color:#fff;outline:1px dashed #9a4a00}
.stop{border-radius:50%;border-color:#b3261e;color:#b3261e}
@media print{:host{display:none!important}}`;
