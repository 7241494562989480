import type { TalkingPoint } from '../types';

/**
 * By tier. Customers who are gone or going have their stage's words instead, whatever their tier;
 * people who never bought are not thanked for custom.
 */
export const TIERS: readonly TalkingPoint[] = [
  {
    id: 'a-named-contact',
    goal: 'named-contact',
    kind: 'opening',
    when: { tier: ['A'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}，往后您这边的事都由我来跟。眼下有哪件要我先盯着的？',
        followUps: ['您希望我多久跟您对一次？', '我不在的时候，您想找谁接？'],
        objection: '暂时没事就好。这个号码您存一个，有事不用走前台。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. I'm the one who looks after you from now on. What should I keep an eye on first?",
        followUps: ['How often shall we check in?', "Who should you get when I'm away?"],
        objection: 'Nothing for now? Keep this number, and skip the front desk when there is.',
      },
    },
  },
  {
    id: 'a-tailored',
    goal: 'raise-share',
    kind: 'question',
    when: { tier: ['A'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '我想按您自己的用法单做一份方案，不套模板。您先告诉我，哪块是不能动的？',
        followUps: ['今年跟往年比，哪儿变了？', '方案出来，您想先看数还是先看安排？'],
        objection: '现在这样挺好，那就不动。我把能省的地方标出来，您有空看一眼。',
      },
      en: {
        opening:
          "I'd like to draw up a plan for the way you work, not the standard one. What must not change?",
        followUps: ["What's different this year?", 'Figures first, or the schedule?'],
        objection: "Happy as it is? Then we leave it. I'll mark where you could save, for a quiet moment.",
      },
    },
  },
  {
    id: 'a-early-access',
    goal: 'early-access',
    kind: 'closing',
    when: { tier: ['A'], stage: ['first-time', 'repeat', 'loyal'] },
    unless: { intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '以后有新东西出来，您愿意先试一轮吗？合适再说，不合适您给挑挑毛病就行。',
        followUps: ['您这边谁来试合适？', '哪一类的您压根不想看？'],
        objection: '没工夫试，那等别人试稳了我再告诉您。',
      },
      en: {
        opening:
          "When something new comes out, would you like to try it early? If it's wrong for you, just tell us what's wrong with it.",
        followUps: ['Who on your side should try it?', 'What kind would you never want to see?'],
        objection: "No time to test? I'll tell you once others have ironed it out.",
      },
    },
  },
  {
    id: 'b-check-in',
    goal: 'learn-need',
    kind: 'opening',
    when: { tier: ['B'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}，没别的事，隔一阵问您一声：近来有没有哪儿变别扭了？',
        followUps: ['这事是新冒出来的，还是一直忍着的？', '下个月有什么安排，我能提前备着的？'],
        objection: '都顺就好，那我不占您时间了，下个季度再问您一声。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. No agenda, just my regular check: has anything become awkward lately?',
        followUps: [
          'Is that new, or have you been putting up with it?',
          'Anything coming next month that I can prepare for?',
        ],
        objection: "All smooth? Then I'll let you go and ask again next quarter.",
      },
    },
  },
  {
    id: 'b-second-product',
    goal: 'raise-share',
    kind: 'question',
    when: { tier: ['B'], stage: ['first-time', 'repeat', 'loyal'] },
    unless: { intention: ['none'], justBought: true },
    text: {
      'zh-CN': {
        opening: '您在我们这儿用的是一块，前后那两步现在是怎么弄的？要是费劲，我看看能不能一起管了。',
        followUps: ['那两步现在花您多少工夫？', '放在一家，您有什么顾虑没有？'],
        objection: '分开用也有分开的好处。哪天那边出岔子，您再叫我。',
      },
      en: {
        opening:
          "We do one part for you. How do you manage the steps before and after? If they're hard work, let me see if we can take them on.",
        followUps: ['How much time do those steps take you?', 'Would having it all in one place worry you?'],
        objection: 'Keeping it apart has its merits. Call me if the other side lets you down.',
      },
    },
  },
  {
    id: 'b-yearly',
    goal: 'compare-fairly',
    kind: 'closing',
    when: { tier: ['B'], stage: ['repeat', 'loyal'] },
    unless: { intention: ['none'], justBought: true },
    text: {
      'zh-CN': {
        opening: '您是一回一回买的，我替您算算按年走能不能省。省不下来我就不提了，要看看吗？',
        followUps: ['一年大概用多少，您心里有个数没有？', '按年的话，您是想一次付还是分着付？'],
        objection: '不想绑一年，对的。那还照旧，您用一回买一回。',
      },
      en: {
        opening:
          "You buy it one at a time. Let me work out whether a yearly plan would save you anything; if not, I'll drop it. Shall I?",
        followUps: ['Roughly how much do you go through in a year?', 'If yearly, all at once or in parts?'],
        objection: "Don't want to be tied for a year? Fair. We carry on as before.",
      },
    },
  },
  {
    id: 'c-season',
    goal: 'useful-content',
    kind: 'opening',
    when: { tier: ['C'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。这一季的安排出来了，我挑一条跟您沾边的说，不合适您就打断我，行吗？',
        followUps: ['这条您用得上吗，还是差点意思？', '往年这时候您一般要什么？'],
        objection: '不用活动也行。那我就不发了，免得刷您的屏。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. This season's offers are out, and I've picked the one that concerns you. Stop me if it doesn't. All right?",
        followUps: ['Any use, or not quite?', 'What do you usually need at this time of year?'],
        objection: "Not one for offers? Then I won't clutter your phone.",
      },
    },
  },
  {
    id: 'c-watch-need',
    goal: 'learn-need',
    kind: 'question',
    when: { tier: ['C'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '近来您这边有什么变动没有？添人、换地方，还是用量上去了？有变化我帮您重新配一配。',
        followUps: ['这个变动什么时候落定？', '现在哪儿开始不够用了？'],
        objection: '没变动挺好，那就照旧，不用动。',
      },
      en: {
        opening:
          "Has anything changed on your side: more people, a move, more use? If so I'll work out what fits now.",
        followUps: ['When will that be settled?', 'Where is it getting tight?'],
        objection: 'No change? Good, then nothing needs touching.',
      },
    },
  },
  {
    id: 'd-light-touch',
    goal: 'useful-content',
    kind: 'closing',
    when: { tier: ['D'], stage: ['prospect', 'potential'] },
    text: {
      'zh-CN': {
        opening: '今天就不多说了。我发您一页，上面有价目和怎么找我，用得着您再看，好吧？',
        followUps: ['发微信还是发短信？', '往后有新的，您愿意收吗？不愿意我就不发。'],
        objection: '不用发也行，您记得有我们这么一家就好。',
      },
      en: {
        opening:
          "I'll leave it at that. May I send one page with prices and how to reach me, for when you need it?",
        followUps: ['By message or by e-mail?', 'Would you like to hear of new things, or rather not?'],
        objection: "No need to send it? Fine. You know we're here.",
      },
    },
  },
];
