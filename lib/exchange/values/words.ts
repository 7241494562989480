/** Words that files use for levels and kinds, in English and Chinese. Data and its look-up. Pure. */
import type { CustomerKind } from '../../domain/customer';
import { INTENTION_LEVELS, type IntentionLevel, NEED_TYPES, type NeedType } from '../../domain/facts';

type Words<T> = ReadonlyMap<string, T>;
const words = <T>(rows: readonly (readonly [value: T, ...words: string[]])[]): Words<T> =>
  new Map(rows.flatMap(([value, ...names]) => names.map((name) => [plain(name), value] as const)));
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_]/g, '');

const INTENTIONS: Words<IntentionLevel> = words([
  ...INTENTION_LEVELS.map((level) => [level, level] as const),
  ['strong', '强', '高', '强意向', '高意向', 'high', 'hot', 'A'],
  ['medium', '中', '中意向', '一般', 'mid', 'warm', 'B'],
  ['weak', '弱', '低', '弱意向', '低意向', 'low', 'cold', 'C'],
  ['none', '无', '无意向', '没意向', '没有', 'no', 'D'],
]);
const NEEDS: Words<NeedType> = words([
  ...NEED_TYPES.map((type) => [type, type] as const),
  ['price-led', '价格导向', '价格', 'price'],
  ['experience-led', '体验导向', '体验', 'experience'],
  ['service-led', '服务导向', '服务', 'service'],
  ['quality-led', '品质导向', '质量导向', '品质', '质量', 'quality'],
  ['business-critical', '业务刚需', '刚需', 'critical'],
]);
const KINDS: Words<CustomerKind> = words([
  [
    'business',
    'business',
    'company',
    'organization',
    'organisation',
    'b2b',
    '企业',
    '公司',
    '企业客户',
    '单位',
  ],
  ['person', 'person', 'individual', 'private', 'consumer', 'b2c', '个人', '个人客户'],
]);
/** DOMAIN: 满意/一般/不满 = 5/3/1. */
const SATISFACTION: Words<number> = words([
  [5, '满意', '非常满意', '很满意', 'satisfied', 'very satisfied'],
  [3, '一般', 'neutral'],
  [1, '不满', '不满意', '非常不满意', 'dissatisfied', 'unsatisfied'],
]);
/** DOMAIN: 会推荐/不好说/不会 = 9/7/3. */
const RECOMMENDATION: Words<number> = words([
  [9, '会推荐', '会', '推荐', 'promoter'],
  [7, '不好说', '中立', 'passive'],
  [3, '不会', '不会推荐', '不推荐', 'detractor'],
]);
const NO: ReadonlySet<string> = new Set([
  'no',
  'n',
  'false',
  '0',
  'f',
  'off',
  '否',
  '不是',
  '无',
  '-',
  'none',
  'null',
  'na',
  'n/a',
]);
const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 't', 'x', 'on', '是', '✓', '√', '对']);

export const readIntention = (text: string): IntentionLevel | undefined => INTENTIONS.get(plain(text));
export const readNeedType = (text: string): NeedType | undefined => NEEDS.get(plain(text));
export const readKind = (text: string): CustomerKind | undefined => KINDS.get(plain(text));
export const satisfactionOfWords = (text: string): number | undefined => SATISFACTION.get(plain(text));
export const recommendationOfWords = (text: string): number | undefined => RECOMMENDATION.get(plain(text));

/**
 * A do-not-call cell. Words that are neither yes nor no ("asked us to stop, 3 May") are taken as the evidence
 * of a yes: calling someone who asked not to be called is the worse mistake.
 */
export function readDoNotCall(text: string): { words?: string } | undefined {
  const answer = plain(text);
  if (answer === '' || NO.has(answer)) return undefined;
  return YES.has(answer) ? {} : { words: text.trim().slice(0, 500) };
}
