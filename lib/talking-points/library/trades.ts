import type { TalkingPoint } from '../types';

const UNWILLING = { stage: ['lost', 'at-risk'], intention: ['none'] } as const;

/** By trade: what a shop, a bank, a carrier, a service on site or a B2B seller asks. */
export const TRADES: readonly TalkingPoint[] = [
  {
    id: 'shop-goes-with',
    goal: 'second-purchase',
    kind: 'question',
    when: { trade: 'shop', stage: ['first-time', 'repeat', 'loyal'] },
    unless: { ...UNWILLING, justBought: true },
    text: {
      'zh-CN': {
        opening: '您上回买的{上次产品|东西}，常有人配一样一起用。您是已经有了，还是想看看？不用我就不推。',
        followUps: ['您平时是怎么搭着用的？', '家里几口人用？我看看要多大的。'],
        objection: '够用了就别买，东西多了占地方。',
      },
      en: {
        opening:
          'With {last-product|what you bought}, people often use one thing more. Have you got it already, or shall I show you?',
        followUps: ['How do you use it day to day?', "How many of you are there? I'll look at the size."],
        objection: "You've enough? Then don't buy. Things only take up room.",
      },
    },
  },
  {
    id: 'finance-goal',
    goal: 'learn-need',
    kind: 'question',
    when: { trade: 'finance' },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '先不谈产品。这笔钱您是给谁备的：孩子、养老，还是应急？用在哪儿，做法不一样。',
        followUps: ['大概几年后要用到？', '中间跌一点，您睡得着吗？跌多少就睡不着了？'],
        objection: '不愿说具体的没关系，您说个年限就行，短的还是长的？',
      },
      en: {
        opening:
          'No products yet. What is this money for: children, retirement, or a rainy day? It changes everything.',
        followUps: [
          'In how many years will you need it?',
          'If it dipped, would you still sleep? How far is too far?',
        ],
        objection: "You'd rather not say? Just the horizon then: short or long?",
      },
    },
  },
  {
    id: 'finance-adviser',
    goal: 'agree-time',
    kind: 'closing',
    when: { trade: 'finance' },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '有涨就有跌，这话我得先说。要不约顾问给您把风险逐条讲一遍，听完再决定做不做？',
        followUps: ['家里谁也该一起听听？', '以前买的里头，有没有哪样是您没看懂就签了的？'],
        objection: '怕被推着买？您就当听一课，当天不签任何东西。',
      },
      en: {
        opening:
          'What can rise can fall; that comes first. Shall our adviser take you through the risks one by one before you decide anything?',
        followUps: [
          'Who else at home should hear it?',
          'Is there anything you signed before without quite following it?',
        ],
        objection: 'Afraid of being pushed? Treat it as a lesson. Nothing gets signed that day.',
      },
    },
  },
  {
    id: 'telecom-usage',
    goal: 'compare-fairly',
    kind: 'question',
    when: { trade: 'telecom' },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '您每个月流量是用不完，还是不够？用不完就往下调，不够再说加，您看账单上是哪样？',
        followUps: ['家里几个号，分开交的还是一起？', '哪个时段您觉得慢？'],
        objection: '怕改套餐有合约绑着？我先念违约那条，您听清了再改。',
      },
      en: {
        opening:
          'Does your data run out each month, or is there some left? If there is, go down a plan; if not, we talk. What does the bill say?',
        followUps: ['How many numbers at home, on one bill or several?', 'When does it feel slow?'],
        objection: "Worried about a lock-in? I'll read you the exit clause before anything changes.",
      },
    },
  },
  {
    id: 'on-site-favourite',
    goal: 'agree-time',
    kind: 'question',
    when: { trade: 'on-site' },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '上门的师傅，您有用着放心的吗？说个名字，下回我尽量还排他。',
        followUps: ['哪天哪个点上门，您家里有人？', '进门有什么要注意的，我先跟他交代？'],
        objection: '谁来都行？那我排个离您近的，到了先打电话。',
      },
      en: {
        opening:
          "Is there someone on our team you like to have round? Give me the name and I'll try to send them.",
        followUps: ['What day and hour is someone in?', 'Anything they should know before they come in?'],
        objection: "Anyone will do? I'll send the nearest, and they'll ring first.",
      },
    },
  },
  {
    id: 'on-site-package',
    goal: 'compare-fairly',
    kind: 'closing',
    when: { trade: 'on-site', purchasesAtLeast: 2 },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '您一年叫几回？次数多的话包几次一起算，次数少就还单叫，我帮您算算哪样合适？',
        followUps: ['次数没用完怎么退，我先说清楚，行吗？', '下一回您估摸是哪个月？'],
        objection: '不想预付，对的，那就用一回付一回。',
      },
      en: {
        opening:
          'How many visits a year do you need? With many, a package; with few, one at a time. Shall I work out which?',
        followUps: [
          'Let me first say how unused visits are refunded, all right?',
          'Which month would the next one be?',
        ],
        objection: 'Rather not pay ahead? Fine, pay each time.',
      },
    },
  },
  {
    id: 'b2b-who-decides',
    goal: 'find-decider',
    kind: 'question',
    when: { trade: 'b2b', stage: ['prospect', 'potential'] },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '这事除了您，还有谁要过目？我按他关心的把材料备好，省得您来回传话，行吗？',
        followUps: ['他看重的是价钱、工期，还是省事？', '往常这样的事，你们内部走几步？'],
        objection: '还没到报上去的时候？那先给您一个人看的，一页纸。',
      },
      en: {
        opening:
          "Besides you, who needs to see this? I'll prepare what they care about, so you needn't carry messages. All right?",
        followUps: [
          'What do they look at: price, time, or effort?',
          'How many steps does such a thing usually take with you?',
        ],
        objection: 'Too early to pass up? Then one page, for you alone.',
      },
    },
  },
  {
    id: 'b2b-pilot',
    goal: 'small-start',
    kind: 'closing',
    when: { trade: 'b2b', stage: ['potential'] },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '要不先挑一个班组试一个月，看一个数，达不到就停。您觉得看哪个数公道？',
        followUps: ['谁来盯这个数，您放心？', '试成了，下一步先铺到哪儿？'],
        objection: '一个月太长，那就两周，只看能不能用起来。',
      },
      en: {
        opening:
          "Let's try one team for a month and watch one figure; if it misses, we stop. Which figure would be fair?",
        followUps: ['Who should keep an eye on it?', 'If it works, where next?'],
        objection: 'A month is long? Two weeks then, just to see whether people use it.',
      },
    },
  },
  {
    id: 'b2b-partner',
    goal: 'raise-share',
    kind: 'question',
    when: {
      trade: 'b2b',
      tag: ['集成商', '渠道', '代理', '经销商', 'integrator', 'reseller', 'channel', 'partner'],
    },
    unless: UNWILLING,
    text: {
      'zh-CN': {
        opening: '您是自己用，还是带给您的客户？要是带给客户，报价和保护我按合作的来跟您谈，您看呢？',
        followUps: ['您手上的客户，常问的是哪一句？', '售后您那边接，还是我们接？'],
        objection: '怕我们绕过您？报备过的客户，我们把规矩写进合同。',
      },
      en: {
        opening:
          "Is it for yourselves, or for your clients? If for clients, let's talk partner price and protection. Shall we?",
        followUps: ['What do your clients usually ask?', 'Who takes the support, you or us?'],
        objection: "Afraid we'd go round you? Registered clients are protected in the contract.",
      },
    },
  },
];
