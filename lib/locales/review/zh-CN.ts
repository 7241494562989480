import type { ReviewCatalogue } from './en';

/** 复盘页面和提醒的用语。 */
export const reviewZhCN: ReviewCatalogue = {
  title: '分级复盘',
  period: (from, to) => `上次复盘以来：${from} 到 ${to}`,
  firstPeriod: (from, to) => `最近 90 天：${from} 到 ${to}。还没复盘过。`,
  version: (version, name) => `标准：第 ${version} 版${name ? `（${name}）` : ''}`,

  done: '复盘完成',
  doneHint: '都看过了，标准该改的也改了，就点这里。',
  finishing: '正在记下…',
  doneOn: (date) => `${date}已复盘。`,
  undo: '撤销',
  next: (date) => `下次复盘：${date}`,
  due: (date) => `${date}就该复盘了`,
  noDue: '在欢迎页同意之后，才会排上第一次复盘。',
  reminder: '到期弹个通知提醒我',
  print: '打印',
  settings: '去改标准',
  changes: '这段时间标准改过',
  noChanges: '这段时间标准没改过。',
  savedOn: (version, name, date) => `第 ${version} 版${name ? `（${name}）` : ''}：${date}`,

  counting: {
    customers: (done) => `正在数客户：${done}`,
    calls: (done) => `正在数通话：${done}`,
    label: '统计进度',
    cancel: '停下',
    cancelled: (done) => `统计被你停下了，这里只算了前 ${done} 位客户。`,
    again: '重新统计',
  },
  empty: '还没有客户。去设置里导入名单，这里就有内容了。',

  tier: '等级',
  none: '不评级',
  customers: '客户数',
  share: '占比',
  name: '客户',
  calls: '接通数',
  sales: '成交数',
  tooFew: '太少，看不出',
  conversion: '成交率',
  interval: '区间（95%）',
  range: (low, high) => `${low} 到 ${high}`,
  unnamed: '没有姓名',

  tiers: {
    title: '现在的分布',
    all: (n) => `评了级的客户 ${n} 位。`,
    doNotCall: (n) => `另有 ${n} 位禁拨。`,
    noProfiling: (n) => `另有 ${n} 位不愿被评级。`,
  },

  moves: {
    title: '谁升谁降',
    hint: '每一行是当时的等级，每一列是现在的等级。点数字看是哪些客户。',
    rows: '当时',
    columns: '现在',
    none: '新客户或当时没评级',
    nobody: '没有人变动。',
    who: (from, to, n) => `${from} → ${to}：${n} 位`,
    first: (n) => `只列变动最大的 ${n} 位。`,
    before: '当时得分',
    after: '现在得分',
    stayed: (tier, n) => `${n} 位还在 ${tier}`,
  },

  convert: {
    title: '电话打出了什么',
    hint: '接通的电话里有多少成交。区间是真实比例有 95% 把握落在的范围（威尔逊区间），不到五通不算。',
    byTier: '按打电话时的等级',
    byIntention: '按前一天的意向',
    all: '合计',
    intentions: { strong: '强', medium: '中', weak: '弱', none: '无', unknown: '未知' },
  },

  points: {
    title: '话术灵不灵',
    hint: '说过这句的接通电话里，有多少谈出了意向、约见或成交。区间整个高于或低于平均，才算管用或不管用。',
    point: '话术',
    uses: '通数',
    forward: '有进展',
    verdict: '结论',
    verdicts: { works: '管用', 'works-not': '不管用', unclear: '还看不出' },
    usual: (share) => `所有接通的电话：${share} 有进展。`,
    none: '这段时间没有标记过话术。',
  },

  overrides: {
    title: '手动定级',
    hint: '每一条都说明标准可能不准。同样的理由多了，就该改标准。',
    counts: (raised, lowered, same) =>
      [raised && `调高 ${raised} 位`, lowered && `调低 ${lowered} 位`, same && `和得分一致 ${same} 位`]
        .filter(Boolean)
        .join('，'),
    byScore: '按得分',
    set: '定为',
    reason: '理由',
    until: '到期',
    forever: '一直有效',
    first: (n) => `只列前 ${n} 位。`,
    none: '没有手动定过级。',
  },

  attention: {
    title: '时间花在谁身上',
    hint: '按现在的等级看：电话打给谁、和谁聊得多，钱又是谁花的。',
    calls: '拨打数',
    talk: '通话时长',
    spend: '近一年消费',
  },

  coverage: {
    title: '资料全不全',
    mean: (share) => `平均来看，得分依据的资料只掌握了 ${share}。`,
    confidence: { low: '了解得少', medium: '大致了解', high: '了解得清楚' },
    how: '了解程度',
    lacks: '缺什么',
    gaps: {
      spend: '消费金额',
      satisfaction: '满意度',
      recommendation: '是否愿意推荐',
      phone: '电话',
      email: '邮箱',
    },
    stale: '180 天没联系',
    of: (n) => `只看评了级的 ${n} 位客户。`,
  },

  notice: {
    title: '该复盘客户分级了',
    text: '看看谁升谁降、哪些电话出单、标准还合不合适。',
  },
};
