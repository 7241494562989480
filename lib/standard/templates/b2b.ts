import { moneyScales } from './money';
import { indicatorsWith, question, templateOf } from './template';

/** B2B: large, rare orders; a hard problem and who decides tell more than how often somebody calls. */
export const b2b = templateOf(
  'b2b',
  [
    { code: 'b2b-money', changes: ['indicators.monetary.scale', 'indicators.profit.scale'] },
    {
      code: 'b2b-need',
      changes: ['momentum.need', 'indicators.need-frequency.weight', 'indicators.need-complexity.weight'],
    },
    { code: 'b2b-chance', changes: ['probability'] },
    {
      code: 'b2b-cycle',
      changes: [
        'indicators.frequency.scale',
        'indicators.purchase.scale',
        'stages.lost',
        'stages.atRisk',
        'stages.potentialDays',
        'halfLives.need',
        'halfLives.intention',
      ],
    },
    { code: 'b2b-questions', changes: ['entryQuestions'] },
  ],
  (general, currency) => {
    const { monetary, profit } = moneyScales('b2b', currency);
    return {
      indicators: indicatorsWith(
        {
          monetary: { scale: monetary },
          frequency: {
            scale: [
              [0, 0],
              [1, 35],
              [2, 60],
              [4, 85],
              [8, 100],
            ],
          },
          profit: { scale: profit },
          'need-frequency': { weight: 0.2 },
          'need-complexity': { weight: 0.5 },
          purchase: {
            scale: [
              [0, 100],
              [90, 85],
              [180, 60],
              [365, 35],
              [730, 10],
              [1_095, 0],
            ],
          },
        },
        currency,
      ),
      momentum: { ...general.momentum, need: 20 },
      probability: { strong: 0.5, medium: 0.2, weak: 0.05 },
      stages: {
        ...general.stages,
        lost: { days: 730, gaps: 3 },
        atRisk: { days: 270, gaps: 1.5 },
        potentialDays: 180,
      },
      halfLives: { ...general.halfLives, need: 180, intention: 60 },
      entryQuestions: [
        question('role', 'persona', 'decides', 'advises', 'uses', 'buys'),
        question('partner-type', 'influence', 'end-customer', 'integrator', 'retailer', 'channel'),
        question('main-need', 'pain point', 'price', 'experience', 'service', 'quality', 'business'),
      ],
    };
  },
);
