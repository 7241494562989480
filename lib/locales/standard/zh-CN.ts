/** 关于分层标准这份文档的中文：哪里不对、行业模板和理由、首次接触的几个问题。 */
import type { Catalogue } from '../en';
import { wordFor } from '../words';
import type { StandardWords } from './en';

type Params = Readonly<Record<string, string | number>>;

const said = (p: Params, name: string): string => String(p[name] ?? '?');
const level = (p: Params, name: string, t: Catalogue): string => wordFor(t.intentions, said(p, name));

const problems: StandardWords['problems'] = {
  'file-too-large': () => '文件太大，不像是标准。请选当初存下来的那个文件。',
  'file-unreadable': () => '文件读不出来。请对方再发一次，或者重新存一份。',
  'file-other': () => '这不是 Tierside 的标准文件。请选用“存成文件”存下来的那个。',
  'file-newer': () => '这个文件是更新版本的 Tierside 存的。先升级，再打开它。',

  missing: () => '这里缺了内容。补上，或者从模板开始。',
  'not-a-number': () => '这里要填数字。',
  'not-a-text': () => '这里要填文字，文件里要用引号括起来。',
  'not-a-list': () => '这里应该是一个列表。从模板开始改最省事。',
  'not-a-point': () => '一个点要有两个数：原始值和对应的分。两个都填上。',
  'not-yes-or-no': () => '这里只能选是或否。',
  'not-an-object': () => '这一部分读不出来。从模板开始改最省事。',
  'not-a-choice': (p) => `只能从这些里选：${said(p, 'choices')}。`,
  'out-of-range': (p) => `请填 ${said(p, 'min')} 到 ${said(p, 'max')} 之间的数。`,
  'not-whole': () => '请填整数。',
  empty: () => '这里不能空着。填上，或者删掉这一项。',
  'too-long': (p) => `太长了，最多 ${said(p, 'max')} 个字。`,
  'too-few': (p) => `这里至少要有 ${said(p, 'min')} 个。`,
  'too-many': (p) => `这里最多 ${said(p, 'max')} 个，多的请删掉。`,
  'currency-code': () => '币种写成三个大写字母，比如 CNY、USD。',

  'indicator-missing': (p, t) =>
    `少了“${wordFor(t.indicators, said(p, 'indicator'))}”这个指标。加回来；不想算它，把权重设成 0。`,
  'indicator-twice': () => '这个指标出现了两次。删掉一个。',
  'dimension-fixed': () => '指标不能换维度。请放回原来的维度。',
  'weights-sum': (p, t) =>
    `“${wordFor(t.dimensions, said(p, 'dimension'))}”里的权重加起来是 ${said(p, 'sum')}%。请调到 100%。`,
  'standing-sum': (p) => `各指标在底分里的占比加起来是 ${said(p, 'sum')}%。请调到 100%。`,
  'standing-of-momentum': () => '需求和反馈算的是眼下的动静，不进底分。占比请设成 0。',
  'raw-not-rising': () => '每个点都要在前一个点的右边。把这个点往右移。',
  'raw-too-close': () => '这个点和前一个几乎重合了。拉开一点，或者删掉一个。',
  'value-not-rising': () => '数值更高，分不能更低。把这个点抬到不低于前一个。',
  'value-not-falling': () => '越久没买，分不能越高。把这个点降到不高于前一个。',
  'feedback-zero': (p) =>
    `反馈为 0 时得了 ${said(p, 'value')} 分，等于什么都没说也算分。把曲线调到 0 对 50 分。`,
  'feedback-percentile': () => '反馈不能按客户排名来算。请用它自己的曲线。',

  'floors-order': (p) =>
    `${said(p, 'upper')} 级的起点要高于 ${said(p, 'lower')} 级。抬高前者，或者降低后者。`,
  'intention-order': (p, t) =>
    `意向“${level(p, 'upper', t)}”不能低于“${level(p, 'lower', t)}”。抬高前者，或者降低后者。`,
  'intention-weak': () => '意向弱要算 0 分，和不了解一样；不然“暂不考虑”反而会加分。请设成 0。',
  'confidence-order': () => '“中”的起点不能低于“低”。请抬高“中”。',
  'segments-share': () => '高和中加起来超过了全部客户。请降低一个。',
  'segments-order': () => '“高”的起点要高于“中”。抬高“高”，或者降低“中”。',
  'stages-days': () => '流失要晚于流失预警。请把天数加大。',
  'stages-gaps': () => '流失不能早于流失预警。倍数请不要比预警的小。',

  'outcome-missing': (p, t) =>
    `少了“${wordFor(t.outcomes, said(p, 'outcome'))}”这个结果。加回来；不想看到，可以隐藏。`,
  'outcome-twice': () => '有两个结果用了同一个代码。给其中一个换一个。',
  'outcome-code': () => '代码用小写字母、数字和 _，以字母开头，最多 40 个字符。请改一下。',
  'one-digit': () => '快捷键是 0 到 9 的一个数字。选一个，或者不设。',
  'key-twice': (p) => `两个结果都用了快捷键 ${said(p, 'key')}。给其中一个换掉，或者不设。`,
  'key-of-stop': () => '“勿再致电”不能一键就记。请去掉它的快捷键。',
  'stop-hidden': () => '客户随时可能说别再打了，这个结果不能隐藏。请显示出来。',
  'stop-effect': () => '“勿再致电”会停止打分，本身不计分。影响请设成 0。',
  'label-missing': () => '给自己加的结果起个名字。',
  'outcome-reserved': () => '记成交、投诉、停用号码和禁拨，要用自带的那几个结果。请改用它们。',
  'asks-reserved': () => '只有投诉和勿再致电才问这个。请去掉。',
  'intention-unclear': () => '结果对意向只能这样：至少抬到弱、中或强，降到弱，或者设为无。请选一种。',
  'effect-against-intention': () => '影响和意向方向相反。换一下影响的正负，或者不动意向。',
  'effect-of-gain': () => '成交、有需求不是坏事。影响请设成 0 或以上。',
  'question-twice': () => '两个问题的编号一样。给其中一个换一个。',
  'answer-twice': () => '两个答案的编号一样。给其中一个换一个。',
};

