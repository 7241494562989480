import type { TalkingPoint } from '../types';

/** What the calendar and the customer's own dates give reason to say today. */
export const DATES: readonly TalkingPoint[] = [
  {
    id: 'after-sale-check',
    goal: 'check-after-sale',
    kind: 'occasion',
    when: { occasion: 'after-sale' },
    prefer: { stage: ['first-time'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。您{买时}买的{上次产品|东西}用上了吗？今天不推销，就问问有没有不顺手的。',
        followUps: ['不顺手的那一下，是不会用，还是它不好使？', '跟您一块儿用的人，有说什么没有？'],
        objection: '挺好就行，不多占您时间，有事找我。',
      },
      en: {
        opening:
          '{me} from {company}. Is {last-product|everything} up and running? Nothing to sell today; anything awkward?',
        followUps: ['Is it unclear how, or does it not do the job?', 'What do the others say who use it?'],
        objection: "All well? Then I won't keep you. You know where I am.",
      },
    },
  },
  {
    id: 'renewal-trim',
    goal: 'renew',
    kind: 'question',
    when: { occasion: 'renewal', usageAtMost: 60 },
    prefer: { tier: ['A'], stage: ['loyal'] },
    text: {
      'zh-CN': {
        opening:
          '您{到期}到期，我提前把用量过了一遍：有两项基本没用上，续的时候可以去掉，省下这笔。我发您看看？',
        followUps: ['这两项是不需要，还是没人教过怎么用？', '剩下的里头，哪一项您离不开？'],
        objection: '万一以后又要用？那先去掉，用到的时候再加回来。',
      },
      en: {
        opening:
          'You renew {renewal}. Two items went unused; we can drop them and save you that. Shall I send it?',
        followUps: ['Not needed, or did nobody show you how?', "Of the rest, what can't you do without?"],
        objection: 'Might need them later? Keep them out for now and add them when you do.',
      },
    },
  },
  {
    id: 'renewal-early',
    goal: 'renew',
    kind: 'occasion',
    when: { occasion: 'renewal' },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。您那份{到期}到期，我提前说一声，续不续您慢慢想。这一期哪块用得多，哪块没怎么用？',
        followUps: ['续的话，您想原样来还是改一改？', '要走什么流程，我提前帮您备好？'],
        objection: '还早，不着急。那我到期前两周再提醒您一回，行吗？',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. Your term runs out {renewal}; I'm early so you can think. What did you use a lot, and what hardly at all?",
        followUps: ['If you renew, as it is or changed?', 'What paperwork can I have ready?'],
        objection: "Too early? I'll remind you once more two weeks before. All right?",
      },
    },
  },
  {
    id: 'reorder-due',
    goal: 'reorder',
    kind: 'occasion',
    when: { occasion: 'reorder' },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。您差不多{间隔}要补一回，算着快到日子了。手上的还够用多久？',
        followUps: ['还照上回的量，还是加减一点？', '哪天送到您那边方便收？'],
        objection: '还有存货就不急，您估个日子，我到时再问。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. You usually reorder {rhythm}, so it's about time. How long will what you have last?",
        followUps: ['The same amount, or a bit more or less?', 'What day suits you for delivery?'],
        objection: "Still stocked? No hurry. Give me a rough date and I'll ask then.",
      },
    },
  },
  {
    id: 'birthday-wish',
    goal: 'greet',
    kind: 'occasion',
    when: { occasion: 'birthday' },
    unless: { stage: ['prospect'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。{生日}，跟您说声生日快乐，别的不谈。打算怎么过呀？',
        followUps: ['祝您顺顺当当，身体好。', '有什么要我办的，过完生日再说也不迟。'],
        objection: '您忙您的，心意送到了，我就挂了。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. {birthday}, so many happy returns, and no business today. Any plans?',
        followUps: [
          'I wish you a good year and good health.',
          "If there's anything to see to, it can wait till after.",
        ],
        objection: "You're busy; the wish is delivered. Goodbye.",
      },
    },
  },
  {
    id: 'festival-wish',
    goal: 'greet',
    kind: 'occasion',
    when: { occasion: 'festival', contacted: true },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。快{节日}了，给您问声好。节前有没有哪件事要我赶着办？',
        followUps: ['节里我们有人值班，要不要把号码发您？', '过完节您哪天上班？我那会儿再找您。'],
        objection: '没事就好，不多说了，祝您一家都好。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. With {festival} coming, my best wishes. Is there anything I should see to before then?',
        followUps: [
          'Shall I send you the number that answers over the break?',
          "When are you back? I'll ring after that.",
        ],
        objection: 'Nothing at all? Then enjoy it, and my best to the family.',
      },
    },
  },
  {
    id: 'year-in-review',
    goal: 'year-review',
    kind: 'occasion',
    when: { occasion: 'year-review', stage: ['first-time', 'repeat', 'loyal'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。快到年底了，我想把您这一年跟我们的往来捋一遍，您给打个分，行吗？',
        followUps: ['哪件事办得让您满意，哪件没有？', '明年您那边有什么打算，我好早点备着？'],
        objection: '年底都忙，那我写成一页发您，您有空圈两笔就行。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. The year's nearly out. May I go over what we did for you, and you give us a mark?",
        followUps: ["What went well, and what didn't?", "What's planned for next year, so I can prepare?"],
        objection: "Busy season, I know. I'll send one page; just scribble on it.",
      },
    },
  },
];
