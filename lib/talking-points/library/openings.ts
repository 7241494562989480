import { NEED_TYPES } from '../../domain/facts';
import type { TalkingPoint } from '../types';

/** Calls in which nothing was said, or next to nothing. */
const UNREACHED = [
  ...['no_answer', 'busy', 'unreachable', 'voicemail', 'rejected', 'hang_up'],
  ...['invalid_number', 'wrong_number', 'out_of_service'],
];

/** Prospects and people with a need: the first call, and the second. */
export const OPENINGS: readonly TalkingPoint[] = [
  {
    id: 'open-inbound',
    goal: 'learn-need',
    kind: 'opening',
    when: { stage: ['prospect', 'potential'], source: 'website' },
    prefer: { tier: ['D'], newcomer: true },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。您{何时}在官网留了电话问{产品}，我跟您对一下需求，两分钟，现在方便吗？',
        followUps: ['您是自己用，还是给单位看的？', '大概什么时候想用上？不急的话我就先把资料给您备着。'],
        objection: '就是随便看看也行。您看的是哪一块？我把那页发您，用不上跟我说一声就好。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. You asked about {product} on our site {when}. Two minutes now, or later?',
        followUps: [
          'Is it for you, or for the company?',
          "When would you want it running? If there's no rush I'll just have the papers ready.",
        ],
        objection:
          "Just looking is fine. Which part was it? I'll send that one page, and tell me if it's no use.",
      },
    },
  },
  {
    id: 'open-cold',
    goal: 'earn-two-minutes',
    kind: 'opening',
    when: { stage: ['prospect', 'potential'] },
    unless: { source: 'website', contacted: true, intention: ['strong', 'medium', 'weak', 'none'] },
    prefer: { newcomer: true, tier: ['D'] },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}，头一回给您打电话。{产品|我们这类服务}，您现在是有在用的，还是没考虑过？不方便我就先挂。',
        followUps: ['那现在这块一般是谁在弄？', '用得上我接着说，用不上我就不占您时间了，您看呢？'],
        objection: '突然打过来，换我也烦。您给我半分钟，听完您说不用，我就挂。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. We haven't spoken before. Are you using anything like {product|what we do}, or is it not on your list? Say so if it's a bad time.",
        followUps: [
          'Who looks after that on your side?',
          "If it's useful I'll go on, if not I'll let you go. Which is it?",
        ],
        objection:
          "A call out of the blue, I know. Give me half a minute; if you say no after that, I'm gone.",
      },
    },
  },
  {
    id: 'open-referral',
    goal: 'learn-need',
    kind: 'opening',
    when: { stage: ['prospect', 'potential'], source: 'referral' },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。是朋友介绍我找您的，说{产品|我们做的}您兴许用得上。这会儿说两句，方便吗？',
        followUps: ['他是怎么跟您说的？我怕说重了。', '您眼下想先解决哪件事？'],
        objection: '不好意思，可能没提前跟您打招呼。您要是没这个打算，我跟他说一声，就不打了。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. A friend of yours thought {product|what we do} might help you. Is now all right for two minutes?',
        followUps: ["What did they tell you? I'd rather not repeat it.", 'What would you want sorted first?'],
        objection:
          "Sorry, they may not have warned you. If it's not for you I'll tell them, and that's that.",
      },
    },
  },
  {
    id: 'open-event',
    goal: 'learn-need',
    kind: 'opening',
    when: { stage: ['prospect', 'potential'], source: 'event' },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}，展会上您在我们这儿留过名片。当时看的那样，您还想再了解吗？过了那阵不想了也没事。',
        followUps: ['您那天转下来，心里有数了吗？', '还有哪个问题没人给您讲明白的？'],
        objection: '展会上一天收几十张名片，记不得正常。我发您一张图，您看一眼就想起来了，行吗？',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. You left your card with us at the show. Still curious about what you saw, or has that passed?',
        followUps: [
          'Did you find what you came for that day?',
          'Any question nobody gave you a straight answer to?',
        ],
        objection:
          "Forty stands in a day, of course it's a blur. May I send one picture so you can place us?",
      },
    },
  },
  {
    id: 'open-again',
    goal: 'earn-two-minutes',
    kind: 'opening',
    when: { lastOutcome: UNREACHED },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}，上回给您打电话没赶巧。现在给我两分钟，还是换个点？',
        followUps: ['您一般上午还是下午得空？我记下来。', '或者您更愿意我发消息，不打电话？'],
        objection: '行，您先忙。您说个点，我只打那一回。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. my last call came at a bad time. Two minutes now, or another hour?',
        followUps: [
          "Are mornings or afternoons easier? I'll note it.",
          'Or would you rather I wrote than rang?',
        ],
        objection: "Go ahead, you're busy. Name an hour and I'll try just that once.",
      },
    },
  },
  {
    id: 'open-return',
    goal: 'learn-need',
    kind: 'opening',
    when: { stage: ['prospect', 'potential'], contacted: true },
    unless: { intention: ['none'], lastOutcome: UNREACHED },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}，前面跟您联系过一回。接着那回问一句：您现在还在看这块吗，还是先搁下了？',
        followUps: ['还在看的话，卡在哪一步？', '搁下了也行，什么时候再捡起来合适？'],
        objection: '不记得了正常，我就说一句我们是做什么的，您听着不沾边就打住。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. We were in touch before, so just one thing: are you still looking into this, or is it on the shelf?',
        followUps: ['If you are, where is it stuck?', 'If it is shelved, when would it come up again?'],
        objection:
          "You don't recall, naturally. One sentence on what we do, and stop me if it is nothing to you.",
      },
    },
  },
  {
    id: 'open-callback',
    goal: 'answer-question',
    kind: 'opening',
    when: { lastOutcome: ['callback', 'appointment'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。上回说好再给您打的，我就打来了。您这会儿方便，还是往后挪挪？',
        followUps: ['上回咱们说到哪儿，您这两天又想过没有？', '今天把哪件事说定，您就算没白接这个电话？'],
        objection: '不方便没事，是我约的时间不好。您重新定一个，我照您的来。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}, calling back as we agreed. Is it still a good time, or shall we move it?',
        followUps: ['Anything come to mind since we spoke?', 'What would make this call worth your while?'],
        objection: 'No trouble, I picked a poor time. You name the next one.',
      },
    },
  },
  {
    id: 'open-gatekeeper',
    goal: 'find-decider',
    kind: 'opening',
    when: { lastOutcome: ['gatekeeper'] },
    unless: { stage: ['lost', 'at-risk'] },
    text: {
      'zh-CN': {
        opening:
          '您好，我是{公司}的{我}，又来麻烦您。{产品|这一块}平时归哪位管？我直接跟他约，省得总打扰您，行吗？',
        followUps: ['他一般什么时候在位子上？', '要不您帮我带句话，就说我只问一件事？'],
        objection: '您不方便说，我理解。那我留个电话，他愿意就回，不愿意就算了。',
      },
      en: {
        opening:
          "Hello, {me} from {company}, troubling you again. Who looks after {product|this side of things}? I'll arrange it with them and stop bothering you.",
        followUps: [
          'When are they usually at their desk?',
          "Or would you pass on that it's one question only?",
        ],
        objection: "You can't say, I understand. I'll leave a number; they'll ring if they like.",
      },
    },
  },
  {
    id: 'ask-what-brings',
    goal: 'learn-need',
    kind: 'question',
    when: { newcomer: true },
    text: {
      'zh-CN': {
        opening: '我先不介绍，听您说：眼下想解决的是件什么事？对得上我接着讲，对不上我直说。',
        followUps: ['这事拖着，麻烦大不大？', '以前试过什么办法，哪儿不满意？'],
        objection: '一时说不上来也正常。那我举两个常见的，您听听哪个像？',
      },
      en: {
        opening:
          "No pitch yet. What are you trying to sort out? If we fit I'll go on, if we don't I'll say so.",
        followUps: [
          'What does it cost you to leave it as it is?',
          'What have you tried, and where did it fall short?',
        ],
        objection: 'Hard to say off the cuff. Shall I name two common ones and you tell me which is closer?',
      },
    },
  },
  {
    id: 'ask-two-questions',
    goal: 'learn-need',
    kind: 'question',
    when: { stage: ['prospect', 'potential'] },
    unless: { need: NEED_TYPES, intention: ['none'] },
    prefer: { tier: ['D'] },
    text: {
      'zh-CN': {
        opening: '就问您两句：这块现在您是怎么弄的？哪儿让您费心？……要是都挺好，我就不多说了。',
        followUps: ['费心的那一处，一个月得碰上几回？', '要是能省掉一半，值不值得您花十分钟看看？'],
        objection: '不想说没关系。那您挑一个：是价钱、是麻烦，还是没人管？',
      },
      en: {
        opening:
          "Two questions only: how do you handle this now, and where is it a nuisance? If it's all fine, I'll leave it there.",
        followUps: [
          'How often does that come up in a month?',
          'If we halved it, would that be worth ten minutes?',
        ],
        objection: 'No need to go into it. Just pick one: the price, the bother, or nobody looking after it?',
      },
    },
  },
  {
    id: 'ask-how-heard',
    goal: 'learn-need',
    kind: 'question',
    when: { stage: ['prospect'] },
    unless: { source: 'website' },
    text: {
      'zh-CN': {
        opening: '顺便问一句，您以前听说过我们吗？没听过我就用一句话讲清楚，您觉得不沾边就打断我，行吗？',
        followUps: ['您当时听到的是好话还是坏话？', '那您这边跟哪一类供应商打交道多些？'],
        objection: '没听过太正常了。那我就一句话，说完您拿主意。',
      },
      en: {
        opening:
          "By the way, had you heard of us? If not I'll do it in one sentence, and stop me if it's nothing to you. Okay?",
        followUps: ['Was it good or bad, what you heard?', 'What kind of suppliers do you mostly deal with?'],
        objection: "Hardly surprising. One sentence, then it's up to you.",
      },
    },
  },
  {
    id: 'small-first-step',
    goal: 'small-start',
    kind: 'closing',
    when: { stage: ['prospect', 'potential'], tier: ['C', 'D'] },
    unless: { intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '不用一下子定什么，先拿个小的试试，合适再往下说。您看从哪样开始顺手？',
        followUps: ['试的时候您主要看哪一点？', '试完我只问您一句行不行，好吧？'],
        objection: '小的也不想试，那就不试。我把价目发您，您留着备用。',
      },
      en: {
        opening:
          'Nothing to decide today. Try something small, and we only talk on if it suits. What would be easy to start with?',
        followUps: [
          'What would you be watching while you try it?',
          "Afterwards I'll ask one thing: did it work? Fair?",
        ],
        objection: "Not even small? Then we won't. I'll send the price list for your drawer.",
      },
    },
  },
  {
    id: 'agree-hour',
    goal: 'agree-time',
    kind: 'closing',
    when: { stage: ['prospect', 'potential'] },
    unless: { intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '您平时是上午接电话方便，还是下午？我记下来，往后就挑那个点打，别的时候不吵您，行吗？',
        followUps: ['哪天您铁定没空？我避开。', '打不通的话，给您发条消息合适吗？'],
        objection: '不喜欢接电话也行，您说个方式，我照着来。',
      },
      en: {
        opening: "Are mornings or afternoons better for a call? I'll note it and keep to it. All right?",
        followUps: ["Any day that's always bad? I'll keep clear of it.", 'If I miss you, is a message fine?'],
        objection: "Not a phone person? Tell me what you prefer and I'll do that.",
      },
    },
  },
];
