/** Words about the standard as a document: what is wrong with one, templates and their reasons, entry questions. */
import type { Catalogue, Words } from '../en';
import { wordFor } from '../words';

type Params = Readonly<Record<string, string | number>>;
type Sentence = (p: Params, t: Catalogue) => string;

const said = (p: Params, name: string): string => String(p[name] ?? '?');
const level = (p: Params, name: string, t: Catalogue): string => wordFor(t.intentions, said(p, name));

const problems: Readonly<Record<string, Sentence>> = {
  'file-too-large': () => 'This file is far too large for a standard. Choose the file that was saved as one.',
  'file-unreadable': () => 'This file cannot be read. Ask for it again, or save it anew where it came from.',
  'file-other': () => 'This is no standard of Tierside. Choose a file that was saved with “Save as a file”.',
  'file-newer': () => 'This file comes from a newer Tierside. Update this one, then open the file again.',

  missing: () => 'This is missing. Put it in, or start from a template.',
  'not-a-number': () => 'This must be a number. Write it in figures.',
  'not-a-text': () => 'This must be words. Write them between quotation marks in the file.',
  'not-a-list': () => 'This must be a list. Start from a template and change that.',
  'not-a-point': () => 'A point has two numbers: the figure and what it is worth. Give both.',
  'not-yes-or-no': () => 'This can only be yes or no. Choose one.',
  'not-an-object': () => 'This part cannot be read. Start from a template and change that.',
  'not-a-choice': (p) => `Choose one of: ${said(p, 'choices')}.`,
  'out-of-range': (p) => `Choose a number from ${said(p, 'min')} to ${said(p, 'max')}.`,
  'not-whole': () => 'Choose a whole number.',
  empty: () => 'Write something here, or take it out.',
  'too-long': (p) => `Shorten this to ${said(p, 'max')} characters.`,
  'too-few': (p) => `Have at least ${said(p, 'min')} here.`,
  'too-many': (p) => `Keep ${said(p, 'max')} at most and take the others out.`,
  'currency-code': () => 'Write the currency as three capital letters, such as USD or CNY.',

  'indicator-missing': (p, t) =>
    `“${wordFor(t.indicators, said(p, 'indicator'))}” is missing. Put it back; with a weight of 0 it does not count.`,
  'indicator-twice': () => 'This indicator is there twice. Take one out.',
  'dimension-fixed': () => 'An indicator stays in its dimension. Put it back there.',
  'weights-sum': (p, t) =>
    `The weights in “${wordFor(t.dimensions, said(p, 'dimension'))}” add up to ${said(p, 'sum')}%. Make them 100%.`,
  'standing-sum': (p) => `The shares in the standing add up to ${said(p, 'sum')}%. Make them 100%.`,
  'standing-of-momentum': () =>
    'Need and feedback count as what is happening now. Set their share in the standing to 0.',
  'raw-not-rising': () =>
    'Each point must lie to the right of the one before it. Move this one to the right.',
  'raw-too-close': () =>
    'This point is as good as on top of the one before it. Move it away, or take one out.',
  'value-not-rising': () => 'More must never be worth less. Raise this point to at least the one before it.',
  'value-not-falling': () =>
    'A purchase longer ago must never be worth more. Lower this point to at most the one before it.',
  'feedback-zero': (p) =>
    `Feedback of 0 is worth ${said(p, 'value')}: hearing nothing would count. Draw the scale so that 0 is worth 50.`,
  'feedback-percentile': () => 'Feedback cannot be compared among customers. Use its scale.',

  'floors-order': (p) =>
    `Tier ${said(p, 'upper')} must begin above tier ${said(p, 'lower')}. Raise the one or lower the other.`,
  'intention-order': (p, t) =>
    `“${level(p, 'upper', t)}” must count at least as much as “${level(p, 'lower', t)}”. Raise the one or lower the other.`,
  'intention-weak': () =>
    'Weak intention must add 0, as if nothing were known; else “not now” could lift somebody. Set it to 0.',
  'confidence-order': () => 'Medium must not begin below low. Raise medium.',
  'segments-share': () => 'High and middle together are more than all customers. Lower one of them.',
  'segments-order': () => 'High must begin above middle. Raise high or lower middle.',
  'stages-days': () => 'Lost must come later than at risk. Give it more days.',
  'stages-gaps': () => 'Lost must not come before at risk. Give it at least as many gaps.',

  'outcome-missing': (p, t) =>
    `The outcome “${wordFor(t.outcomes, said(p, 'outcome'))}” is missing. Put it back; you can hide it instead.`,
  'outcome-twice': () => 'Two outcomes have this code. Give one of them another.',
  'outcome-code': () =>
    'A code has small letters, digits and _, begins with a letter and has 40 characters at most. Change it.',
  'one-digit': () => 'A key is one digit, 0 to 9. Choose one, or none.',
  'key-twice': (p) => `Two outcomes have the key ${said(p, 'key')}. Give one of them another, or none.`,
  'key-of-stop': () => 'Do not call must never be one key away. Take its key off.',
  'stop-hidden': () => 'Somebody may ask at any time not to be called. Show this outcome.',
  'stop-effect': () => 'Do not call stops scoring; it has no points. Set its effect to 0.',
  'label-missing': () => 'Give your outcome a name.',
  'outcome-reserved': () =>
    'Purchases, complaints, numbers and stops belong to the outcomes that come with Tierside. Use those for it.',
  'asks-reserved': () => 'Only complaints and do not call ask this. Take it out.',
  'intention-unclear': () =>
    'An outcome can raise intention to at least weak, medium or strong, lower it to weak, or set it to none. Choose one.',
  'effect-against-intention': () =>
    'Effect and intention pull in different directions. Change the effect’s sign, or leave intention out.',
  'effect-of-gain': () => 'A purchase or a need is no bad news. Set the effect to 0 or above.',
  'question-twice': () => 'Two questions have the same id. Give one of them another.',
  'answer-twice': () => 'Two answers have the same id. Give one of them another.',
};

