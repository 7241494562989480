import { ENTRY_QUESTIONS } from './entry-questions';
import { DEFAULT_OUTCOMES } from './outcomes';
import type { IndicatorRule, Standard } from './types';

export { defaultCurrency } from './currency';

/**
 * The twelve indicators of DOMAIN.md section 3. `weight` is the share inside the dimension, `standing`
 * the share in the standing: value 0.55, purchase 0.15, usage 0.07, loyalty 0.23, each split by weight.
 * Need and feedback enter through momentum.
 */
const INDICATORS: readonly IndicatorRule[] = [
  {
    id: 'monetary',
    dimension: 'value',
    weight: 0.5,
    standing: 0.275,
    scale: [
      [0, 0],
      [1_000, 20],
      [10_000, 60],
      [50_000, 85],
      [200_000, 100],
    ],
  },
  {
    id: 'frequency',
    dimension: 'value',
    weight: 0.3,
    standing: 0.165,
    scale: [
      [0, 0],
      [1, 25],
      [3, 55],
      [6, 80],
      [12, 100],
    ],
  },
  {
    id: 'profit',
    dimension: 'value',
    weight: 0.2,
    standing: 0.11,
    scale: [
      [0, 0],
      [200, 20],
      [2_000, 60],
      [10_000, 85],
      [40_000, 100],
    ],
  },
  {
    id: 'need-kind',
    dimension: 'need',
    weight: 0.3,
    standing: 0,
    scale: [
      [0, 0],
      [100, 100],
    ],
  },
  {
    id: 'need-frequency',
    dimension: 'need',
    weight: 0.4,
    standing: 0,
    scale: [
      [0, 0],
      [1, 40],
      [3, 75],
      [6, 100],
    ],
  },
  {
    id: 'need-complexity',
    dimension: 'need',
    weight: 0.3,
    standing: 0,
    scale: [
      [1, 0],
      [5, 100],
    ],
  },
  {
    id: 'purchase',
    dimension: 'behaviour',
    weight: 0.4,
    standing: 0.15,
    scale: [
      [0, 100],
      [30, 85],
      [90, 60],
      [180, 35],
      [365, 10],
      [730, 0],
    ],
  },
  {
    id: 'usage',
    dimension: 'behaviour',
    weight: 0.2,
    standing: 0.07,
    scale: [
      [0, 0],
      [100, 100],
    ],
  },
  {
    id: 'feedback',
    dimension: 'behaviour',
    weight: 0.4,
    standing: 0,
    scale: [
      [-4, 0],
      [0, 50],
      [4, 100],
    ],
  },
  {
    id: 'satisfaction',
    dimension: 'loyalty',
    weight: 0.4,
    standing: 0.092,
    scale: [
      [1, 0],
      [5, 100],
    ],
  },
  {
    id: 'attachment',
    dimension: 'loyalty',
    weight: 0.3,
    standing: 0.069,
    scale: [
      [0, 0],
      [3, 30],
      [12, 65],
      [36, 100],
    ],
  },
  {
    id: 'advocacy',
    dimension: 'loyalty',
    weight: 0.3,
    standing: 0.069,
    scale: [
      [0, 0],
      [6, 40],
      [7, 55],
      [8, 65],
      [9, 90],
      [10, 100],
    ],
  },
];

/** The default standard (DOMAIN.md sections 3, 4 and 6), its money in `currency` (ISO 4217). */
export const defaultStandard = (currency: string): Standard => ({
  version: 1,
  name: 'general',
  template: 'general',
  currency,
  indicators: INDICATORS,
  prior: { value: 40, weight: 0.3 },
  needTypes: {
    'price-led': 40,
    'experience-led': 55,
    'service-led': 70,
    'quality-led': 85,
    'business-critical': 100,
  },
  defaultComplexity: 2,
  windows: { spend: 365, need: 365, survey: 365 },
  halfLives: { need: 90, feedback: 60, intention: 30 },
  momentum: { need: 15, feedback: 10, intention: { strong: 10, medium: 4, weak: 0, none: -4 } },
  volunteeredFeedback: 0.5,
  referral: { points: 10, base: 40 },
  tiers: {},
  floors: { A: 70, B: 55, C: 42 },
  gate: { tier: 'A', dimension: 'value', floor: 40 },
  confidence: { low: 0.3, medium: 0.65 },
  percentileFrom: 200,
  segments: { value: { high: 0.2, middle: 0.3 }, need: { high: 60, middle: 30 } },
  stages: {
    lost: { days: 365, gaps: 3 },
    atRisk: { days: 120, gaps: 1.5 },
    loyal: { purchases: 4, csat: 4, nps: 9 },
    potentialDays: 90,
  },
  probability: { strong: 0.6, medium: 0.3, weak: 0.1 },
  outcomes: DEFAULT_OUTCOMES,
  needNames: {},
  entryQuestions: ENTRY_QUESTIONS,
  reviewDays: 90,
});
