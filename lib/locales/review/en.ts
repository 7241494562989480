/** Words of the review page and its notification, in English. */
import type { Gap, PointVerdict } from '../../domain/review';
import type { Confidence } from '../../domain/tier';

const many = (n: number, one: string, more = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;

const gaps: Readonly<Record<Gap, string>> = {
  spend: 'Spending',
  satisfaction: 'Satisfaction',
  recommendation: 'Would they recommend us',
  phone: 'Phone number',
  email: 'E-mail address',
};

const confidence: Readonly<Record<Confidence, string>> = {
  low: 'Little known',
  medium: 'Fairly well known',
  high: 'Well known',
};

const verdicts: Readonly<Record<PointVerdict, string>> = {
  works: 'works',
  'works-not': 'does not work',
  unclear: 'too early to tell',
};

export const reviewEn = {
  title: 'Review',
  period: (from: string, to: string) => `Since the last review: ${from} to ${to}`,
  firstPeriod: (from: string, to: string) => `The last 90 days: ${from} to ${to}. Nobody has reviewed yet.`,
  version: (version: number, name: string) => `Standard: version ${version}${name ? `, ${name}` : ''}`,

  done: 'Review done',
  doneHint: 'When you have looked at it, and changed the standard where it needed it.',
  finishing: 'Writing it down…',
  doneOn: (date: string) => `Reviewed on ${date}.`,
  undo: 'Undo',
  next: (date: string) => `Next review: ${date}`,
  due: (date: string) => `Due since ${date}`,
  noDue: 'The first review comes up once you have agreed to the notice on the welcome page.',
  reminder: 'Remind me with a notification when it is due',
  print: 'Print',
  settings: 'Change the standard',
  changes: 'Versions of the standard since then',
  noChanges: 'The standard has not changed since then.',
  savedOn: (version: number, name: string, date: string) =>
    `Version ${version}${name ? `, ${name}` : ''}: ${date}`,

  counting: {
    customers: (done: string) => `Counting customers: ${done}`,
    calls: (done: string) => `Counting calls: ${done}`,
    label: 'How far the counting has come',
    cancel: 'Stop',
    cancelled: (done: string) => `You stopped the counting. These are the first ${done} customers only.`,
    again: 'Count again',
  },
  empty: 'No customers yet. Bring in a list in the settings, and the review fills itself.',

  tier: 'Tier',
  none: 'Without a tier',
  customers: 'Customers',
  share: 'Share',
  name: 'Name',
  calls: 'Calls reached',
  sales: 'Sales',
  tooFew: 'too few',
  conversion: 'Conversion',
  interval: 'Range (95%)',
  range: (low: string, high: string) => `${low} to ${high}`,
  unnamed: 'No name',

  tiers: {
    title: 'Tiers now',
    all: (n: number) => `${many(n, 'customer')} with a tier.`,
    doNotCall: (n: number) => `${n.toLocaleString('en-GB')} more must not be called.`,
    noProfiling: (n: number) => `${n.toLocaleString('en-GB')} more asked not to be sorted into tiers.`,
  },

  moves: {
    title: 'Who moved',
    hint: 'Rows: the tier then. Columns: the tier now. Choose a number to see the customers behind it.',
    rows: 'Then',
    columns: 'Now',
    none: 'New, or no tier then',
    nobody: 'Nobody moved.',
    who: (from: string, to: string, n: number) => `${from} to ${to}: ${many(n, 'customer')}`,
    first: (n: number) => `The ${n} who moved furthest.`,
    before: 'Score then',
    after: 'Score now',
    stayed: (tier: string, n: number) => `${many(n, 'customer')} stayed in ${tier}`,
  },

  convert: {
    title: 'What calls lead to',
    hint: 'Sales among calls that reached somebody. The range is where the true share lies with 95% certainty (Wilson); below five calls there is none.',
    byTier: 'By tier, as it was when the call was made',
    byIntention: 'By intention, as it was the evening before',
    all: 'All',
    intentions: {
      strong: 'Strong',
      medium: 'Medium',
      weak: 'Weak',
      none: 'None',
      unknown: 'Not known',
    },
  },

  points: {
    title: 'Talking points',
    hint: 'Calls in which a point was said, and how many of them ended with interest, a meeting or a sale. A point works, or does not, where its range lies wholly above or below that of all calls together.',
    point: 'Said',
    uses: 'Calls',
    forward: 'Moved forward',
    verdict: 'Verdict',
    verdicts,
    usual: (share: string) => `All calls reached: ${share} moved forward.`,
    none: 'No talking point was marked as said in this time.',
  },

  overrides: {
    title: 'Set by hand',
    hint: 'Each is evidence against the standard: where many say the same, change it.',
    counts: (raised: number, lowered: number, same: number) =>
      [
        raised && `${raised} raised`,
        lowered && `${lowered} lowered`,
        same && `${same} the same as the score gives`,
      ]
        .filter(Boolean)
        .join(', '),
    byScore: 'By score',
    set: 'Set to',
    reason: 'Reason',
    until: 'Until',
    forever: 'no end',
    first: (n: number) => `The first ${n}.`,
    none: 'Nobody’s tier was set by hand.',
  },

  attention: {
    title: 'Where the time goes',
    hint: 'Shares by today’s tier: whom you call and talk with, beside who spends.',
    calls: 'Calls made',
    talk: 'Talk time',
    spend: 'Spent this year',
  },

  coverage: {
    title: 'What is known',
    mean: (share: string) => `A score rests on ${share} of what it could rest on, on average.`,
    confidence,
    how: 'How well known',
    lacks: 'What is missing',
    gaps,
    stale: 'No contact for 180 days',
    of: (n: number) => `Of ${many(n, 'customer')} with a tier.`,
  },

  notice: {
    title: 'Time to look at your tiers',
    text: 'See who moved, what sells, and whether the standard still fits.',
  },
};

export type ReviewCatalogue = typeof reviewEn;
