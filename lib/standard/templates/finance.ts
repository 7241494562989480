import { moneyScales } from './money';
import { indicatorsWith, question, templateOf } from './template';

/** Bank and insurance: few contracts, long ones, and a decision that takes months. */
export const finance = templateOf(
  'finance',
  [
    { code: 'finance-money', changes: ['indicators.monetary.scale', 'indicators.profit.scale'] },
    { code: 'finance-few', changes: ['indicators.frequency.scale', 'stages.loyal'] },
    { code: 'finance-gaps', changes: ['indicators.purchase.scale', 'stages.lost', 'stages.atRisk'] },
    { code: 'finance-decides', changes: ['halfLives.need', 'halfLives.intention', 'windows.need'] },
    { code: 'finance-questions', changes: ['entryQuestions'] },
  ],
  (general, currency) => {
    const { monetary, profit } = moneyScales('finance', currency);
    return {
      indicators: indicatorsWith(
        {
          monetary: { scale: monetary },
          frequency: {
            scale: [
              [0, 0],
              [1, 40],
              [2, 65],
              [3, 85],
              [5, 100],
            ],
          },
          profit: { scale: profit },
          purchase: {
            scale: [
              [0, 100],
              [180, 85],
              [365, 60],
              [540, 35],
              [730, 10],
              [1_095, 0],
            ],
          },
        },
        currency,
      ),
      stages: {
        ...general.stages,
        lost: { days: 730, gaps: 3 },
        atRisk: { days: 395, gaps: 1.5 },
        loyal: { ...general.stages.loyal, purchases: 3 },
      },
      halfLives: { ...general.halfLives, need: 180, intention: 60 },
      windows: { ...general.windows, need: 730 },
      entryQuestions: [
        question('life-goal', 'persona', 'protection', 'children', 'retirement', 'home', 'wealth'),
        question('risk-appetite', 'psychographic', 'cautious', 'balanced', 'bold'),
        question('best-time', 'preference', 'morning', 'midday', 'afternoon', 'evening'),
      ],
    };
  },
);
