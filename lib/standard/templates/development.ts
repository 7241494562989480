import { question, templateOf } from './template';

/** New-customer development 新客开发: nobody has bought yet, so what is wanted and said decides. */
export const development = templateOf(
  'development',
  [
    { code: 'development-need', changes: ['momentum.need'] },
    { code: 'development-talk', changes: ['momentum.feedback', 'momentum.intention'] },
    { code: 'development-gate', changes: ['gate'] },
    { code: 'development-cools', changes: ['halfLives.intention', 'stages.potentialDays'] },
    { code: 'development-review', changes: ['reviewDays'] },
    { code: 'development-questions', changes: ['entryQuestions'] },
  ],
  (general) => ({
    momentum: { need: 20, feedback: 15, intention: { strong: 25, medium: 10, weak: 0, none: -8 } },
    gate: undefined,
    halfLives: { ...general.halfLives, intention: 21 },
    stages: { ...general.stages, potentialDays: 60 },
    reviewDays: 30,
    entryQuestions: [
      question('heard-of-us', 'source', 'advert', 'search', 'friend', 'event', 'called'),
      question('main-need', 'pain point', 'price', 'experience', 'service', 'quality', 'business'),
      question('decides-when', 'influence', 'this-month', 'this-quarter', 'this-year', 'just-looking'),
    ],
  }),
);
