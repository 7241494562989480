import type { TalkingPoint } from '../types';

/** By the latest need. Customers who are gone or going are asked why first. */
export const NEEDS: readonly TalkingPoint[] = [
  {
    id: 'price-total-cost',
    goal: 'compare-fairly',
    kind: 'question',
    when: { need: ['price-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '别光看单价，咱们把一年的钱算全：买的、用的、修的都加上。您报个用量，我现在就算？',
        followUps: ['您手上那份报价，运费和售后算进去没有？', '一年控制在多少，您心里过得去？'],
        objection: '算出来要是我们贵，我也照实说，您再定。',
      },
      en: {
        opening:
          "Let's look past the unit price and add up the year: buying, running, repairs. Give me your volume and I'll work it out now?",
        followUps: [
          'Does the quote you have include delivery and service?',
          'What yearly figure would you be easy with?',
        ],
        objection: "If we come out dearer, I'll say so, and you decide.",
      },
    },
  },
  {
    id: 'price-offer-terms',
    goal: 'compare-fairly',
    kind: 'closing',
    when: { need: ['price-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '眼下有的优惠，我把条件原样念给您，够得上才算，够不上我不绕您。您大概要多少？',
        followUps: ['差一点够不上的话，您愿意凑一凑吗？', '付款上分两回，对您有没有帮助？'],
        objection: '还想再低？我问一次，问到多少就是多少，不跟您来回磨。',
      },
      en: {
        opening:
          "I'll read you the conditions of what's on offer as they stand. Either you qualify or you don't. Roughly how much do you need?",
        followUps: ["If you're just short, would you add a little?", 'Would paying in two parts help?'],
        objection: "Lower still? I'll ask once, and whatever they say is the price.",
      },
    },
  },
  {
    id: 'experience-trial',
    goal: 'small-start',
    kind: 'closing',
    when: { need: ['experience-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '我说再多不如您自己上手。给您开个试用，卡住了我陪您走一遍，这周哪天您有空？',
        followUps: ['您天天要做的是哪一步？就试那一步。', '还有谁要一起试？'],
        objection: '怕学不会？头一回我来操作，您看着，看完再决定试不试。',
      },
      en: {
        opening:
          "Better you try it than I describe it. I'll set up a trial and walk you through if you get stuck. What day this week?",
        followUps: ['What do you do every day? Try just that.', 'Should anyone else have a go?'],
        objection: "Worried about learning it? I'll drive the first time. Watch, then decide.",
      },
    },
  },
  {
    id: 'experience-demo',
    goal: 'proof',
    kind: 'question',
    when: { need: ['experience-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '十五分钟，我就演一步，演您天天要弄的那步。您说，演哪一步？',
        followUps: ['您现在做那一步要几分钟？', '看的时候哪儿别扭，您当场喊停，行吗？'],
        objection: '看过别家的了？那您说哪儿没看明白，我只演那儿。',
      },
      en: {
        opening: 'Fifteen minutes, one step, the one you do every day. Which step shall I show?',
        followUps: ['How many minutes does it take you now?', 'Stop me where it feels clumsy. All right?'],
        objection: "Seen others? Tell me what stayed unclear, and I'll show only that.",
      },
    },
  },
  {
    id: 'service-terms',
    goal: 'ease-worry',
    kind: 'question',
    when: { need: ['service-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '售后这块我念原文给您听：谁接、多久回、办不好怎么赔。您更看重哪一条？',
        followUps: ['以前在哪一条上吃过亏？', '要写得再细一点，您想加哪句？'],
        objection: '写得好听不算数，对。您打一回售后电话试试，看几声有人接。',
      },
      en: {
        opening:
          'Let me read you the service terms as written: who answers, how soon, and what if we fail. Which matters more to you?',
        followUps: ['Where were you let down before?', 'What line would you add?'],
        objection: 'Words are cheap, true. Ring the service line yourself and count the rings.',
      },
    },
  },
  {
    id: 'service-one-person',
    goal: 'named-contact',
    kind: 'closing',
    when: { need: ['service-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '您这边我来跟，有事打我这个号，不用从头讲一遍。您看这样行不行？',
        followUps: ['半夜或者周末，您会碰上急事吗？', '我先把您的情况记全，有哪条要特别注意？'],
        objection: '怕我哪天走了？我把接手的人也介绍给您，您两个号码都存着。',
      },
      en: {
        opening:
          "I'd look after you myself. Ring this number and you never have to explain from the start. Would that do?",
        followUps: [
          'Do you get emergencies at night or weekends?',
          'Let me note your set-up. Anything to be careful about?',
        ],
        objection: "What if I leave? I'll introduce whoever stands in, and you keep both numbers.",
      },
    },
  },
  {
    id: 'quality-evidence',
    goal: 'proof',
    kind: 'question',
    when: { need: ['quality-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '质量的事不听我说，看报告。检测和质保我各发您一份，您先看哪一份？',
        followUps: ['您那边验货看哪几项？', '以前出过什么质量问题，您还记着的？'],
        objection: '报告谁都有，是。那您抽一件自己去测，测完咱们再谈。',
      },
      en: {
        opening: "On quality, don't take my word: I'll send the test report and the warranty. Which first?",
        followUps: ['What do you check on delivery?', 'What failure from the past do you still remember?'],
        objection: "Anyone has reports, true. Pick a piece and have it tested yourself, then we'll talk.",
      },
    },
  },
  {
    id: 'quality-reference',
    goal: 'proof',
    kind: 'closing',
    when: { need: ['quality-led'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '要不您直接问一家用了两年以上的，我去征得人家同意，您问什么我不旁听。约在{跟进日}行吗？',
        followUps: ['您想问用的人，还是问管钱的人？', '问完您还差什么才能定？'],
        objection: '怕我挑好的给您？行业您来定，我按您说的找。',
      },
      en: {
        opening:
          "Why not ask someone who's used it for over two years? I'll get their consent and stay off the line. Would {follow-day} do?",
        followUps: [
          'Would you rather ask the user or the one who pays?',
          'After that, what would still be missing?',
        ],
        objection: "Afraid I'd pick a friendly one? You name the trade, I'll find them in it.",
      },
    },
  },
  {
    id: 'critical-workshop',
    goal: 'agree-time',
    kind: 'closing',
    when: { need: ['business-critical'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '这事我一个人讲不周全，我拉上懂技术的同事，跟您那边坐一小时，把方案过透。{跟进日}您方便吗？',
        followUps: ['您那边要哪几位在场？', '会前我先看哪份材料，不耽误您讲背景？'],
        objection: '一小时太长？那先半小时，只谈要紧的那一个难处。',
      },
      en: {
        opening:
          'This deserves more than me. Let me bring our engineer and sit with your people for an hour. Is {follow-day} possible?',
        followUps: [
          'Who should be there from your side?',
          "What shall I read first, so you needn't explain it all?",
        ],
        objection: "An hour's too long? Half of one, on the single hardest point.",
      },
    },
  },
  {
    id: 'critical-downtime',
    goal: 'learn-need',
    kind: 'question',
    when: { need: ['business-critical'] },
    unless: { stage: ['lost', 'at-risk'], intention: ['none'] },
    text: {
      'zh-CN': {
        opening: '先问要紧的：这一块要是停半天，您那边会怎样？我照这个底线给您排方案。',
        followUps: ['上一回出事，是谁先发现的？', '换的时候能停多久，夜里还是周末？'],
        objection: '停不起就不硬换。咱们先并着跑，稳了再切，您看呢？',
      },
      en: {
        opening:
          "The main thing first: what happens if this stops for half a day? I'll plan from that limit.",
        followUps: ['Last time it failed, who noticed?', 'How long may a switch take: overnight, a weekend?'],
        objection: "If you can't stop, we don't force it. Run both side by side, then switch. How's that?",
      },
    },
  },
];
