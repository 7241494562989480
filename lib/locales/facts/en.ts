/** Words for what the agent tells of a customer beside the calls. `zh-CN.ts` has the same shape. */
import type { FactsFault } from '../../domain/facts-fault';
import type { Words } from '../en';

const faults: Readonly<Record<FactsFault, string>> = {
  future: 'That day has not come yet. Choose today or an earlier day.',
  'off-scale': 'That is off the scale. Choose one of the values offered.',
  amount: 'Write a plain number, for example 1200.50.',
  reversed: 'The end is before the start.',
  empty: 'Something is missing here. Fill it in, then save again.',
  date: 'Write a date, for example 1985-03-14 or 03-14.',
  past: 'That day is over. Choose a later one.',
  gone: 'This is not there any more.',
};

/** Entry questions by id, their answers by id. */
const questions: Readonly<Record<string, { text: string; answers: Words }>> = {
  'main-need': {
    text: 'What matters most?',
    answers: {
      price: 'Price',
      experience: 'Ease of use',
      service: 'Service',
      quality: 'Quality',
      business: 'Their business runs on it',
    },
  },
  'heard-of-us': {
    text: 'How did they hear of us?',
    answers: {
      advert: 'Advert',
      search: 'Search',
      friend: 'A friend',
      event: 'An event',
      called: 'We called',
    },
  },
  'best-time': {
    text: 'Best time to reach them?',
    answers: { morning: 'Morning', midday: 'Midday', afternoon: 'Afternoon', evening: 'Evening' },
  },
};

/** By the type written in files. */
const tagTypes: Words = {
  region: 'Region',
  demographic: 'Demographic',
  psychographic: 'Outlook',
  'pain point': 'Pain point',
  persona: 'Role',
  source: 'Source',
  preference: 'Preference',
  influence: 'Influence',
};

const kinds: Words = {
  need: 'Need',
  intention: 'Intention',
  csat: 'Satisfaction',
  nps: 'Recommends',
  usage: 'Usage',
  referral: 'Referral',
  feedback: 'Got in touch themselves',
  purchase: 'Purchase',
  contract: 'Contract',
  opportunity: 'Opportunity',
};

export const factsEn = {
  faults,
  questions,
  tagTypes,
  kinds,
  save: 'Save',
  usage: { often: 'a lot', sometimes: 'at times', rarely: 'hardly' },
  csat: { satisfied: 'satisfied', fair: 'so-so', unsatisfied: 'unhappy' },
  nps: { yes: 'would', unsure: 'not sure', no: 'would not' },
  complexity: 'Complex',
  quick: 'Also',
  referralAdd: '+1 referral',
  money: 'Money',
  date: 'Date',
  amount: 'Amount',
  amountOptional: 'Amount, if known',
  profit: 'Profit',
  product: 'Product',
  from: 'Runs from',
  to: 'to',
  closes: 'Closes by',
  about: 'About them',
  birthday: 'Birthday',
  birthdayHint: '1985-03-14 or 03-14',
  salutation: 'How to address them',
  salutationHint: 'Ms Gu',
  preferences: 'Wishes and habits',
  tags: 'Tags',
  tagType: 'Kind of tag',
  tagPlain: 'any',
  tagValue: 'Tag',
  tagAdd: 'Add',
  tagRemove: (tag: string) => `Remove ${tag}`,
  override: 'Set the tier by hand',
  overrideNow: (tier: string, end: string | undefined, reason: string) =>
    `${tier} by hand${end ? ` until ${end}` : ''}: ${reason}`,
  overrideTier: 'Tier',
  overrideReason: 'Why, in a few words',
  overrideUntil: 'Up to and including',
  overrideDays: (days: number) => `${days} days`,
  overrideOpen: 'No end',
  overrideClear: 'Back to the score',
  noProfiling: 'Does not want to be profiled',
  noProfilingHint: 'Tier, score and ranking go. Calls and notes stay.',
  entered: 'Entered by hand',
  remove: (what: string) => `Delete ${what}`,
  questionsTitle: 'First contact',
  questionsDismiss: 'Not now',
  told: {
    'delete-fact': 'Deleted',
    'restore-fact': 'Brought back',
    profile: 'Saved',
    'add-tag': 'Tag added',
    'remove-tag': 'Tag removed',
    tags: 'Tags changed',
    answer: 'Noted',
    override: 'Tier set by hand',
    'override-clear': 'The score decides again',
    'no-profiling': 'No longer profiled',
    'profiling-back': 'Tiered again',
  },
  points: (points: string) => `${points} points`,
  same: 'score unchanged',
  undo: 'Undo',
};

export type FactsCatalogue = typeof factsEn;
