import type { TalkingPoint } from '../types';

/** After `not_now`, until the agreed date: a promise was made. Nothing here sells. */
export const QUIET: readonly TalkingPoint[] = [
  {
    id: 'quiet-close',
    goal: 'keep-promise',
    kind: 'closing',
    modes: ['quiet'],
    when: {},
    text: {
      'zh-CN': {
        opening: '好，我记上了，到您说的时候之前不打扰您。到那会儿您是想接电话，还是先收条消息？',
        followUps: ['要是提前有变化，您发我个消息就行。', '别的同事我也打个招呼，免得重复找您。'],
        objection: '连到时候也不用问？行，那我就不约了，您需要时再找我。',
      },
      en: {
        opening:
          "Right, that's noted, and I'll keep quiet until then. When the time comes, would you like a call or a message?",
        followUps: [
          'If things change sooner, just drop me a line.',
          "I'll tell my colleagues too, so nobody asks twice.",
        ],
        objection: "Not even then? Fine, I'll leave it to you.",
      },
    },
  },
  {
    id: 'quiet-they-rang',
    goal: 'keep-promise',
    kind: 'care',
    modes: ['quiet'],
    when: {},
    text: {
      'zh-CN': {
        opening: '{称呼}您好，我是{公司}的{我}。您说过先放一放，我就一直没打扰。今天是有什么事要我办吗？',
        followUps: ['这件事您希望什么时候有回音？', '原先说好的日子不变，还是您想改一改？'],
        objection: '没事就好，那还按原来说的，到时候再联系。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}. You asked me to leave it for now, so I have. Is there something I can do for you today?',
        followUps: [
          'When do you need an answer on that?',
          'Does our date still stand, or would you change it?',
        ],
        objection: 'Nothing at all? Good, then it stays as we agreed.',
      },
    },
  },
  {
    id: 'quiet-service',
    goal: 'keep-promise',
    kind: 'question',
    modes: ['quiet'],
    when: {},
    text: {
      'zh-CN': {
        opening: '买的事今天不提。手上有没有要我查的、要我改的？没有我就挂了，您忙。',
        followUps: ['要查的话，您给我个单号或者日期？', '查到了我发消息给您，就不再打电话了，好吗？'],
        objection: '没有就好，打扰您了。',
      },
      en: {
        opening:
          "Nothing about buying today. Is there anything you'd like me to check or put right? If not, I'll let you go.",
        followUps: [
          'Have you a number or a date for it?',
          "I'll send you the answer rather than ring. All right?",
        ],
        objection: 'All fine? Then sorry to have troubled you.',
      },
    },
  },
];