const templates: Readonly<Record<string, { name: string; about: string }>> = {
  general: { name: 'General', about: 'For any trade. Start here if no other fits.' },
  development: { name: 'New customers', about: 'Nobody has bought yet: interest and talk decide.' },
  shop: { name: 'Shop', about: 'Many small purchases, online or over the counter.' },
  finance: { name: 'Bank and insurance', about: 'Few contracts, long ones, decided slowly.' },
  telecom: { name: 'Telecom', about: 'Plans that run, are used, and end.' },
  'on-site': { name: 'Services on site', about: 'Visits every few weeks: salon, studio, clinic, repair.' },
  b2b: { name: 'B2B', about: 'Large, rare orders to companies.' },
};

const why: Words = {
  'development-need':
    'A need counts up to 20 points: with no purchases to look at, it is the best sign there is.',
  'development-talk':
    'What is said counts more (feedback ±15, intention from −8 to +25): it is all that tells one lead from another.',
  'development-gate': 'Tier A asks for no purchases: somebody new could never have any.',
  'development-cools': 'Interest fades in three weeks and counts as warm for 60 days: leads go cold fast.',
  'development-review': 'Review every 30 days: campaigns and lists change by the month.',
  'development-questions': 'Asks when they will decide: that says whom to call first.',

  'shop-money': 'Money as in a shop: a year’s 1,500 yuan, or 300 dollars, is a good customer.',
  'shop-often':
    'How often counts as much as how much: coming back is what a shop lives on. Loyal from six purchases.',
  'shop-recent': 'At risk after 75 days, lost after 240: who skips a season shops elsewhere.',
  'shop-wish':
    'A wish is half as strong after 30 days, gone after 180: next season they want something else.',
  'shop-questions': 'Asks for whom they buy and what they like to hear of: that makes the next offer.',

  'finance-money': 'Money as in premiums and fees: 8,000 yuan, or 1,600 dollars, a year is a good customer.',
  'finance-few': 'Three contracts are many here; loyal from three.',
  'finance-gaps':
    'Years lie between contracts: at risk a month after a yearly one was not renewed, lost only after two years.',
  'finance-decides': 'Decisions take months: needs stay for two years, intention fades half as fast.',
  'finance-questions': 'Asks for the goal in life and how much risk they like: no advice without both.',

  'telecom-money': 'Money as in plans: 1,500 yuan, or 300 dollars, a year is a good customer.',
  'telecom-usage':
    'Usage counts twice as much, the last purchase about half: a plan that is used stays. Asked anew after four months.',
  'telecom-plans': 'A plan that runs is one purchase a year: two or three say more than elsewhere.',
  'telecom-ends':
    'At risk as soon as a plan has ended, lost three months after the end of a yearly one: the next provider is a call away.',
  'telecom-questions': 'Asks what they use and when their plan ends: the two things an offer hangs on.',

  'on-site-money':
    'Money as in visits and packages: 5,000 yuan, or 1,000 dollars, a year is a good customer.',
  'on-site-visits':
    'Twelve visits a year are good, six make loyal. At risk after 45 days without one, lost after 150.',
  'on-site-content':
    'Satisfaction weighs half of loyalty and is asked anew after half a year: the last visit decides about the next.',
  'on-site-soon': 'Feedback and needs fade in 30 days: by then the next visit is due.',
  'on-site-questions': 'Asks why they come and who should serve them: both belong to the next booking.',

  'b2b-money': 'Money as between companies: 20,000 yuan, or 5,000 dollars, a year is a good customer.',
  'b2b-need':
    'A need counts up to 20 points, its complexity half of that: a hard problem is where we are wanted, asking often is not.',
  'b2b-chance': 'Deals close less often: one in two when intention is strong, one in twenty when weak.',
  'b2b-cycle':
    'Orders are rare and decided over quarters: at risk after 270 days, lost after two years; needs and intention last longer.',
  'b2b-questions': 'Asks who decides and what kind of partner they are: that changes the whole talk.',
};