const templates: StandardWords['templates'] = {
  general: { name: '通用', about: '哪一行都能用，拿不准就从这里开始。' },
  development: { name: '新客开发', about: '客户都还没买过，看意向，看怎么说。' },
  shop: { name: '零售电商', about: '单子小、次数多，线上线下都行。' },
  finance: { name: '银行保险', about: '合同少、年头长，决定得慢。' },
  telecom: { name: '通信', about: '套餐在跑、在用，也会到期。' },
  'on-site': { name: '到店服务', about: '隔几周来一次：美容、健身、诊所、维修。' },
  b2b: { name: '企业客户', about: '卖给公司，单子大、次数少。' },
};

const why: StandardWords['why'] = {
  'development-need': '需求最多算 20 分：还没有购买记录，需求就是最准的信号。',
  'development-talk': '怎么说更要紧（反馈 ±15，意向从 −8 到 +25）：线索之间差就差在这儿。',
  'development-gate': '进 A 级不看消费：新客本来就还没花过钱。',
  'development-cools': '意向三周减半，60 天内算意向客户：线索凉得快。',
  'development-review': '每 30 天复盘一次：活动和名单按月在变。',
  'development-questions': '先问打算什么时候定：先打给谁，看这个。',

  'shop-money': '按零售的金额算：一年 1,500 元（或 300 美元）就是不错的客户。',
  'shop-often': '买得勤和买得多一样重要：店靠的是回头客。满六次算忠诚客户。',
  'shop-recent': '75 天没买预警，240 天算流失：隔一季不来，多半去了别家。',
  'shop-wish': '想买的东西 30 天减半，180 天不算：换季就换心思了。',
  'shop-questions': '问给谁买、爱听什么消息：下次推荐就靠它。',

  'finance-money': '按保费和手续费算：一年 8,000 元（或 1,600 美元）就是不错的客户。',
  'finance-few': '这一行三份合同就算多了，满三份算忠诚客户。',
  'finance-gaps': '两份合同之间隔几年很平常：年单过期一个月没续才预警，两年才算流失。',
  'finance-decides': '一个决定要想几个月：需求留两年，意向凉得慢一半。',
  'finance-questions': '问人生目标和风险偏好：不知道这两样，没法给建议。',

  'telecom-money': '按套餐费算：一年 1,500 元（或 300 美元）就是不错的客户。',
  'telecom-usage': '用量的分量翻倍，最近购买约减半：用得多的人不会走。四个月后要重新了解。',
  'telecom-plans': '一个在用的套餐一年算一次购买：有两三个，就比别的行业更说明问题。',
  'telecom-ends': '套餐一到期就预警，年套餐过期三个月算流失：换一家只要一个电话。',
  'telecom-questions': '问主要用什么、现在的套餐几时到期：报方案就看这两样。',

  'on-site-money': '按到店消费和套餐卡算：一年 5,000 元（或 1,000 美元）就是不错的客户。',
  'on-site-visits': '一年来十二次算好，满六次算忠诚；45 天没来预警，150 天算流失。',
  'on-site-content': '满意度占忠诚的一半，半年后要重新问：下次来不来，看上次满不满意。',
  'on-site-soon': '反馈和需求 30 天减半：那时候也该来下一次了。',
  'on-site-questions': '问为什么来、想找谁服务：约下一次都用得上。',

  'b2b-money': '按公司采购的金额算：一年 20,000 元（或 5,000 美元）就是不错的客户。',
  'b2b-need': '需求最多算 20 分，复杂度占一半：难题才用得上我们，问得勤说明不了什么。',
  'b2b-chance': '商机成得少：意向强的成一半，弱的二十个成一个。',
  'b2b-cycle': '下单少，一谈就是几个季度：270 天预警，两年算流失；需求和意向留得久。',
  'b2b-questions': '问谁拍板、是哪类伙伴：这两样定了，怎么谈全不一样。',
};

