import type { TalkingPoint } from '../types';

/** By intention: close, answer, keep in touch, leave in peace. A sale just made leaves nothing to close. */
export const INTENTION: readonly TalkingPoint[] = [
  {
    id: 'strong-open',
    goal: 'ease-worry',
    kind: 'opening',
    when: { intention: ['strong'] },
    unless: { stage: ['lost', 'at-risk'], lastOutcome: ['sale'], justBought: true },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。上回聊得差不多了，我就来问问还差哪一步。您这会儿能说两句吗？',
        followUps: ['这事您一个人定，还是还要跟谁商量？', '定下来以后，哪天开始用对您合适？'],
        objection: '还没想好很正常。您卡在哪一条，说出来我给您查实了再回话。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. We'd nearly got there last time, so what's still missing? Have you a minute?",
        followUps: [
          'Is it your decision alone, or is there someone to bring in?',
          "Once it's settled, what day would suit you to start?",
        ],
        objection: "Not ready is fine. Which point is it? I'll check the facts and come back to you.",
      },
    },
  },
  {
    id: 'strong-close',
    goal: 'close',
    kind: 'closing',
    when: { intention: ['strong'] },
    unless: { stage: ['lost'], lastOutcome: ['sale'], justBought: true },
    prefer: { tier: ['A', 'B'] },
    text: {
      'zh-CN': {
        opening:
          '方案和价格都聊清楚了，还有哪条您不放心？……没有的话，合同我现在发您，先看退款那条，没问题再定。',
        followUps: ['合同抬头写谁？我先填好，省您的事。', '您看完大概什么时候能给我个准话？晚点也行。'],
        objection: '想再比比应该的。您列三条要紧的，咱们当面对一遍，比完再说。',
      },
      en: {
        opening:
          "Anything still bothering you? If not, I'll send the contract. Read the refund clause first, then decide.",
        followUps: [
          "Whose name goes on it? I'll fill that in for you.",
          'When could you give me a yes or a no? Later is fine too.',
        ],
        objection: "Compare, by all means. Name three things that matter and we'll check them side by side.",
      },
    },
  },
  {
    id: 'strong-start-date',
    goal: 'agree-time',
    kind: 'question',
    when: { intention: ['strong'] },
    unless: { stage: ['lost', 'at-risk'], lastOutcome: ['sale'], justBought: true },
    text: {
      'zh-CN': {
        opening: '要是就这么办，您希望哪天用上？我从那天倒着排，来不及的我先跟您说。',
        followUps: ['您那边谁来接手，我提前跟他对一下？', '哪一步您不想操心的，交给我？'],
        objection: '日子定不下来没事，那您先告诉我哪天肯定不行？',
      },
      en: {
        opening:
          "If we do go ahead, what day do you want it working? I'll plan back from there and tell you what won't fit.",
        followUps: [
          "Who takes it over on your side? I'll speak to them early.",
          'Which step would you like me to take off your hands?',
        ],
        objection: 'No date yet is fine. Which days are out?',
      },
    },
  },
  {
    id: 'medium-answer',
    goal: 'answer-question',
    kind: 'opening',
    when: { intention: ['medium'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。上回您心里还有个问号，我想把它说清楚。现在讲，还是晚点？',
        followUps: ['我这么说，您那个问号去掉没有？', '除了这条，还有别的拦着您吗？'],
        objection: '我这会儿答不全的，不瞎说。{跟进日}上午问清楚了给您回话，行吗？',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. You had an open question last time, and I'd like to settle it. Now, or later?",
        followUps: ['Does that settle it?', 'Is anything else in the way?'],
        objection: "What I can't answer I won't make up. I'll find out and ring {follow-day} morning, okay?",
      },
    },
  },
  {
    id: 'medium-proof',
    goal: 'proof',
    kind: 'question',
    when: { intention: ['medium'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening: '我找一家跟您情况差不多的，好的坏的都讲给您听。您是想先听怎么用的，还是花了多少钱？',
        followUps: ['跟您比，他家哪点不一样？', '您要不要直接问问他们？我去征得人家同意。'],
        objection: '别人家的事不一定合您。那您说个条件，符合了才算数？',
      },
      en: {
        opening:
          'Let me tell you about someone in your position, good and bad. How they use it first, or what it cost?',
        followUps: [
          'Where are you different from them?',
          "Would you like to ask them yourself? I'll check they're willing.",
        ],
        objection: 'Their case may not be yours. So what would have to be true for you?',
      },
    },
  },
  {
    id: 'medium-agree-time',
    goal: 'agree-time',
    kind: 'closing',
    when: { intention: ['medium'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening: '您自己先看着，{跟进日}上午我再打一个，十分钟把疑问过完。看完觉得不合适，您直说，行吗？',
        followUps: ['那天几点您坐得下来？', '要不要叫上一块儿拿主意的人？'],
        objection: '怕定了时间又有变？那我提前一天发个消息，您回一个字就行。',
      },
      en: {
        opening:
          "Have a look on your own. I'll ring {follow-day} morning, ten minutes for your questions. If it isn't right, just say so. Okay?",
        followUps: ['What hour are you likely to be sitting down?', 'Should anyone else be on the call?'],
        objection: "Plans change, I know. I'll message the day before and one word back will do.",
      },
    },
  },
  {
    id: 'weak-content',
    goal: 'useful-content',
    kind: 'opening',
    when: { intention: ['weak'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}，不是来催您的。我整理了一页挑选时常踩的坑，发您留着？用不上删了就行。',
        followUps: ['您微信还是邮箱看着方便？', '里头有哪条您已经踩过了？'],
        objection: '不看也没关系。等您真要挑的时候，喊我一声，我现找给您。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. No chasing. I've one page of the usual traps when choosing; shall I send it? Delete it if it's no use.",
        followUps: ['Message or e-mail, which do you read?', 'Any of those traps you know already?'],
        objection: "Don't read it then. When you do come to choose, shout and I'll dig it out.",
      },
    },
  },
  {
    id: 'weak-two-weeks',
    goal: 'keep-door-open',
    kind: 'closing',
    when: { intention: ['weak'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening: '那这样，我两周后再问您一句，这中间不打扰。您要是先想好了，发个消息给我就成，行吗？',
        followUps: ['到那会儿，什么事可能就定了？', '两周短了的话，您说个日子？'],
        objection: '不想我再打，您说一声我就不打，不用不好意思。',
      },
      en: {
        opening: "Let's do this: I'll ask once more in two weeks and leave you alone till then. All right?",
        followUps: ['What might be clearer by then?', 'If two weeks is too soon, what date suits you?'],
        objection: "If you'd rather I didn't, say so. No hard feelings.",
      },
    },
  },
  {
    id: 'none-respect',
    goal: 'give-peace',
    kind: 'opening',
    when: { intention: ['none'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。上回您说用不上，我记着呢。就确认一句：往后有变化您愿意我再联系，还是就不打了？',
        followUps: ['愿意的话，什么情况下您会想起这事？', '那我记一年后再问，还是您来找我？'],
        objection: '好，听您的，我这就记上，不再打了。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. You told me it wasn't for you, and I noted it. One thing: may I ring if something changes, or shall I stop?",
        followUps: [
          'If so, what would bring it back to mind?',
          'Shall I ask in a year, or will you find me?',
        ],
        objection: "Understood. I'm writing it down now, and I won't ring again.",
      },
    },
  },
  {
    id: 'none-reason',
    goal: 'learn-reason',
    kind: 'question',
    when: { intention: ['none'] },
    unless: { stage: ['lost', 'at-risk'] },
    prefer: { lastOutcome: ['not_interested'] },
    text: {
      'zh-CN': {
        opening: '方便的话说一句：是预算、是时候没到，还是压根用不上？我记准了，省得同事又来问您。',
        followUps: ['要是只卡这一条，往后会变吗？', '是我们说得不对路，还是东西不对路？'],
        objection: '不想说没事，您忙，打扰了。',
      },
      en: {
        opening:
          "If you don't mind, one word: budget, timing, or simply no use? I'll note it so nobody asks you twice.",
        followUps: ["If it's only that, might it change?", 'Was it how we put it, or the thing itself?'],
        objection: 'No need to say. Thanks for your time.',
      },
    },
  },
];