export interface QuestionWords {
  ask: string;
  answers: Words;
}

const questions: Readonly<Record<string, QuestionWords>> = {
  'main-need': {
    ask: 'What matters most to you?',
    answers: {
      price: 'Price',
      experience: 'Ease of use',
      service: 'Service',
      quality: 'Quality',
      business: 'Business depends on it',
    },
  },
  'heard-of-us': {
    ask: 'How did you hear of us?',
    answers: {
      advert: 'Advert',
      search: 'Searched',
      friend: 'Friend',
      event: 'Event',
      called: 'We called',
    },
  },
  'best-time': {
    ask: 'When is a good time to call?',
    answers: { morning: 'Morning', midday: 'Midday', afternoon: 'Afternoon', evening: 'Evening' },
  },
  'decides-when': {
    ask: 'When would you like to decide?',
    answers: {
      'this-month': 'This month',
      'this-quarter': 'This quarter',
      'this-year': 'This year',
      'just-looking': 'Just looking',
    },
  },
  'buys-for': {
    ask: 'Who is it for?',
    answers: { self: 'Myself', family: 'Family', gift: 'A gift', business: 'Work' },
  },
  'wants-to-hear': {
    ask: 'What may I tell you about?',
    answers: {
      'new-arrivals': 'New arrivals',
      offers: 'Offers',
      restocked: 'Back in stock',
      nothing: 'Nothing, thanks',
    },
  },
  'life-goal': {
    ask: 'What are you planning for?',
    answers: {
      protection: 'Protection',
      children: 'Children',
      retirement: 'Retirement',
      home: 'A home',
      wealth: 'Savings',
    },
  },
  'risk-appetite': {
    ask: 'How much ups and downs would be fine?',
    answers: { cautious: 'None', balanced: 'Some', bold: 'A lot' },
  },
  'uses-most': {
    ask: 'What do you use most?',
    answers: { calls: 'Calls', data: 'Mobile data', home: 'Internet at home', office: 'For the office' },
  },
  'plan-ends': {
    ask: 'When does your plan end?',
    answers: {
      'this-month': 'This month',
      'this-quarter': 'Within three months',
      'this-year': 'Later this year',
      'not-known': 'Not sure',
    },
  },
  'how-many-lines': {
    ask: 'How many lines do you have?',
    answers: { one: 'One', 'two-or-three': 'Two or three', more: 'More', company: 'A company’s' },
  },
  'came-for': {
    ask: 'What brings you here?',
    answers: { upkeep: 'As usual', repair: 'A problem', occasion: 'An occasion', 'try-out': 'Trying it out' },
  },
  'served-by': {
    ask: 'Who would you like to look after you?',
    answers: { 'same-person': 'Same as last time', 'whoever-is-free': 'Whoever is free', senior: 'A senior' },
  },
  role: {
    ask: 'What is your part in this?',
    answers: { decides: 'I decide', advises: 'I advise', uses: 'I will use it', buys: 'I buy it in' },
  },
  'partner-type': {
    ask: 'Would you use it yourselves or sell it on?',
    answers: {
      'end-customer': 'Use it',
      integrator: 'Build it into projects',
      retailer: 'Sell it in shops',
      channel: 'Resell it',
    },
  },
};

