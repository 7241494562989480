/** The panel's words in English. `zh-CN.ts` has the same shape: the compiler sees to it. */
import type { IntentionLevel, NeedType } from '../domain/facts';
import type { Chip } from '../domain/interaction';
import type { OutcomeGroup } from '../domain/outcome';
import type { PickerWords } from '../domain/pointing';
import type { Confidence, Dimension, IndicatorId, Stage, Tier } from '../domain/tier';

/** Words by a code that users may add to; look up with `wordFor`. */
export type Words = Readonly<Record<string, string>>;

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

const tiers: Readonly<Record<Tier, string>> = { A: 'Premium', B: 'Key', C: 'Standard', D: 'Potential' };

const confidence: Readonly<Record<Confidence, string>> = {
  low: 'Little is known yet',
  medium: 'Fairly well known',
  high: 'Well known',
};

const stages: Readonly<Record<Stage, string>> = {
  'do-not-call': 'Do not call',
  lost: 'Lost',
  'at-risk': 'At risk',
  loyal: 'Loyal',
  repeat: 'Repeat',
  'first-time': 'First-time',
  potential: 'Warm lead',
  prospect: 'Prospect',
};

const dimensions: Readonly<Record<Dimension, string>> = {
  value: 'Value',
  need: 'Need',
  behaviour: 'Behaviour',
  loyalty: 'Loyalty',
};

const indicators: Readonly<Record<IndicatorId, string>> = {
  monetary: 'Spent',
  frequency: 'How often',
  profit: 'Profit',
  'need-kind': 'Kind of need',
  'need-frequency': 'Needs voiced',
  'need-complexity': 'Complexity',
  purchase: 'Last purchase',
  usage: 'Usage',
  feedback: 'Feedback',
  satisfaction: 'Satisfaction',
  attachment: 'Time with us',
  advocacy: 'Recommends us',
};

const intentions: Readonly<Record<IntentionLevel, string>> = {
  strong: 'strong',
  medium: 'medium',
  weak: 'weak',
  none: 'none',
};

const needs: Readonly<Record<NeedType, string>> = {
  'price-led': 'price-led',
  'experience-led': 'experience-led',
  'service-led': 'service-led',
  'quality-led': 'quality-led',
  'business-critical': 'business-critical',
};

const groups: Readonly<Record<OutcomeGroup, string>> = {
  'not-reached': 'Not reached',
  'goes-on': 'Reached, goes on',
  ends: 'Reached, ends',
};

const chips: Readonly<Record<Chip, string>> = {
  wechat_added: 'Added on WeChat',
  material_sent: 'Sent material',
  quoted: 'Quoted a price',
  referral: 'Got a referral',
};

const outcomes: Words = {
  no_answer: 'No answer',
  rejected: 'Declined',
  unreachable: 'Phone off',
  invalid_number: 'Dead number',
  busy: 'Busy',
  out_of_service: 'Suspended',
  voicemail: 'Voicemail',
  wrong_number: 'Wrong number',
  connected: 'Connected',
  callback: 'Call back',
  interested: 'Interested',
  appointment: 'Meeting set',
  not_now: 'Not now',
  gatekeeper: 'Someone else',
  sale: 'Sale',
  not_interested: 'Not interested',
  complaint: 'Complaint',
  hang_up: 'Hung up',
  unfit: 'Not a fit',
  do_not_call: 'Do not call',
};

const outcomeReasons: Words = {
  budget: 'Budget',
  need: 'No need',
  timing: 'Bad timing',
  competitor: 'Uses another',
  other: 'Other',
  price: 'Price',
  service: 'Service',
  stopped: 'Stopped the business',
  'contact-left': 'Contact left',
};

const evidence: Words = {
  label: 'labelled on the page',
  form: 'in a form field',
  heading: 'in the heading',
  title: 'in the page title',
  mailto: 'an e-mail link',
  tel: 'a phone link',
  'json-ld': 'in the page’s data',
  microdata: 'in the page’s data',
  'h-card': 'in a contact card',
  attribute: 'in the page’s code',
  text: 'in the text',
  url: 'in the address bar',
  'mail-sender': 'sender of the mail',
  'mail-recipient': 'recipient of the mail',
  dialog: 'in the open window',
  taught: 'you showed me',
};

