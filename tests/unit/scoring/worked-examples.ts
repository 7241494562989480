/** Reads the customers of EXAMPLES.md out of its tables, and writes how their scores come about. */
import type { Fact, IntentionLevel, NeedType } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import { DIMENSIONS, type IndicatorId, type Scored, type Tier } from '../../../lib/domain/tier';
import { en } from '../../../lib/locales/en';
import { zhCN } from '../../../lib/locales/zh-CN';
import { bought, called, imported, needs, referred, STANDARD, scored, surveyed, TODAY, wants } from './given';

export interface Example {
  title: string;
  history: (Fact | Interaction)[];
  /** Everything after the table of facts. */
  worked: string;
}

const cells = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
/** `need 需求` → `need`. */
const english = (cell: string): string => cell.replace(/\p{Script=Han}.*$/u, '').trim();

type Details = Readonly<Record<string, string>>;
/** `amount 1,400; complexity 5` → amount, complexity; what stands alone goes by the empty name. */
const detailsOf = (cell: string): Details =>
  Object.fromEntries(
    cell.split(';').map((part) => {
      const [, name = '', value = ''] = /^\s*(.*?)\s*([\d,.]+)?$/.exec(english(part)) ?? [];
      return value === '' ? ['', name] : [name, value.replaceAll(',', '')];
    }),
  );
const number = (details: Details, name: string): number | undefined =>
  details[name] === undefined ? undefined : Number(details[name]);

function purchaseOf(details: Details) {
  const [from, to] = [number(details, 'term began, days ago'), number(details, 'term ends, in days')];
  return {
    amount: number(details, 'amount'),
    profit: number(details, 'profit'),
    ...(from !== undefined && { termStart: TODAY - from }),
    ...(to !== undefined && { termEnd: TODAY + to }),
  };
}

/** One word a kind of fact; a call is `call: ` and its outcome's code. */
const READERS: Readonly<Record<string, (details: Details, daysAgo: number) => Fact>> = {
  import: (d, ago) =>
    imported(
      {
        spend: number(d, 'total spend'),
        orders: number(d, 'orders'),
        profit: number(d, 'total profit'),
        first: number(d, 'first order, days ago'),
        last: number(d, 'last order, days ago'),
      },
      ago,
    ),
  purchase: (d, ago) => bought(ago, purchaseOf(d)),
  need: (d, ago) => needs(d[''] as NeedType, number(d, 'complexity'), ago),
  intention: (d, ago) => wants(d[''] as IntentionLevel, ago),
  satisfaction: (d, ago) => surveyed('csat', number(d, '') ?? Number.NaN, ago),
  recommendation: (d, ago) => surveyed('nps', number(d, '') ?? Number.NaN, ago),
  usage: (d, ago) => surveyed('usage', number(d, '') ?? Number.NaN, ago),
  referrals: (d, ago) => referred(number(d, '') ?? Number.NaN, ago),
};

function factOf(row: string): Fact | Interaction {
  const [what = '', daysAgo = '', cell = ''] = cells(row);
  const details = detailsOf(cell);
  const ago = Number(daysAgo);
  const outcome = /^call: (\w+)/.exec(what)?.[1];
  if (outcome) {
    const need = details[''] as NeedType | undefined;
    const tier = /tier before (\w)/.exec(cell)?.[1] as Tier | undefined;
    return called(outcome, ago, {
      ...(details.amount !== undefined && { purchase: purchaseOf(details) }),
      ...(need && en.needs[need] && { need: { type: need } }),
      ...(tier && { before: { tier } }),
    });
  }
  const read = READERS[english(what)];
  if (!read) throw new Error(`nobody reads “${what}”`);
  return read(details, ago);
}