/** Parts of the path to a problem, as the settings call them. */
const places: Words = {
  indicators: 'Indicators',
  weight: 'weight',
  standing: 'share in the standing',
  scale: 'scale',
  percentile: 'compared among customers',
  dimension: 'dimension',
  prior: 'Start of a new contact',
  needTypes: 'Need types',
  needNames: 'Names of need types',
  defaultComplexity: 'Complexity where unknown',
  windows: 'Windows',
  spend: 'purchases',
  survey: 'surveys',
  halfLives: 'Half-lives',
  momentum: 'What is happening now',
  need: 'need',
  feedback: 'feedback',
  intention: 'intention',
  volunteeredFeedback: 'Volunteered feedback',
  referral: 'Referrals',
  points: 'points',
  base: 'without a recommendation',
  tiers: 'Tiers',
  colour: 'colour',
  floors: 'Where tiers begin',
  gate: 'Gate',
  floor: 'at least',
  confidence: 'Confidence',
  low: 'low',
  medium: 'medium',
  percentileFrom: 'Customers needed to compare',
  segments: 'Segments',
  value: 'value',
  high: 'high',
  middle: 'middle',
  stages: 'Stages',
  lost: 'lost',
  atRisk: 'at risk',
  loyal: 'loyal',
  days: 'days',
  gaps: 'own gaps',
  purchases: 'purchases',
  csat: 'satisfaction',
  nps: 'recommendation',
  potentialDays: 'warm lead, days',
  probability: 'Chance of closing',
  outcomes: 'Outcomes',
  code: 'code',
  group: 'group',
  key: 'key',
  effect: 'effect',
  number: 'number',
  asks: 'asks',
  reasons: 'reasons',
  hidden: 'hidden',
  hiddenIn: 'hidden by language',
  label: 'name',
  name: 'Name',
  template: 'Template',
  currency: 'Currency',
  version: 'Version',
  schema: 'Version of the file',
  entryQuestions: 'Entry questions',
  tag: 'tag',
  text: 'question',
  answers: 'answers',
  reviewDays: 'Days between reviews',
};

export const standardEn = {
  problems,
  templates,
  why,
  questions,
  places,
  /** Nth point of a scale, counted from 1. */
  point: (n: number): string => `point ${n}`,
  placeSeparator: ', ',
};
export type StandardWords = typeof standardEn;
