import { moneyScales } from './money';
import { indicatorsWith, question, templateOf } from './template';

/** Shop: many small purchases; who stays away for a season has found another shop. */
export const shop = templateOf(
  'shop',
  [
    { code: 'shop-money', changes: ['indicators.monetary.scale', 'indicators.profit.scale'] },
    {
      code: 'shop-often',
      changes: [
        'indicators.frequency',
        'indicators.monetary.weight',
        'indicators.monetary.standing',
        'stages.loyal',
      ],
    },
    { code: 'shop-recent', changes: ['indicators.purchase.scale', 'stages.lost', 'stages.atRisk'] },
    { code: 'shop-wish', changes: ['halfLives.need', 'windows.need'] },
    { code: 'shop-questions', changes: ['entryQuestions'] },
  ],
  (general, currency) => {
    const { monetary, profit } = moneyScales('shop', currency);
    return {
      indicators: indicatorsWith(
        {
          monetary: { scale: monetary, weight: 0.4, standing: 0.22 },
          frequency: {
            weight: 0.4,
            standing: 0.22,
            scale: [
              [0, 0],
              [1, 15],
              [4, 55],
              [8, 80],
              [16, 100],
            ],
          },
          profit: { scale: profit },
          purchase: {
            scale: [
              [0, 100],
              [14, 85],
              [45, 60],
              [90, 35],
              [180, 10],
              [365, 0],
            ],
          },
        },
        currency,
      ),
      stages: {
        ...general.stages,
        lost: { days: 240, gaps: 3 },
        atRisk: { days: 75, gaps: 1.5 },
        loyal: { ...general.stages.loyal, purchases: 6 },
      },
      halfLives: { ...general.halfLives, need: 30 },
      windows: { ...general.windows, need: 180 },
      entryQuestions: [
        question('buys-for', 'persona', 'self', 'family', 'gift', 'business'),
        question('heard-of-us', 'source', 'advert', 'search', 'friend', 'event', 'called'),
        question('wants-to-hear', 'preference', 'new-arrivals', 'offers', 'restocked', 'nothing'),
      ],
    };
  },
);
