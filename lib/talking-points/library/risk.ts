import type { TalkingPoint } from '../types';

/** Going or gone: ask, listen, solve first; an offer only after that; a no is a no. */
export const RISK: readonly TalkingPoint[] = [
  {
    id: 'risk-open',
    goal: 'learn-change',
    kind: 'opening',
    modes: ['normal', 'repair'],
    when: { stage: ['at-risk'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}，有阵子没听您的动静了，不是来催单的。前面那回，我们有没有哪儿没做到位？',
        followUps: ['是那一回的事，还是攒了一阵了？', '换成别人家的话，他们哪点让您省心？'],
        objection: '不是我们的事就好。是您那边先不用了，还是换了做法？一句话就行。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. We haven't heard from you in a while, and I'm not after an order. Did we let you down somewhere?",
        followUps: [
          'Was it that one time, or had it been building up?',
          'If someone else does it now, what do they make easier?',
        ],
        objection: 'Not us? Good to know. Do you need less, or do you do it another way now?',
      },
    },
  },
  {
    id: 'risk-changed',
    goal: 'learn-change',
    kind: 'question',
    when: { stage: ['at-risk'], rhythm: true },
    text: {
      'zh-CN': {
        opening:
          '您以前差不多{间隔}补一次货，这回{多久}了。是我们哪儿没做好，还是您那边有变化？您直说，能改的我今天就去办。',
        followUps: ['这个变化是一阵子的，还是往后都这样？', '手上的还够用多久？'],
        objection: '忙忘了也常有。那我给您记着，{跟进日}再问您一句，行吗？',
      },
      en: {
        opening:
          "You ordered {rhythm}; now it's {elapsed}. Something we did, or a change on your side? Say it straight; I'll start today.",
        followUps: ['Is that for a while, or for good?', 'How long will what you have last?'],
        objection: 'Just slipped your mind? It happens. Shall I ask again on {follow-day}?',
      },
    },
  },
  {
    id: 'risk-fix-first',
    goal: 'fix-first',
    kind: 'apology',
    modes: ['normal', 'repair'],
    when: { stage: ['at-risk'] },
    text: {
      'zh-CN': {
        opening: '先不说买不买。手上有没有哪件事一直没给您解决？您说一件，我今天就去问，{答复日}给您回话。',
        followUps: ['这事之前找过谁？我不让您从头再讲。', '怎么样才算给您办好了？'],
        objection: '没有积着的事就好。往后有一件是一件，您随时说我。',
      },
      en: {
        opening:
          "Forget buying. Is there anything we never solved for you? Name one thing; I'll ask today and ring you {reply-day}.",
        followUps: ["Whom did you tell? You shouldn't have to start over.", 'What would count as put right?'],
        objection: "Nothing outstanding? That's good to hear.",
      },
    },
  },
  {
    id: 'risk-win-back',
    goal: 'win-back',
    kind: 'closing',
    when: { stage: ['at-risk'] },
    unless: { intention: ['none'], csatAtMost: 3 },
    text: {
      'zh-CN': {
        opening: '事情要是说开了，我去给您申请个回来的价，批不批得下来都告诉您。要我试试吗？',
        followUps: ['价钱之外，您还要我答应哪一条？', '批下来的话，您打算先拿多少？'],
        objection: '不是价钱的事，那优惠先放一边，咱们把那件事办好再说。',
      },
      en: {
        opening: "If that clears it up, I'll ask for a returning price and tell you either way. Shall I try?",
        followUps: [
          'Price aside, what else should I promise you?',
          "If it's approved, how much would you start with?",
        ],
        objection: "It's not the price? Then leave the offer, and let's fix the real thing first.",
      },
    },
  },
  {
    id: 'lost-straight',
    goal: 'learn-reason',
    kind: 'opening',
    modes: ['normal', 'repair'],
    when: { stage: ['lost'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，{公司}的{我}。我直说：当时不用我们，是价格、服务，还是业务变了？一句话就行，不回来也没关系。',
        followUps: ['那件事当时有人跟您解释过吗？', '现在用的那家，哪点是我们该学的？'],
        objection: '过去的事不想提，我理解，那就不问了，祝您顺利。',
      },
      en: {
        opening:
          "{me} from {company}. Straight question: why did you stop? One line is enough, even if you're not coming back.",
        followUps: [
          'Did anyone explain it to you at the time?',
          'What should we learn from the people you use now?',
        ],
        objection: "You'd rather leave it? I understand. All the best.",
      },
    },
  },
  {
    id: 'lost-once-large',
    goal: 'learn-reason',
    kind: 'opening',
    modes: ['normal', 'repair'],
    when: { stage: ['lost'], purchasesAtLeast: 5 },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。您以前照顾过我们好多回，后来断了，是我们该问没问。当时是哪件事伤着您了？',
        followUps: ['要是只改一件，您希望是哪件？', '当年跟您对接的人，您觉得怎么样？'],
        objection: '没什么事，就是不用了？那我放心了，谢谢您那几年。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. You bought from us many times, then it stopped, and we should have asked. What was it that put you off?',
        followUps: [
          'If we could change one thing, which?',
          'How did you get on with the person you dealt with?',
        ],
        objection: 'Nothing wrong, just no longer needed? Then thank you for those years.',
      },
    },
  },
  {
    id: 'lost-still-matters',
    goal: 'win-back',
    kind: 'question',
    when: { stage: ['lost'] },
    unless: { intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '当时您在意的那一条，要是现在改好了，您愿意再看一眼吗？不愿意我就记上，不再提。',
        followUps: ['怎么给您看，您才信？', '您现在用的，到什么时候会重新挑？'],
        objection: '换一回够折腾了，我明白。不劝您。',
      },
      en: {
        opening:
          "If the thing that bothered you were fixed, would you look again? If not, I'll note it and leave it.",
        followUps: ['What would you need to see to believe it?', 'When will you next be choosing?'],
        objection: "One change was trouble enough. I won't press you.",
      },
    },
  },
  {
    id: 'lost-accept-no',
    goal: 'give-peace',
    kind: 'closing',
    modes: ['normal', 'repair'],
    when: { stage: ['lost'] },
    text: {
      'zh-CN': {
        opening: '行，听明白了，我记下来，不劝您。往后万一用得上，您希望我怎么找您，还是就不找了？',
        followUps: ['那我半年后发条消息，您不回我就停，行吗？', '资料上您的电话还留着吗，还是要我删掉？'],
        objection: '不用再找，好的，我这就登记，谢谢您跟我说实话。',
      },
      en: {
        opening:
          "Understood, it's noted, and I won't argue. If you ever need us, how may I reach you, or shall I not?",
        followUps: [
          "One message in half a year, and I stop if you don't answer. Okay?",
          'Shall we keep your number, or take it off?',
        ],
        objection: "Not again? I'll enter it now. Thank you for being straight with me.",
      },
    },
  },
];
