import type { TalkingPoint } from '../types';

/** Complaint open, or a latest satisfaction of 1–2: apologise, own it, give a date. Nothing here sells. */
export const COMPLAINTS: readonly TalkingPoint[] = [
  {
    id: 'complaint-own',
    goal: 'own-fix',
    kind: 'apology',
    modes: ['complaint'],
    when: {},
    text: {
      'zh-CN': {
        opening:
          '这事是我们没做好，先跟您道歉。我说一遍经过，您看对不对……{答复日}下午五点前，有没有结果我都亲自回您电话。',
        followUps: ['我刚才漏了哪一段，您补上？', '这两天您那边要先怎么顶一下，我来安排？'],
        objection: '您生气应该的，换我也气。您先说完，我记着，不打断您。',
      },
      en: {
        opening:
          "We got this wrong, and I'm sorry. Let me repeat it so you can correct me. By five {reply-day} I'll call you myself, solved or not.",
        followUps: ['What did I leave out?', "What do you need to get by until then? I'll arrange it."],
        objection: "You're right to be angry. Say all of it; I'm writing it down and won't interrupt.",
      },
    },
  },
  {
    id: 'complaint-listen',
    goal: 'apologise',
    kind: 'care',
    modes: ['complaint'],
    when: {},
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。您反映的那件事，由我跟到底。今天不谈别的，先听您说，您看从哪儿说起？',
        followUps: ['这件事给您耽误了什么？', '之前答应您的，有哪句没做到？'],
        objection: '讲过好几遍了，是我们不对。那我念记录，您只管改。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. I'm seeing your complaint through to the end. Nothing else today. Where would you like to begin?",
        followUps: ['What has it cost you?', "What were you promised that didn't happen?"],
        objection: "You've told it too often already. I'll read out our notes, and you correct them.",
      },
    },
  },
  {
    id: 'complaint-date',
    goal: 'own-fix',
    kind: 'closing',
    modes: ['complaint', 'repair'],
    when: {},
    text: {
      'zh-CN': {
        opening: '那就说定：我来办，{答复日}下午五点前给您回话，办到哪步说哪步。这个时间您看行吗？',
        followUps: ['打这个号码，还是换一个？', '万一我没打，您直接找我领导，我把他的电话给您。'],
        objection: '等不到那会儿？那我今天下班前先给您报一次进展。',
      },
      en: {
        opening:
          "Then it's settled: it's mine, and I'll ring by five {reply-day} with however far I've got. Does that suit you?",
        followUps: ['On this number, or another?', "Should I fail to ring, here is my manager's number."],
        objection: "Too long to wait? Then you'll have a first word before I go home today.",
      },
    },
  },
  {
    id: 'complaint-fair',
    goal: 'own-fix',
    kind: 'question',
    modes: ['complaint', 'repair'],
    when: {},
    text: {
      'zh-CN': {
        opening: '怎么办您心里才过得去？您先说，能做主的我当场答应，做不了主的我去问。',
        followUps: ['要紧的是补上这回，还是保证没下回？', '有没有哪种办法，您是肯定不接受的？'],
        objection: '您不知道怎么开口，那我说两个办法，您挑，都不行再商量。',
      },
      en: {
        opening:
          "What would put this right for you? Tell me. What I can decide, you have now; the rest I'll go and ask.",
        followUps: [
          'Which matters more, making good this time or that it never recurs?',
          'Is there anything you would not accept?',
        ],
        objection: "Hard to say? Here are two ways. Pick one, or neither, and we'll talk.",
      },
    },
  },
  {
    id: 'complaint-confirm',
    goal: 'confirm-fixed',
    kind: 'care',
    modes: ['complaint'],
    when: { daysSinceContactAtLeast: 1 },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}，说好给您回话的。那件事走到哪一步，我跟您对一遍，您说算不算办好了？',
        followUps: ['还剩哪一点没到位？我接着办。', '要是算好了，这单我就结，往后再犯您直接找我，行吗？'],
        objection: '您觉得没办好，那就是没办好，我不结，再给您定个时间。',
      },
      en: {
        opening:
          'Hi {salutation}, {me} from {company}, ringing back as promised. Let me go through where it stands, and you tell me: is it solved?',
        followUps: [
          "What's still missing? I'll carry on with it.",
          'If it is solved, may I close it? Come straight to me if it recurs.',
        ],
        objection: "If you say it isn't, it isn't. It stays open, and I'll give you a new date.",
      },
    },
  },
  {
    id: 'low-score-open',
    goal: 'apologise',
    kind: 'care',
    modes: ['repair'],
    when: { csatAtMost: 2 },
    text: {
      'zh-CN': {
        opening:
          '{称呼}您好，我是{公司}的{我}。上回您打的分不高，是我们没做好，先跟您说声对不起。方便说说是哪儿让您不舒服吗？',
        followUps: ['是人的事、东西的事，还是等太久？', '当时要是怎么做，您就不会生气？'],
        objection: '不想再提，我理解。不用您说，我去查记录，查清了给您个交代。',
      },
      en: {
        opening:
          "Hi {salutation}, {me} from {company}. You gave us a low mark, and we earned it. I'm sorry. Would you tell me what went wrong?",
        followUps: [
          'Was it the people, the product, or the waiting?',
          'What should we have done at the time?',
        ],
        objection: "You'd rather not go over it. I'll read the records myself and come back with an answer.",
      },
    },
  },
  {
    id: 'low-score-own',
    goal: 'own-fix',
    kind: 'apology',
    modes: ['repair'],
    when: { csatAtMost: 2 },
    text: {
      'zh-CN': {
        opening: '您说的我记下了，不跟您解释，先去改。改完我打给您，您再看行不行，好吗？',
        followUps: ['有哪件急的，今天就得先办？', '改好以后给您看什么，您才放心？'],
        objection: '以前也有人这么答应过您？那您记我的名字，这回盯着我。',
      },
      en: {
        opening:
          "I've written that down. No excuses; I'll go and put it right, then ring so you can judge. All right?",
        followUps: ['Is any of it urgent enough for today?', 'What would you need to see to be satisfied?'],
        objection: "You've heard that before? Then hold me to it by name.",
      },
    },
  },
];
