import type { TalkingPoint } from '../types';

/** Asks often, never buys: name it, make it small, no false deadlines. */
export const HESITATION: readonly TalkingPoint[] = [
  {
    id: 'hesitant-name-it',
    goal: 'ease-worry',
    kind: 'question',
    when: { hesitant: true },
    unless: { intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '您问过好几回，说明是上心的。我猜是卡在一处：钱、效果，还是怕换起来折腾？您点一个。',
        followUps: ['这一处要是没了，您今天会怎么定？', '有没有谁劝过您先别动？他担心什么？'],
        objection: '都不是也行。那是还没到时候？我就等到那时候再说。',
      },
      en: {
        opening:
          "You've asked several times, so it matters to you. I'd guess one thing holds you: money, results, or the bother of changing. Which?",
        followUps: [
          'If that were gone, what would you do today?',
          'Did someone advise against it? What worries them?',
        ],
        objection: "None of those? Perhaps it's just too early, and then I'll wait.",
      },
    },
  },
  {
    id: 'hesitant-trial',
    goal: 'small-start',
    kind: 'closing',
    when: { hesitant: true },
    unless: { intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '咱们别一步到位，挑一小块先试，试完不满意就停，谁也不欠谁。您看从哪一块试？',
        followUps: ['试多长您心里能有数，一周还是两周？', '试完看哪个数，您说了算？'],
        objection: '怕试了退不掉？我把怎么停写在前头，您看完那句再决定。',
      },
      en: {
        opening:
          "Let's not do it all. Pick one small piece, try it, stop if you don't like it, and nobody owes anybody. Which piece?",
        followUps: ['Would one week tell you enough, or two?', 'Which figure would you judge it by?'],
        objection:
          "Afraid of getting stuck with it? I'll put how to stop on the first line. Read that, then decide.",
      },
    },
  },
  {
    id: 'hesitant-own-date',
    goal: 'agree-time',
    kind: 'opening',
    when: { hesitant: true },
    unless: { intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。这事不用今天定。您自己说个日子，我到那天再问，行吗？',
        followUps: ['到那天之前，您还想弄明白哪一条？', '要是价钱真有变动，我提前告诉您，好吧？'],
        objection: '定不了日子也行。那您想好了找我，我不来回催。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. Nothing needs deciding today. Name a day and I'll ask then. Okay?",
        followUps: [
          'What would you want to know before that day?',
          "If the price really is to change, I'll tell you beforehand. Fair?",
        ],
        objection: "No day either? Then ring me when you're ready; I won't keep at you.",
      },
    },
  },
];
