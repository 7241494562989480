import type { TalkLanguage } from '../../domain/talking-point';

/**
 * Words that advertising and finance law forbid (PRC Advertising Law art. 9, 25; DOMAIN.md section 10),
 * and the pressure of invented deadlines. `except` takes everyday words out that only look like them.
 */
const FORBIDDEN: Record<TalkLanguage, readonly { pattern: RegExp; except?: RegExp }[]> = {
  'zh-CN': [
    { pattern: /最\p{Script=Han}?/gu, except: /^最(?:近|后|初|终)$/u },
    { pattern: /第一.?/gu, except: /^第一[次天步条回个页单]$/u },
    { pattern: /国家级|世界级|全国首|全网|独家|绝对|唯一|顶级|极品|王牌|首选|万能|百分之百|100\s*[%％]/gu },
    { pattern: /保本|稳赚|稳赢|保收益|零风险|无风险|包赚|保证(?:收益|回报|赚)|躺赚|必赚|翻倍/gu },
    { pattern: /仅限今天|今天(?:最后|截止)|过期不候|过了今天|手慢无|马上涨价|名额(?:不多|有限)/gu },
  ],
  en: [
    { pattern: /guarantee[ds]?\s+(?:\w+\s+)?(?:return|profit|income|result)s?/giu },
    { pattern: /\b(?:risk[- ]free|no risk|sure thing|can'?t lose|100\s*%|double your money)/giu },
    {
      pattern:
        /\b(?:number one|no\. ?1|world'?s (?:best|first|leading)|unbeatable|best in the (?:world|market))/giu,
    },
    { pattern: /\b(?:today only|last chance|only \d+ left|offer ends|act now|before it'?s too late)/giu },
  ],
};

/** The forbidden words found in a text, as written; empty when there are none. */
export const forbiddenIn = (text: string, language: TalkLanguage): string[] =>
  FORBIDDEN[language].flatMap(({ pattern, except }) =>
    [...text.matchAll(pattern)].map((m) => m[0]).filter((word) => !except?.test(word)),
  );