/** Said in the page, while the agent points at it. */
const picker: Omit<PickerWords, 'language'> = {
  title: 'Who is it?',
  ask: {
    name: 'Click the customer’s name',
    phone: 'Now the phone number',
    email: 'Now the e-mail address',
    company: 'Now the company',
  },
  field: { name: 'Name', phone: 'Phone', email: 'E-mail', company: 'Company' },
  none: {
    name: 'no name in here',
    phone: 'no phone number in here',
    email: 'no e-mail address in here',
    company: 'no company in here',
  },
  more: {
    name: 'The name goes on',
    phone: 'One more number',
    email: 'One more address',
    company: 'The company goes on',
  },
  unsure: 'I could not find this one again. Click the text right beside it.',
  skip: 'Not here',
  again: 'Wrong click',
  done: 'Done',
  nobody: 'Nobody on pages like this',
  cancel: 'Cancel',
  move: 'Move this bar out of the way',
};

const occasions: Words = {
  birthday: 'birthday',
  festival: 'festival',
  renewal: 'renewal',
  'after-sale': 'after-sale check',
  'after-sale-check': 'after-sale check',
  reorder: 'time to reorder',
  'year-review': 'review of the year',
};

export const en = {
  product: 'Tierside',
  tiers,
  confidence,
  stages,
  dimensions,
  indicators,
  intentions,
  needs,
  groups,
  chips,
  outcomes,
  outcomeReasons,
  evidence,
  occasions,
  picker,

  common: {
    /** Between two sentences read aloud. */
    stop: '. ',
    unknown: 'unknown',
    more: 'more',
    less: 'less',
    moreCount: (n: number) => `${n} more`,
    copy: 'Copy',
    close: 'Close',
    cancel: 'Cancel',
    settings: 'Settings',
    review: 'Review',
    menu: 'More',
    listSeparator: ', ',
    colon: (name: string, value: string) => `${name}: ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    unnamed: 'No name on the page',
  },

  top: {
    following: 'following',
    noPage: 'No page to read',
    fromList: 'Opened from the list',
    backToPage: 'Back to the page',
    pause: 'Stop reading this site',
    resume: 'Read this site again',
    read: 'Read this site',
    where: 'Choose where to read',
    exportLogs: 'Export',
    pending: (n: number): string => (n === 1 ? 'log to hand over' : 'logs to hand over'),
  },

  badge: {
    openPanel: (keys: string | undefined): string =>
      keys ? `Press ${keys} for the sidebar` : 'Open the sidebar with the Tierside button',
  },

  empty: {
    loading: 'Looking at the page…',
    noneTitle: 'Nobody in particular here',
    none: 'Open one customer’s page, a contact card or a mail, and they appear here.',
    noneList: 'On a list, known customers carry their tier beside the name: open one of them.',
    noneHost:
      'The browser keeps this page to itself. Go to your CRM or webmail, and the customer appears here.',
    importTitle: 'Have a customer list?',
    importAction: 'Bring it in',
    pausedTitle: (host: string) => (host ? `Not reading ${host}` : 'Not reading this site'),
    paused: 'You stopped reading this site. Nothing on it is looked at.',
    notMineTitle: (host: string) => `${host} is not one of your sites`,
    notMine: 'You chose to read only your own sites. Nothing on this one is looked at.',
    errorTitle: 'Something went wrong',
    newTitle: 'New here',
    newHint: 'Not in your list yet. Logging a call adds them too.',
    add: 'Add customer',
    suggestions: 'Same name in your list. Is it one of these?',
    ambiguousTitle: 'Who is it?',
    ambiguous: 'Several in your list fit this page. Your choice is remembered.',
    choose: 'This one',
    noneOfThese: 'None of these: add as new',
    why: 'Why this person?',
    whyText: (evidence: string, text: string) => `“${text}” ${evidence}`,
    whyLabelled: (label: string, text: string) => `“${text}” beside “${label}”`,
  },

  consent: {
    title: 'Before it reads anything',
    sentences: [
      'Tierside reads names, companies, e-mail addresses, phone numbers and customer numbers on the pages you open, so that it knows whom you are looking at.',
      'All of it stays in this browser on this computer, and nothing leaves it unless you export it yourself.',
      'You can stop at any time: press ⏸ in the panel’s bar to stop reading one site, or switch all reading off and erase everything in the settings.',
    ],
    accept: 'Fine, start reading',
    until: 'Until you agree, no page is read.',
  },

  teach: {
    notRight: 'Not right? Show me',
    pointing: 'Click it in the page. Esc ends it.',
    skipRest: 'The rest is optional.',
    learnt: 'Got it. On pages like this I look there first.',
    learntNobody: 'Got it. On pages like this there is nobody.',
    undo: 'Undo',
    missing: 'What you showed me is not on this page any more. I am guessing again.',
    showAgain: 'Show me again',
  },

  customer: {
    call: (number: string) => `Call ${number}`,
    copyValue: (value: string) => `Copy ${value}`,
    customerNumber: 'No.',
    extension: (digits: string) => `ext. ${digits}`,
    numberInvalid: 'dead number',
    numberOnHold: (date: string) => `on hold until ${date}`,
    numberSuspended: 'suspended',
    intention: 'Intention',
    intentionIs: (level: string) => `Intention ${level}`,
    total: (amount: string) => `${amount} in all`,
    lastContact: (outcome: string, ago: string) => `${outcome} ${ago}`,
    never: 'No contact yet',
    tierOf: (letter: string, word: string, score: string) => `Tier ${letter}, ${word}, ${score} points`,
    change: (points: string) => `${points} after the last call`,
    pointsUnit: 'points',
    override: (reason: string) => `Set by hand: ${reason}`,
    overrideUntil: (date: string) => `until ${date}`,
    gate: 'Held at B until their spending carries an A.',
    complaintHolds: 'The tier does not drop meanwhile.',
    complaintOpen: (date: string) => `Complaint open since ${date}`,
    complaintClose: 'Settled',
    doNotCall: 'Do not call',
    doNotCallSince: (date: string, words: string | undefined) =>
      words ? `Asked on ${date}: “${words}”.` : `Asked on ${date}.`,
    doNotCallPerson: 'Applies to this person, on every number.',
    doNotCallNumber: (number: string) => `Applies to ${number}.`,
    doNotCallStops: 'Tier, score and talking points are off.',
    logAnyway: 'They called? Log it',
    noProfiling: 'Not profiled',
    noProfilingMeans: 'No tier, score or ranking for this person. You can call and log as usual.',
    noProfilingEnd: 'Tier them again',
    tellMore: 'Add what you learnt',
  },

  detail: {
    title: 'Tier in detail',
    open: 'Show the twelve figures',
  },

  reasonsTitle: 'Why this score',
  reasonStart: 'Everyone starts at 40. Each call and each purchase moves it.',
  reasons: {
    monetary: (amount: string) => `${amount} spent this year`,
    frequency: (n: number) => (n <= 0 ? 'no purchase this year' : `${many(n, 'purchase')} this year`),
    profit: (amount: string) => `${amount} profit this year`,
    purchase: (days: number, ago: string) => (days <= 0 ? 'buying now' : `last bought ${ago}`),
    usage: (level: string) => `usage ${level} of 100`,
    satisfaction: (csat: string) => `satisfaction ${csat} of 5`,
    attachment: (months: number, purchases: number) =>
      months < 1
        ? `${many(purchases, 'purchase')} within a month`
        : `${many(purchases, 'purchase')} in ${many(months, 'month')}`,
    advocacyNps: (nps: string) => `would recommend us: ${nps} of 10`,
    advocacyReferrals: (n: number) => many(n, 'referral'),
    need: (n: number, type: string) => (n > 1 ? `needs: ${type}, ${times(n)}` : `need: ${type}`),
    feedback: (n: number, outcome: string, days: number, ago: string) =>
      n > 1
        ? `${outcome.toLowerCase()} ${times(n)}, last ${ago}`
        : `${outcome.toLowerCase()}${days > 0 ? ` ${ago}` : ' today'}`,
    feedbackVolunteered: 'got in touch themselves',
    intention: (level: string, days: number, ago: string) =>
      days > 0 ? `intention ${level}, ${ago}` : `intention ${level}`,
  },

  say: {
    title: 'Say',
    use: 'Said',
    useHint: 'Mark as said in this call',
    copyHint: 'Copy this line',
    followUp: 'Then',
    ifNot: 'If they object',
    none: 'Nothing to suggest here.',
    why: {
      stage: (stage: string) => `stage: ${stage}`,
      tier: (tier: string) => `tier ${tier}`,
      intention: (level: string) => `intention ${level}`,
      need: (type: string) => `need: ${type}`,
      occasion: (occasion: string, days: number | undefined) =>
        days === undefined
          ? occasion
          : days === 0
            ? `${occasion} today`
            : days > 0
              ? `${occasion} in ${many(days, 'day')}`
              : `${occasion} ${many(-days, 'day')} ago`,
      complaint: 'complaint open',
      lastOutcome: (outcome: string) => `last call: ${outcome}`,
      hesitant: 'asks, but never bought',
      satisfaction: (csat: string) => `satisfaction ${csat} of 5`,
      new: 'first contact',
    },
  },

  log: {
    title: 'Log',
    callStart: 'Start call',
    callStop: 'Stop the clock',
    callRunning: 'Call running',
    likely: 'likely next',
    keyHint: (digit: string) => `key ${digit}`,
    note: 'Note',
    notePlaceholder: 'Note for this call…',
    noteInsert: 'Put into page',
    noteInsertHint: 'Puts the note into the text field you last clicked in the page',
    noteCopy: 'Copy',
  },

  rescore: {
    same: 'score unchanged',
    change: (points: string) => `${points} points`,
    stopped: 'Calls and scoring stop here.',
    back: 'Scoring is back on.',
    announce: (outcome: string, from: string, to: string) => `${outcome} logged. ${from} to ${to}.`,
    announceSame: (outcome: string) => `${outcome} logged.`,
    undo: 'Undo',
  },

  details: {
    title: (outcome: string) => `${outcome}: anything to add?`,
    editTitle: (outcome: string, when: string) => `${outcome}, ${when}`,
    optional: 'All optional. The call is logged already.',
    save: 'Save',
    when: 'When',
    untilWhen: 'Leave in peace until',
    inAnHour: 'In 1 h',
    tomorrow: 'Tomorrow',
    nextWeek: 'In a week',
    nextMonth: 'In a month',
    nextQuarter: 'In 3 months',
    amount: 'Amount',
    profit: 'Profit',
    productName: 'Product',
    termFrom: 'Runs from',
    termTo: 'to',
    need: 'Need',
    needDefault: 'not asked',
    complexity: 'How complex',
    reason: 'Reason',
    promised: 'Promised by',
    scope: 'Applies to',
    scopePerson: 'This person',
    words: 'Their words',
    csat: 'Satisfied?',
    csatWords: ['Not at all', 'Hardly', 'So-so', 'Yes', 'Very'],
    nps: 'Recommends?',
    also: 'Also',
    note: 'Note',
    badAmount: 'Write a plain number, for example 1200.50.',
    badTerm: 'The end is before the start.',
  },

  history: {
    title: 'Before',
    empty: 'No calls yet. The first one you log shows up here.',
    edit: 'Change',
    delete: 'Delete',
    editOf: (what: string) => `Change ${what}`,
    deleteOf: (what: string) => `Delete ${what}`,
    more: (n: number) => `${n} older`,
    deleted: 'Taken out of the history.',
    restore: 'Bring it back',
    added: 'added to your list',
    pending: 'not exported yet',
  },

  errors: {
    'taught-unreadable':
      'This file cannot be read. Ask for it once more, saved by “Save as a file for the team”.',
    'taught-other':
      'This is not a file of taught pages. Choose the one that your colleague saved in these settings.',
    'taught-newer': 'This file comes from a newer Tierside. Update yours, then bring it in again.',
    'taught-too-large':
      'This file is too large for taught pages. Choose the one that your colleague saved in these settings.',
    'teach-unreadable':
      'The browser keeps this page to itself. Open the customer in your CRM or webmail, and show me there.',
    'review-failed': 'The counting broke off. Count again.',
    'storage-failed': 'This could not be saved. Free some disk space, then try again.',
    'page-access':
      'The browser did not allow pages to be read. Agree once more, and choose Allow when it asks.',
    'page-unreadable': 'This page cannot be read. Reload it, or go on and type the note by hand.',
    clipboard: 'The browser did not let go of the text. Click into the panel once, then copy again.',
    'insert-no-field':
      'There is no text field to write into. Click into the field in the page, then try again.',
    'log-failed': 'The call was not logged. Press the button again.',
    'import-empty':
      'There are no customers in this file. It needs a header line and at least one line below it.',
    'import-unreadable': 'This file cannot be read as a table. Save it as CSV, then choose it again.',
    'import-spreadsheet':
      'This is a workbook, not a CSV file. Open it, save it as “CSV UTF-8”, then choose that file.',
    'import-too-large': 'This file is too large. Cut it into several files, then choose one after the other.',
    'export-empty': 'There is nothing to export. Log a call, or choose a longer time.',
    'export-failed': 'The file could not be made. Try again, or choose the other format.',
    unexpected: 'Something went wrong, your data is safe. Close the panel, then open it again.',
  } as Words,
};

export type Catalogue = typeof en;
