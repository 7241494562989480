import type { TalkingPoint } from '../types';

/** Answers at hand for what is said on every day's calls; they wait below until it is likely to be said. */
export const OBJECTIONS: readonly TalkingPoint[] = [
  {
    id: 'objection-busy',
    goal: 'agree-time',
    kind: 'objection',
    when: {},
    unless: { stage: ['lost'] },
    prefer: { lastOutcome: ['busy', 'rejected', 'hang_up', 'callback'] },
    text: {
      'zh-CN': {
        opening: '好，您先忙。{两个时间}方便些？两分钟，听完用不上，我就不再打了。',
        followUps: ['或者我发条消息，您闲了回一个字？', '您那边是月底忙，还是天天这样？'],
        objection: '哪个点都忙？那我不定时间，您得空拨回来，我接着。',
      },
      en: {
        opening:
          "Sure. {two-times|Four today or ten tomorrow}? Two minutes, and if it's no use I won't call again.",
        followUps: [
          'Or shall I send a line you can answer in a word?',
          'Is it the end of the month, or always like this?',
        ],
        objection: "Never a good time? Then no appointment; ring me when you've a moment.",
      },
    },
  },
  {
    id: 'objection-no-need',
    goal: 'give-peace',
    kind: 'objection',
    when: {},
    unless: { stage: ['lost', 'at-risk'] },
    prefer: { intention: ['weak', 'none'], lastOutcome: ['not_interested'], tier: ['D'] },
    text: {
      'zh-CN': {
        opening: '明白，没事。我记一笔：是已经有在用的，还是暂时没这个打算？……好，那先不打扰您了。',
        followUps: ['往后什么情况下，您可能会看一眼？', '要我把您从名单上拿掉吗？'],
        objection: '好的，不多说了，您忙。',
      },
      en: {
        opening:
          "Understood. Just so I note it right: already using someone, or not planned? Then I'll leave you in peace.",
        followUps: ['What might make you look one day?', 'Shall I take you off the list?'],
        objection: "Right, I'll stop there. Have a good day.",
      },
    },
  },
  {
    id: 'objection-send-material',
    goal: 'useful-content',
    kind: 'objection',
    when: { stage: ['prospect', 'potential', 'first-time', 'repeat', 'loyal'] },
    unless: { intention: ['none'] },
    prefer: { stage: ['potential'], intention: ['medium'] },
    text: {
      'zh-CN': {
        opening: '行，这就发。您更想看价格还是案例？我把那两页给您标出来，{跟进日}上午再跟您对一下，行吗？',
        followUps: ['发微信还是邮箱，哪个您当天能看到？', '看完您要是只问我一句，会问什么？'],
        objection: '发了您也没空看？那我念三句要紧的，念完就挂。',
      },
      en: {
        opening:
          "On its way. Prices or a case? I'll mark those two pages and check in {follow-day} morning, okay?",
        followUps: [
          'Message or e-mail, which will you see today?',
          'If you had one question after reading, what would it be?',
        ],
        objection: "No time to read it? Three sentences now, then I'm gone.",
      },
    },
  },
  {
    id: 'objection-too-expensive',
    goal: 'compare-fairly',
    kind: 'objection',
    when: {},
    unless: { stage: ['lost'], intention: ['none'] },
    prefer: { tier: ['C'], need: ['price-led'], intention: ['medium', 'strong'] },
    text: {
      'zh-CN': {
        opening: '理解。您是跟别家比着贵，还是超预算了？要是比价，咱们一项一项对，差在哪儿您心里就有数了。',
        followUps: ['去掉哪一项，您用着也不受影响？', '要是分两步上，头一步的钱能不能批？'],
        objection: '对下来还是贵，那您买便宜的，我不拦着，用得不顺再找我。',
      },
      en: {
        opening: "Fair. Dear against another quote, or over budget? If it's a quote, let's go line by line.",
        followUps: ['Which item could you do without?', 'In two steps, would the first one pass?'],
        objection: "Still dear? Then take theirs, and come to me if it doesn't work out.",
      },
    },
  },
  {
    id: 'objection-have-supplier',
    goal: 'keep-door-open',
    kind: 'objection',
    when: {},
    prefer: { tier: ['B'], kind: 'business', stage: ['prospect', 'lost'] },
    text: {
      'zh-CN': {
        opening:
          '用着顺手就先用着，换一家也折腾。就问一句：哪一块要是再好点，您能更省心？我们补不上，我也直说。',
        followUps: ['跟他们的合同到什么时候？', '留我们做个备用的，万一断货您不慌，行吗？'],
        objection: '处了多年有交情，应该的。那我不掺和，您留个号。',
      },
      en: {
        opening: "If it works, keep it. What one thing would you improve? If we can't, I'll say so.",
        followUps: [
          'When does your contract with them end?',
          'Would a second source help, in case they run short?',
        ],
        objection: "Years of good dealings count. I won't meddle; just keep the number.",
      },
    },
  },
  {
    id: 'objection-who-gave-number',
    goal: 'give-peace',
    kind: 'objection',
    when: { stage: ['prospect', 'potential', 'lost'] },
    prefer: { newcomer: true, lastOutcome: ['hang_up', 'rejected'] },
    text: {
      'zh-CN': {
        opening: '您问得对。我看一眼登记，照实念给您听……您要是不想再接，我现在就登记不再拨打，行吗？',
        followUps: ['要不要我把您的资料一并删了？', '您说句话就算数，不用写什么。'],
        objection: '这事让您不舒服，对不住。我这就登记，往后不打。',
      },
      en: {
        opening:
          "Fair question. Let me read you exactly what our record says. If you'd rather not be called, I'll enter that now. Shall I?",
        followUps: ['Would you like your details deleted as well?', 'Your word is enough; nothing to sign.'],
        objection: "I'm sorry it bothered you. It's entered; we won't ring again.",
      },
    },
  },
  {
    id: 'objection-ask-others',
    goal: 'find-decider',
    kind: 'objection',
    when: { stage: ['potential', 'first-time', 'repeat', 'loyal'] },
    unless: { intention: ['none'] },
    prefer: { intention: ['medium', 'strong'] },
    text: {
      'zh-CN': {
        opening: '是该商量。对方多半会问您哪一句？我把那一句写清楚发您，省得您来回传，行吗？',
        followUps: ['您自己是倾向做，还是不做？', '要不三个人一起通个电话，十分钟？'],
        objection: '不方便让我出面，明白。那您商量完，好不好都给我个信儿。',
      },
      en: {
        opening:
          "Of course, talk it over. What will they ask you? I'll write that answer down so you needn't carry messages. Okay?",
        followUps: [
          'And you yourself, for or against?',
          'Or shall the three of us have ten minutes on the phone?',
        ],
        objection: 'Better without me, I see. Let me know either way.',
      },
    },
  },
];
