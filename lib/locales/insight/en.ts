/** Words of what lifts a tier and of what is behind it, in English. */
import type { IntentionLevel } from '../../domain/facts';
import type { LiftCode } from '../../domain/insight';
import type { RfmSegment, Segment } from '../../domain/tier';

type Said = { asked: boolean; amount: string | undefined; count: number; days: number };

const lifts: Readonly<Record<LiftCode, (about: Said) => string>> = {
  satisfaction: () => 'Ask satisfaction',
  recommendation: () => 'Ask recommendation',
  usage: () => 'Ask about usage',
  need: () => 'Ask their need',
  intention: ({ asked }) => (asked ? 'Ask if they will buy' : 'They decide to buy'),
  spend: () => 'Find out their spend',
  profit: () => 'Find out the profit',
  purchase: ({ count, amount }) =>
    `${count <= 1 ? 'A first purchase' : 'One more purchase'}${amount ? ` of ${amount}` : ''}`,
  renewal: ({ amount }) => `They renew${amount ? ` at ${amount}` : ''}`,
  referral: () => 'They refer somebody',
};

const segments: Readonly<Record<Segment, string>> = { high: 'High', middle: 'Middle', low: 'Low' };

const rfm: Readonly<Record<RfmSegment, readonly [name: string, why: string]>> = {
  champions: ['Champion', 'bought lately, buys often'],
  loyal: ['Loyal', 'buys often, not long ago'],
  'potential-loyalist': ['Potential loyalist', 'bought lately, more than once'],
  new: ['New', 'just bought for the first time'],
  promising: ['Promising', 'bought once, not long ago'],
  'need-attention': ['Needs attention', 'bought at times; it has been a while'],
  'about-to-sleep': ['About to sleep', 'bought little; it has been a while'],
  'at-risk': ['At risk', 'bought often, but long ago'],
  'cant-lose': ['Can’t lose', 'bought most often of all, but long ago'],
  hibernating: ['Hibernating', 'bought little, and long ago'],
};

const intention: Readonly<Record<IntentionLevel, string>> = {
  strong: 'a strong intention',
  medium: 'a medium intention',
  weak: 'a weak intention',
  none: 'no intention',
};

export const insightEn = {
  lift: {
    title: 'What would lift it',
    could: (tier: string) => `could reach ${tier}`,
    becomes: (tier: string) => `→\u00a0${tier}`,
    upTo: (points: string) => `up to ${points}`,
    does: lifts,
    /** What is supposed, for the title. */
    supposed: {
      csat: (n: string) => `an answer of ${n} of 5`,
      nps: (n: string) => `an answer of ${n} of 10`,
      level: (n: string) => `a usage of ${n} of 100`,
      type: (name: string) => `a need that is ${name}`,
      intention: (level: IntentionLevel) => intention[level],
      amount: (amount: string) => amount,
    },
    result: (supposed: string | undefined, score: string, tier: string) =>
      `${supposed ? `Supposing ${supposed}: ` : ''}${score} points, ${tier}`,
  },
  detail: {
    known: (percent: string) => `${percent} % of what counts is known.`,
    notCounted: 'does not lift the score, so it is left out',
    betterThan: (percent: string) => `better than ${percent} % of yours`,
    worthCurrent: 'This year',
    worthPotential: 'Possible',
    worthLifetime: 'Lifetime',
  },
  segments: {
    title: 'Segments',
    value: 'Spend',
    need: 'Need',
    rfm: 'Buying',
    names: segments,
    valueWhy: 'this year’s, among your own customers',
    needWhy: 'by the bar above',
    rfmNames: rfm,
    rfmSource: 'How lately × how often they bought, each in five steps among your buyers',
  },
  past: {
    title: 'The past year',
    none: 'Nothing has moved it yet.',
    passing: 'time passed',
    moved: (points: string, tier: string | undefined) => `${points}${tier ? ` →\u00a0${tier}` : ''}`,
    now: (score: string, tier: string) => `now ${score}, ${tier}`,
    date: 'Day',
    what: 'What moved it',
    points: 'Points',
    score: 'Score',
    tier: 'Tier',
  },
};

export type InsightWords = typeof insightEn;
