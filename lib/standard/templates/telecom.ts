import { moneyScales } from './money';
import { indicatorsWith, question, templateOf } from './template';

/** Telecom: the plan runs by itself; what is used tells whether it stays, and when it ends decides. */
export const telecom = templateOf(
  'telecom',
  [
    { code: 'telecom-money', changes: ['indicators.monetary.scale', 'indicators.profit.scale'] },
    {
      code: 'telecom-usage',
      changes: [
        'indicators.usage',
        'indicators.purchase.weight',
        'indicators.purchase.standing',
        'indicators.feedback.weight',
        'windows.survey',
      ],
    },
    { code: 'telecom-plans', changes: ['indicators.frequency.scale', 'stages.loyal'] },
    { code: 'telecom-ends', changes: ['stages.lost', 'stages.atRisk', 'indicators.purchase.scale'] },
    { code: 'telecom-questions', changes: ['entryQuestions'] },
  ],
  (general, currency) => {
    const { monetary, profit } = moneyScales('telecom', currency);
    return {
      indicators: indicatorsWith(
        {
          monetary: { scale: monetary },
          frequency: {
            scale: [
              [0, 0],
              [1, 45],
              [2, 65],
              [4, 85],
              [8, 100],
            ],
          },
          profit: { scale: profit },
          purchase: {
            weight: 0.25,
            standing: 0.08,
            scale: [
              [0, 100],
              [35, 80],
              [90, 45],
              [365, 25],
              [730, 0],
            ],
          },
          usage: { weight: 0.4, standing: 0.14 },
          feedback: { weight: 0.35 },
        },
        currency,
      ),
      windows: { ...general.windows, survey: 120 },
      stages: {
        ...general.stages,
        // Counted from the purchase: a monthly plan ends after 30 days, a yearly one is given up three months after its end.
        lost: { days: 455, gaps: 1.25 },
        atRisk: { days: 35, gaps: 1 },
        loyal: { ...general.stages.loyal, purchases: 3 },
      },
      entryQuestions: [
        question('uses-most', 'pain point', 'calls', 'data', 'home', 'office'),
        question('plan-ends', 'influence', 'this-month', 'this-quarter', 'this-year', 'not-known'),
        question('how-many-lines', 'demographic', 'one', 'two-or-three', 'more', 'company'),
      ],
    };
  },
);
