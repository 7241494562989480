import type { TalkLanguage } from '../../domain/talking-point';
import { clean } from './clean';

/** Titles that follow a Chinese surname, longest first where one ends in another. */
const TITLES = [
  ...['总经理', '董事长', '先生', '女士', '小姐', '太太', '夫人', '阿姨', '大姐', '大哥', '师傅', '老师'],
  ...['经理', '主任', '医生', '大夫', '老板', '教授', '院长', '校长', '主管', '厂长', '店长', '会长', '律师'],
  ...['博士', '总监', '局长', '处长', '科长', '部长', '所长', '行长', '站长', '队长', '秘书', '助理', '会计'],
  ...['工程师', '同学', '老', '总', '董', '姐', '哥', '叔', '姨', '工', '导'],
].sort((a, b) => b.length - a.length);

const COMPOUND_SURNAMES =
  /^(?:欧阳|司马|上官|诸葛|司徒|慕容|夏侯|东方|皇甫|令狐|公孙|长孙|宇文|端木|南宫|独孤|尉迟|申屠|轩辕|闻人|赫连|澹台|太史|公冶|宗政|濮阳|淳于|单于|钟离|闾丘|鲜于|拓跋|呼延|百里|西门|第五|完颜|纳兰|叶赫|那拉|歐陽|諸葛|東方)/u;
const HAN = /\p{Script=Han}/u;
const ALL_HAN = /^\p{Script=Han}+$/u;
const LATIN_TITLE = /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau)\b\.?\s*/i;
const LATIN_TITLES: Record<string, string> = { mr: 'Mr', mrs: 'Mrs', ms: 'Ms', miss: 'Ms', mx: 'Mx' };
const IN_CHINESE: Record<string, string> = {
  ...{ mr: '先生', herr: '先生', mrs: '女士', ms: '女士', miss: '女士', frau: '女士' },
  ...{ dr: '博士', prof: '教授' },
};

const surnameOf = (name: string): string => COMPOUND_SURNAMES.exec(name)?.[0] ?? [...name][0] ?? '';

/** 王建国先生 → 王先生, 总 with the name 王建国 → 王总, 老王 as it is; a bare name → undefined. */
function chinese(written: string, name: string | undefined): string | undefined {
  const text = written.replace(/\s+/gu, '');
  if (!ALL_HAN.test(text)) return undefined;
  if (/^[老小阿]\p{Script=Han}$/u.test(text)) return text;
  const title = TITLES.find((t) => text.endsWith(t) && t !== '老');
  if (!title) return undefined;
  const body = text.slice(0, -title.length);
  const bare = name?.replace(/\s+/gu, '');
  const surname = body ? surnameOf(body) : bare && ALL_HAN.test(bare) ? surnameOf(bare) : '';
  const spoken = surname + title;
  return surname && spoken !== bare ? spoken : undefined;
}

/** "Gu, Wei" and "Wei Gu" → "Gu". */
function lastName(name: string | undefined): string | undefined {
  if (!name || HAN.test(name)) return undefined;
  const first = name.replace(LATIN_TITLE, '').trim();
  return first.includes(',') ? first.split(',')[0]?.trim() : first.split(' ').at(-1);
}

function latin(written: string, name: string | undefined, language: TalkLanguage): string | undefined {
  if (HAN.test(written)) return undefined;
  const title = LATIN_TITLE.exec(written);
  if (!title) return written;
  const code = (title[1] ?? '').toLowerCase();
  const rest = written.slice(title[0].length).trim() || lastName(name);
  if (!rest) return undefined;
  const inChinese = IN_CHINESE[code];
  if (language === 'zh-CN') return inChinese ? `${lastName(rest) ?? rest}${inChinese}` : rest;
  const inEnglish = LATIN_TITLES[code] ?? `${code[0]?.toUpperCase()}${code.slice(1)}`;
  return `${inEnglish} ${rest}`;
}

/**
 * How the customer is addressed, or undefined where only a plain hello is safe. A salutation that is
 * known is used; a full Chinese name never is, and a title alone borrows the surname from the name.
 * A name that carries its title ("王女士" in the name field) counts as a salutation.
 */
export function spokenSalutation(
  salutation: string | undefined,
  name: string | undefined,
  language: TalkLanguage,
): string | undefined {
  const known = clean(name);
  const written = clean(salutation);
  const titled = known && (LATIN_TITLE.test(known) || isTitledName(known)) ? known : undefined;
  for (const text of [written, titled]) {
    if (!text) continue;
    // A Chinese title is no help to someone speaking English.
    const spoken = HAN.test(text)
      ? language === 'zh-CN'
        ? chinese(text, text === known ? undefined : known)
        : undefined
      : latin(text, known, language);
    if (spoken) return spoken;
  }
  return undefined;
}

/** Only titles of two characters: 李工 or 张总 are titled, 王小姐 too, but 陈思哥 may be a name. */
function isTitledName(name: string): boolean {
  if (!ALL_HAN.test(name)) return false;
  const title = TITLES.find((t) => name.endsWith(t));
  return title !== undefined && (title.length > 1 || (name.length === 2 && title === '总'));
}
