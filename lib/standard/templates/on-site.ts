import { moneyScales } from './money';
import { indicatorsWith, question, templateOf } from './template';

/** Services on site (salon, studio, repair, clinic): people come again every few weeks, or have gone elsewhere. */
export const onSite = templateOf(
  'on-site',
  [
    { code: 'on-site-money', changes: ['indicators.monetary.scale', 'indicators.profit.scale'] },
    {
      code: 'on-site-visits',
      changes: [
        'indicators.frequency.scale',
        'indicators.purchase.scale',
        'stages.lost',
        'stages.atRisk',
        'stages.loyal',
      ],
    },
    {
      code: 'on-site-content',
      changes: [
        'indicators.satisfaction',
        'indicators.attachment.weight',
        'indicators.attachment.standing',
        'windows.survey',
      ],
    },
    { code: 'on-site-soon', changes: ['halfLives.feedback', 'halfLives.need'] },
    { code: 'on-site-questions', changes: ['entryQuestions'] },
  ],
  (general, currency) => {
    const { monetary, profit } = moneyScales('on-site', currency);
    return {
      indicators: indicatorsWith(
        {
          monetary: { scale: monetary },
          frequency: {
            scale: [
              [0, 0],
              [1, 10],
              [6, 55],
              [12, 80],
              [24, 100],
            ],
          },
          profit: { scale: profit },
          purchase: {
            scale: [
              [0, 100],
              [14, 85],
              [30, 60],
              [60, 35],
              [120, 10],
              [240, 0],
            ],
          },
          satisfaction: { weight: 0.5, standing: 0.115 },
          attachment: { weight: 0.2, standing: 0.046 },
        },
        currency,
      ),
      windows: { ...general.windows, survey: 180 },
      stages: {
        ...general.stages,
        lost: { days: 150, gaps: 3 },
        atRisk: { days: 45, gaps: 1.5 },
        loyal: { ...general.stages.loyal, purchases: 6 },
      },
      halfLives: { ...general.halfLives, feedback: 30, need: 30 },
      entryQuestions: [
        question('came-for', 'pain point', 'upkeep', 'repair', 'occasion', 'try-out'),
        question('served-by', 'preference', 'same-person', 'whoever-is-free', 'senior'),
        question('best-time', 'preference', 'morning', 'midday', 'afternoon', 'evening'),
      ],
    };
  },
);
