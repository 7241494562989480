import type { TalkingPoint } from '../types';

/** People who have bought: first-time, repeat, loyal. */
export const CUSTOMERS: readonly TalkingPoint[] = [
  {
    id: 'just-bought-confirm',
    goal: 'thank',
    kind: 'care',
    when: { stage: ['first-time', 'repeat', 'loyal'], justBought: true },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}，谢谢您信得过。刚定的那单我跟您对一遍，有哪处要改的吗？',
        followUps: ['到时候找谁接头，留您的电话还是别人的？', '发票抬头要不要一起给我？'],
        objection: '没什么要改就好，后面的事我盯着，不用您催。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. Thank you for your trust. Let me go over your order once; is anything to be changed?',
        followUps: [
          'Whom should we contact when it comes, you or someone else?',
          'What name goes on the invoice?',
        ],
        objection: "Nothing to change? Good. I'll keep an eye on the rest, you needn't chase.",
      },
    },
  },
  {
    id: 'just-bought-next',
    goal: 'check-after-sale',
    kind: 'closing',
    when: { stage: ['first-time', 'repeat', 'loyal'], justBought: true },
    prefer: { lastOutcome: ['sale'] },
    text: {
      'zh-CN': {
        opening: '那接下来的事交给我。等您用上一个星期，我打个电话问问顺不顺，不推销，您看行吗？',
        followUps: ['那会儿几点打给您合适？', '中间有事不用等我，直接打这个号。'],
        objection: '不用专门打？行，那我发条消息，您有事才回。',
      },
      en: {
        opening:
          "Leave the rest to me. Once you've used it for a week I'll ring to hear how it goes, nothing to sell. All right?",
        followUps: [
          'What hour suits you for that?',
          "If anything comes up before, don't wait; ring this number.",
        ],
        objection: 'No need to ring? A message then, and you only answer if something is wrong.',
      },
    },
  },
  {
    id: 'first-thank',
    goal: 'thank',
    kind: 'care',
    when: { stage: ['first-time'] },
    unless: { justBought: true },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}，谢谢您上回选了我们。就问一句：{上次产品|东西}拿到手没有，用着顺不顺？',
        followUps: ['跟您当初想的，有没有哪儿不一样？', '说明书里哪一步要我陪您过一遍？'],
        objection: '还没拆开？不急。等您用上了再说，有事直接打这个电话。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. Thank you for choosing us. One question: did {last-product|everything} arrive, and does it work?',
        followUps: [
          'Is anything different from what you expected?',
          "Is there a step you'd like to go through together?",
        ],
        objection: 'Not opened yet? No hurry. This number reaches me once you start.',
      },
    },
  },
  {
    id: 'first-expect',
    goal: 'thank',
    kind: 'question',
    when: { stage: ['first-time'] },
    text: {
      'zh-CN': {
        opening: '往后有事您直接找我就行。您是习惯打电话，还是发消息？我按您的习惯来。',
        followUps: ['除了您，还有谁在用？要不要也留个联系？', '哪种事您希望我主动告诉您，哪种不用？'],
        objection: '不想加联系方式也行，您记这个号码就够了。',
      },
      en: {
        opening: "From now on just come to me. Do you prefer ringing or writing? I'll go by that.",
        followUps: [
          'Who else uses it? Should they have my number too?',
          'What should I tell you about, and what can I spare you?',
        ],
        objection: 'No need to add anyone. This number is enough.',
      },
    },
  },
  {
    id: 'first-second-order',
    goal: 'second-purchase',
    kind: 'closing',
    when: { stage: ['first-time'] },
    unless: { intention: ['none'], justBought: true },
    text: {
      'zh-CN': {
        opening: '您要是还缺配套的，我去问问能不能按老客户价走。要不要我先列张单子，您挑着看？',
        followUps: ['哪样您手上已经有了？我划掉。', '不着急的话，我等您用一阵再发？'],
        objection: '先用着看，对的。用得好您再想起我就行。',
      },
      en: {
        opening:
          "If you need anything to go with it, I'll ask for the returning-customer price. Shall I write a short list to pick from?",
        followUps: [
          "What have you got already? I'll strike it out.",
          "Or shall I wait until you've used it a while?",
        ],
        objection: 'Use it first, quite right. Think of me if it goes well.',
      },
    },
  },
  {
    id: 'repeat-open',
    goal: 'thank',
    kind: 'opening',
    when: { stage: ['repeat'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。您不是头一回照顾我们了，就想问问：前后几次，哪回让您不太满意？',
        followUps: ['那回要是重来，您希望我们怎么做？', '接下来您打算什么时候再用到？'],
        objection: '都还行？那我就不多问了，下回哪儿差一点，您当场说我。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. You've come back to us, thank you. Of all the times, which one went less well?",
        followUps: [
          'If we did it over, what should we do differently?',
          'When do you expect to need it next?',
        ],
        objection: "All fine? Then I'll leave it; tell me on the spot if we slip.",
      },
    },
  },
  {
    id: 'regular-benefits',
    goal: 'membership',
    kind: 'question',
    when: { stage: ['repeat', 'loyal'] },
    text: {
      'zh-CN': {
        opening: '您是老客户，积分和会员那些，我帮您查查还有没有没用上的。要我查一下吗？',
        followUps: ['查出来您是想抵钱，还是换东西？', '要不要快到期前我提醒您？'],
        objection: '嫌麻烦就不弄，反正记在您名下，想用时找我。',
      },
      en: {
        opening: 'As a regular you may have points or benefits lying unused. Shall I look them up?',
        followUps: [
          'If there are some, money off or something in return?',
          'Would you like a word before they lapse?',
        ],
        objection: "Too fiddly? Leave it. They're in your name; ask me when you want them.",
      },
    },
  },
  {
    id: 'regular-next-time',
    goal: 'agree-time',
    kind: 'closing',
    when: { stage: ['repeat', 'loyal'] },
    unless: { intention: ['none'], justBought: true },
    text: {
      'zh-CN': {
        opening: '下回大概什么时候要？您说个月份，我到时候提前问一声，省得您临时抓。',
        followUps: ['还是老规格，还是要调一调？', '到时候打电话，还是发消息？'],
        objection: '说不准也没事，您要用的时候打过来，我照样先给您排。',
      },
      en: {
        opening:
          "Roughly when will you need the next one? Name a month and I'll ask ahead, so you needn't rush.",
        followUps: ['Same as before, or shall we change something?', "Call or message when it's time?"],
        objection: "Can't say yet? Ring when you need it and I'll see to it first.",
      },
    },
  },
  {
    id: 'loyal-open',
    goal: 'thank',
    kind: 'opening',
    when: { stage: ['loyal'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。您一直照顾我们，今天没别的，就听您一句实话：哪儿还能再改改？',
        followUps: ['这条我记给谁看您放心？', '还有哪件小事，是您一直没好意思提的？'],
        objection: '挺好就不耽误您了，哪天想起来再告诉我。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. You've stayed with us a long time, so tell me straight: what should we do better?",
        followUps: [
          'Who should see that, so that you know it counts?',
          'Any small thing you never liked to mention?',
        ],
        objection: "All good? Then I won't keep you. Tell me when something comes up.",
      },
    },
  },
  {
    id: 'loyal-invite',
    goal: 'early-access',
    kind: 'closing',
    when: { stage: ['loyal'] },
    text: {
      'zh-CN': {
        opening: '往后有老客户的活动，您愿意我头一个问您吗？来不来您随意，不想听我就不提。',
        followUps: ['您喜欢人多热闹的，还是几个人坐下来聊的？', '平日和周末，哪个您走得开？'],
        objection: '没空参加正常，那我有实在的东西再告诉您。',
      },
      en: {
        opening: 'When we do something for our regulars, may I ask you first? Come or not as you like.',
        followUps: ['A crowd, or a few people round a table?', 'Weekday or weekend, when can you get away?'],
        objection: "No time for that? I'll only tell you when there's something solid.",
      },
    },
  },
  {
    id: 'ask-review',
    goal: 'review',
    kind: 'question',
    when: { stage: ['repeat', 'loyal'], satisfied: true },
    text: {
      'zh-CN': {
        opening: '您用了这么久，能不能帮我写两句评价？好的坏的都照实写，不方便也没关系。',
        followUps: ['我把链接发您，三分钟的事，行吗？', '哪句您觉得说重了，咱们先改好再发。'],
        objection: '不爱写字？那您说我记，念给您听，您点头才算。',
      },
      en: {
        opening:
          "You've used it long enough to judge. Would you write us two lines, good and bad alike? No trouble if not.",
        followUps: [
          "I'll send the link; three minutes. All right?",
          'If a line comes out too strong, change it before it goes up.',
        ],
        objection: "Not one for writing? Tell me, I'll read it back, and it only counts if you nod.",
      },
    },
  },
  {
    id: 'ask-referral',
    goal: 'referral',
    kind: 'closing',
    when: { stage: ['repeat', 'loyal'], satisfied: true },
    prefer: { tier: ['A'] },
    text: {
      'zh-CN': {
        opening: '您身边有谁也为这事犯愁吗？觉得我们靠得住，您就提一句，不方便也没关系。',
        followUps: ['您先跟他说一声，他愿意我再打，好吗？', '他那边情况跟您像不像？'],
        objection: '怕欠人情，我懂。那我留一页资料，您哪天想转就转。',
      },
      en: {
        opening:
          "Do you know someone with the same headache? If you trust us, put in a word; if you'd rather not, that's fine.",
        followUps: [
          "You ask them first, and I'll only ring if they're willing. Okay?",
          'Is their case anything like yours?',
        ],
        objection: "You don't want to impose, I see. I'll leave a page you can pass on if you ever like.",
      },
    },
  },
  {
    id: 'loyal-case-story',
    goal: 'referral',
    kind: 'question',
    when: { stage: ['loyal'], kind: 'business', satisfied: true },
    text: {
      'zh-CN': {
        opening: '您这套用法挺有讲头，我们想写成一页案例。写完您先过目，名字露不露您定。您愿意吗？',
        followUps: ['哪几个数能说，哪几个不能说？', '您那边还要谁点头？'],
        objection: '不想露面很正常，不写就是了。',
      },
      en: {
        opening:
          'The way you use it is worth telling. May we write it up on one page? You see it first and decide about names.',
        followUps: ['Which figures may we use, and which not?', 'Who else needs to agree?'],
        objection: "You'd rather stay out of sight? Then we won't.",
      },
    },
  },
  {
    id: 'lukewarm-ask',
    goal: 'fix-first',
    kind: 'question',
    when: { csatAtMost: 3 },
    unless: { stage: ['lost'] },
    text: {
      'zh-CN': {
        opening: '上回问您满不满意，您说一般。差在哪儿，您直说，能改的我先改。',
        followUps: ['要是只改一条，您挑哪条？', '改好了我回头跟您说一声，行吗？'],
        objection: '说不上来也正常。是人慢、东西一般，还是价钱不值？',
      },
      en: {
        opening:
          "Last time you called us just all right. What was missing? Say it straight and I'll start there.",
        followUps: ['If we fixed one thing only, which?', "May I tell you once it's done?"],
        objection: 'Hard to put a finger on? Slow people, so-so product, or not worth the money?',
      },
    },
  },
];