/** The sections of the file that begin with `## ` and a number. */
export const examplesOf = (file: string): Example[] =>
  file
    .split(/^## (?=\d)/m)
    .slice(1)
    .map((section) => {
      const lines = section.split('\n');
      const head = lines.findIndex((line) => line.startsWith('| Fact'));
      const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'));
      return {
        title: lines[0] ?? '',
        history: lines.slice(head + 2, end).map(factOf),
        worked: lines.slice(end).join('\n').trim(),
      };
    });

const points = (x: number): string => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(2)}`;
/** To so many decimals at most, thousands apart. */
const short = (x: number, digits = 2): string =>
  x.toLocaleString('en-GB', { maximumFractionDigits: digits }).replace('-', '−');
const share = (x: number): string => short(x, 3);
const table = (...rows: string[][]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const head = (...names: string[]): string[][] => [names, names.map(() => '---')];

const shareOf = (id: IndicatorId): number =>
  STANDARD.indicators.find((rule) => rule.id === id)?.standing ?? 0;
const weightOf = (id: IndicatorId): number => STANDARD.indicators.find((rule) => rule.id === id)?.weight ?? 0;
const nameOf = (id: IndicatorId): string => `${en.indicators[id]} ${zhCN.indicators[id]}`;

/** A referral adds its points to those of the recommendation. */
function rawText(raw: number, id: IndicatorId, { reasons }: Scored): string {
  const referrals = id === 'advocacy' ? Number(reasons.find(({ code }) => code === id)?.params.referrals) : 0;
  return referrals > 0 ? `${short(raw)}, referrals 转介绍 ${referrals}` : short(raw);
}

function indicatorTable(result: Scored): string {
  const rows = STANDARD.indicators.map(({ id, standing }) => {
    const found = result.indicators.find((reading) => reading.id === id);
    if (!found) return [nameOf(id), 'unknown 未知', '', standing === 0 ? '' : share(standing), 'no 否'];
    const counts = standing === 0 ? 'now 眼下' : found.counted ? 'yes 是' : 'only lifts 只升不降';
    return [
      nameOf(id),
      rawText(found.raw, id, result),
      found.value.toFixed(2),
      standing === 0 ? '' : share(standing),
      counts,
    ];
  });
  return table(...head('Indicator 指标', 'Raw 原始值', 'Value 得分', 'Share 占比', 'Counts 计入'), ...rows);
}

/** Each sum with its numbers, as it would be worked on paper. */
function sums(result: Scored): string[] {
  const { indicators, reasons } = result;
  const { prior, momentum, halfLives } = STANDARD;
  const dimensions = DIMENSIONS.flatMap((dimension) => {
    const own = indicators.filter((reading) => reading.dimension === dimension);
    if (own.length === 0) return [];
    const weights = own.map(({ id }) => short(weightOf(id))).join(' + ');
    const parts = own.map(({ id, value }) => `${short(weightOf(id))}×${value.toFixed(2)}`).join(' + ');
    const value = result.dimensions[dimension] ?? Number.NaN;
    return [`${dimension} ${zhCN.dimensions[dimension]} = (${parts}) / (${weights}) = ${value.toFixed(2)}`];
  });
  const counted = indicators.filter(({ id, counted: does }) => does && shareOf(id) > 0);
  const pointsOf = (code: string) => reasons.find((reason) => reason.code === code);
  const now = (['need', 'feedback', 'intention'] as const).flatMap((code) => pointsOf(code) ?? []);
  const standing = result.exact - now.reduce((sum, reason) => sum + reason.points, 0);
  const top = counted.map(({ id, value }) => ` + ${share(shareOf(id))}×${value.toFixed(2)}`).join('');
  const bottom = counted.map(({ id }) => ` + ${share(shareOf(id))}`).join('');
  const lines = [
    ...dimensions,
    `standing 底分 = (${prior.weight}×${prior.value}${top}) / (${prior.weight}${bottom}) = ${standing.toFixed(2)}`,
  ];
  const need = pointsOf('need');
  if (need)
    lines.push(
      `need points 需求加分 = ${momentum.need}×${result.dimensions.need?.toFixed(2)}/100 = ${need.points.toFixed(2)}`,
    );
  const feedback = pointsOf('feedback');
  const heard = indicators.find(({ id }) => id === 'feedback');
  if (feedback && heard)
    lines.push(
      `feedback points 反馈加分 = ${momentum.feedback}×(${heard.value.toFixed(2)} − 50)/50 = ${signed(feedback.points)}`,
    );
  const intention = pointsOf('intention');
  if (intention) {
    const level = intention.params.level as IntentionLevel;
    const days = Number(intention.params.days);
    lines.push(
      `intention points 意向加分 = ${signed(momentum.intention[level], 0)}×2^(−${days}/${halfLives.intention}) = ${signed(intention.points)}`,
    );
  }
  const terms = now.map(
    (reason) => ` ${reason.points < 0 ? '−' : '+'} ${Math.abs(reason.points).toFixed(2)}`,
  );
  lines.push(`score 总分 = ${standing.toFixed(2)}${terms.join('')} = ${result.exact.toFixed(2)}`);
  return lines;
}
const signed = (x: number, digits = 2): string => `${x < 0 ? '−' : ''}${Math.abs(x).toFixed(digits)}`;

const BASIS: Readonly<Record<Scored['basis'], string>> = {
  score: 'the score 按分数',
  gate: 'the gate 门槛',
  complaint: 'an open complaint 投诉处理中',
  override: 'an override 手动指定',
};
const known = (amount: number | undefined): string => (amount === undefined ? 'unknown 未知' : short(amount));

function resultTable(result: Scored): string {
  const { tier, scoreTier, stage, worth } = result;
  return table(
    ...head('Result 结果', ''),
    ['Score 总分', result.score.toFixed(1)],
    ['Tier 等级', `${tier} ${en.tiers[tier]} ${zhCN.tiers[tier]}`],
    ['Tier by score and gate 按分数和门槛', scoreTier],
    ['Decided by 依据', BASIS[result.basis]],
    ['Stage 阶段', `${stage} ${zhCN.stages[stage]}`],
    ['Coverage 覆盖', result.coverage.toFixed(3)],
    ['Confidence 把握', `${result.confidence} ${zhCN.confidence[result.confidence]}`],
    ['Current spend 当前消费', known(worth.current)],
    ['Potential 潜在价值', known(worth.potential)],
    ['Total to date 历史累计', known(worth.total)],
  );
}

function reasonTable({ reasons }: Scored): string {
  const name = (code: string) =>
    code === 'need'
      ? `${en.dimensions.need} ${zhCN.dimensions.need}`
      : code === 'intention'
        ? 'Intention 意向'
        : nameOf(code as IndicatorId);
  const sum = reasons.reduce((total, reason) => total + reason.points, 0);
  return table(
    ...head('Reason 理由', 'Points 分'),
    ...reasons.map((reason) => [name(reason.code), points(reason.points)]),
    ['All together 合计', points(sum)],
  );
}

/** What EXAMPLES.md must say below an example's facts. */
export function workedOut(history: (Fact | Interaction)[]): string {
  const result = scored(history);
  return [
    indicatorTable(result),
    ['```', ...sums(result), '```'].join('\n'),
    resultTable(result),
    reasonTable(result),
  ].join('\n\n');
}
