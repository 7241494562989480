import type { TalkLanguage } from '../../domain/talking-point';
import type { Signals } from '../signals';
import { PLACEHOLDERS } from './placeholders';

const HOLE = /\{([^{}|]+)(?:\|([^{}]*))?\}/gu;

interface Known {
  salutation?: string;
  company?: string;
  me?: string;
}

/**
 * Who is calling, as it is said when the settings know only half of it: a greeting must never have a
 * hole, and "my name from my company" must not become "from".
 */
const INTRODUCTIONS: Record<TalkLanguage, (text: string, known: Known) => string> = {
  'zh-CN': (text, { salutation, company, me }) => {
    const greeted = salutation ? text : text.replace(/\{称呼\}您好/gu, '您好').replace(/\{称呼\}，/gu, '');
    if (company && me) return greeted;
    const self = company ? '，这边是{公司}' : me ? '，我是{我}' : '';
    return greeted.replace(/，(?:我是)?\{公司\}的\{我\}/gu, self);
  },
  en: (text, { salutation, company, me }) => {
    const greeted = salutation ? text : text.replace(/Hi \{salutation\}/gu, 'Hello');
    if (company && me) return greeted;
    const self = company ? "I'm calling from {company}" : me ? "it's {me}" : '';
    return greeted
      .replace(/, \{me\} from \{company\}/gu, self && `, ${self}`)
      .replace(/^\{me\} from \{company\}/u, self ? `Hello, ${self}` : 'Hello');
  },
};

/** Spaces and punctuation as one would write them; English sentences begin with a capital. */
function tidy(text: string, language: TalkLanguage): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.!?;:，。！？；：])/gu, '')
    .trim();
  return language === 'en'
    ? plain.replace(
        /(^|[.!?] )(\p{Ll})/gu,
        (_, before: string, first: string) => before + first.toUpperCase(),
      )
    : plain;
}

/**
 * Fills the holes of the library's texts for one customer. Every hole ends as a value that is fit to be
 * said or as its fallback; names that are no placeholder are dropped rather than read aloud.
 */
export function speaker(signals: Signals, language: TalkLanguage): (text: string) => string {
  const values = new Map<string, string | undefined>();
  const fallbacks = new Map<string, string>();
  for (const { names, value, fallback } of PLACEHOLDERS) {
    values.set(names[language], value(signals, language));
    fallbacks.set(names[language], fallback[language]);
  }
  const named = (zh: string, en: string) => values.get(language === 'zh-CN' ? zh : en);
  const known: Known = {
    salutation: named('称呼', 'salutation'),
    company: named('公司', 'company'),
    me: named('我', 'me'),
  };
  return (text) =>
    tidy(
      INTRODUCTIONS[language](text, known).replace(
        HOLE,
        (_, name: string, own: string | undefined) => values.get(name) ?? own ?? fallbacks.get(name) ?? '',
      ),
      language,
    );
}