const questions: StandardWords['questions'] = {
  'main-need': {
    ask: '您最看重哪一点？',
    answers: { price: '价格', experience: '好用', service: '服务', quality: '品质', business: '业务离不开' },
  },
  'heard-of-us': {
    ask: '您是怎么知道我们的？',
    answers: {
      advert: '广告',
      search: '自己搜的',
      friend: '朋友介绍',
      event: '活动',
      called: '我们打过电话',
    },
  },
  'best-time': {
    ask: '什么时候方便接电话？',
    answers: { morning: '上午', midday: '中午', afternoon: '下午', evening: '晚上' },
  },
  'decides-when': {
    ask: '您打算什么时候定下来？',
    answers: {
      'this-month': '这个月',
      'this-quarter': '这个季度',
      'this-year': '今年',
      'just-looking': '先看看',
    },
  },
  'buys-for': {
    ask: '您是给谁买？',
    answers: { self: '自己用', family: '家里人', gift: '送人', business: '单位用' },
  },
  'wants-to-hear': {
    ask: '有什么消息可以告诉您？',
    answers: { 'new-arrivals': '上新', offers: '优惠', restocked: '补货', nothing: '都不用' },
  },
  'life-goal': {
    ask: '您在为什么做打算？',
    answers: { protection: '保障', children: '孩子', retirement: '养老', home: '买房', wealth: '攒钱' },
  },
  'risk-appetite': {
    ask: '能接受多大的波动？',
    answers: { cautious: '不想有', balanced: '有一点没事', bold: '大些也行' },
  },
  'uses-most': {
    ask: '您用得最多的是什么？',
    answers: { calls: '打电话', data: '流量', home: '家里宽带', office: '公司用' },
  },
  'plan-ends': {
    ask: '您现在的套餐什么时候到期？',
    answers: {
      'this-month': '这个月',
      'this-quarter': '三个月内',
      'this-year': '年内',
      'not-known': '不清楚',
    },
  },
  'how-many-lines': {
    ask: '您有几个号码？',
    answers: { one: '一个', 'two-or-three': '两三个', more: '更多', company: '公司的' },
  },
  'came-for': {
    ask: '您这次来想做什么？',
    answers: { upkeep: '和平时一样', repair: '出了问题', occasion: '有场合', 'try-out': '来试试' },
  },
  'served-by': {
    ask: '想找哪位为您服务？',
    answers: { 'same-person': '还是上次那位', 'whoever-is-free': '谁有空都行', senior: '资深的' },
  },
  role: {
    ask: '这件事上您负责哪块？',
    answers: { decides: '我拍板', advises: '我提建议', uses: '我来用', buys: '我管采购' },
  },
  'partner-type': {
    ask: '你们是自己用，还是往外卖？',
    answers: { 'end-customer': '自己用', integrator: '做集成', retailer: '做零售', channel: '做渠道' },
  },
};

const places: StandardWords['places'] = {
  indicators: '指标',
  weight: '权重',
  standing: '底分占比',
  scale: '曲线',
  percentile: '按客户排名',
  dimension: '维度',
  prior: '新客起点',
  needTypes: '需求类型',
  needNames: '需求类型的叫法',
  defaultComplexity: '没填时的复杂度',
  windows: '时间范围',
  spend: '购买',
  survey: '调查',
  halfLives: '减半天数',
  momentum: '眼下的动静',
  need: '需求',
  feedback: '反馈',
  intention: '意向',
  volunteeredFeedback: '主动反馈',
  referral: '转介绍',
  points: '分数',
  base: '没有推荐度时',
  tiers: '等级',
  colour: '颜色',
  floors: '各级起点',
  gate: '门槛',
  floor: '至少',
  confidence: '把握',
  low: '低',
  medium: '中',
  percentileFrom: '排名所需客户数',
  segments: '分群',
  value: '价值',
  high: '高',
  middle: '中',
  stages: '阶段',
  lost: '流失',
  atRisk: '流失预警',
  loyal: '忠诚',
  days: '天数',
  gaps: '自身间隔的倍数',
  purchases: '购买次数',
  csat: '满意度',
  nps: '推荐度',
  potentialDays: '意向客户天数',
  probability: '成交概率',
  outcomes: '通话结果',
  code: '代码',
  group: '分组',
  key: '快捷键',
  effect: '影响',
  number: '号码',
  asks: '询问',
  reasons: '原因',
  hidden: '隐藏',
  hiddenIn: '按语言隐藏',
  label: '名称',
  name: '名称',
  template: '模板',
  currency: '币种',
  version: '版本',
  schema: '文件版本',
  entryQuestions: '首次接触问题',
  tag: '标签',
  text: '问题',
  answers: '答案',
  reviewDays: '复盘间隔天数',
};

export const standardZhCN: StandardWords = {
  problems,
  templates,
  why,
  questions,
  places,
  point: (n) => `第 ${n} 个点`,
  placeSeparator: ' · ',
};
