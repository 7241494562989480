/**
 * No page can keep an expression busy: twice the text takes about twice the time. Each one is fed what its own
 * signs and words make of themselves when repeated, at the longest text that it ever meets.
 */
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../lib/domain/phone/countries';
import { type FoundRegex, pumpsFor, regexesOf } from '../../support/regexes';

/** A text of a sketch, sketch/sketch.ts. */
const LONGEST = 2_000;
/** By how an expression begins: the most it meets, where that is less, and what sees to it. */
const SHORTER: [begins: string, longest: number, because: string][] = [
  ['[\\s,;]*(?:;ext=', 48, 'MAX_WRITTEN in phone.ts'],
  ['[\\s,;(-]+$', 48, 'MAX_WRITTEN in phone.ts'],
  ['[\\s:：(（|·•/,-]+$', 48, 'PROSE_CHARS in text.ts'],
  ['[<(（:：\\s]+$', 200, 'attributes above 200 are skipped'],
  ['\\s*[›»>/|·–—：:]\\s+', 500, 'MAX_LINE in claim.ts'],
  ['\\s+[·|–—-]\\s+', 500, 'MAX_LINE in claim.ts'],
  ['[<(（＜][^<>()（）]*@', 500, 'MAX_LINE in claim.ts'],
  ['^[\\s>-]*(?:-{3,}', 200, 'only texts below 200 are looked at for quotations'],
  ['^[\\s-]{6,}\\s*', 200, 'only texts below 200 are looked at for quotations'],
  ['^(.*?)\\s*["“”\']?\\s*[<＜(（[]', 120, 'NAME_CHARS in nearby.ts'],
  ['^[\\s]*[<＜(（]?\\s*$', 120, 'NAME_CHARS in nearby.ts'],
  ['[<＜(（"\\s]+$', 120, 'NAME_CHARS in nearby.ts'],
  ['\\s*[（(【[].*$', 200, 'MAX_WRITTEN in names.ts'],
  ['[*✱•·:：]+\\s*$', 44, 'MAX_LABEL in labels.ts'],
  ['\\s*\\([^)]{0,12}\\)\\s*$', 44, 'MAX_LABEL in labels.ts'],
  ['[\\s*:：]+$', 44, 'MAX_LABEL in labels.ts'],
  ['(?:^|[|·,;，；、。.()（）\\n', 36, 'MAX_LABEL in labels.ts'],
  ["[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:", 264, 'a window around each @ in mail.ts'],
  ['[^\\s<(（]+@\\S+', 160, 'longer texts are no names, own.ts'],
  ['^(.*?)\\s*[(（](?:you', 120, 'longer texts are no names, own.ts'],
  ['^[\\s\\d:.,/\\\\-]*(?:am|pm', 60, 'longer texts are no clocks, watch.ts'],
  ['\\s*\\b(?:active|selected', 500, 'MOST.word in sketch.ts'],
  ['\\b(customer|contact|client', 500, 'MAX_URL in messages/parse.ts is more, but it is read once'],
];

/** Less than this is no burden, however it grows; ms, the best of several. */
const NOTHING_MS = 1;
const TOO_LONG_MS = 5;
/** So slow that it need not be tried again. */
const GIVE_UP_MS = 50;
/** Twice the text: 2 for linear, 4 for quadratic. */
const MOST_RATIO = 3;
/** Doubling with every repetition shows at so many already, and does not hang the test. */
const FIRST_LOOK = 24;

const longestFor = (regex: RegExp) =>
  SHORTER.find(([begins]) => regex.source.startsWith(begins))?.[1] ?? LONGEST;

/** CPU time as well as time on the clock: what passes while others have the processor is nobody's fault here. */
function time(regex: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 5 && best > NOTHING_MS && !(k > 0 && best > GIVE_UP_MS); k++) {
    regex.lastIndex = 0;
    const before = process.cpuUsage();
    const start = performance.now();
    if (regex.global) text.replace(regex, '');
    else regex.exec(text);
    const passed = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, passed, (user + system) / 1_000);
  }
  return best;
}

/** Whatever makes it slow; none for a sound one. */
function bombs({ where, regex }: FoundRegex): string[] {
  const longest = longestFor(regex);
  const found: string[] = [];
  for (const pump of pumpsFor(regex)) {
    const timeOf = (times: number) => time(regex, `${pump.repeat(times)}\u0001`);
    const timeAt = (length: number) => timeOf(Math.ceil(length / pump.length));
    // One look after the other: what is slow at once would never come back from the next.
    const first = timeOf(FIRST_LOOK);
    const at = first > TOO_LONG_MS ? first : timeAt(longest);
    if (at > TOO_LONG_MS || (at > NOTHING_MS && timeAt(longest * 2) > MOST_RATIO * at))
      found.push(`${where} ${JSON.stringify(pump)} takes ${at.toFixed(1)} ms: ${regex.source}`);
    if (found.length > 2) break;
  }
  return found;
}

describe('an expression that a page can keep busy', () => {
  it('is noticed', () => {
    expect(bombs({ where: 'planted', regex: /(a+)+$/ })).not.toEqual([]);
    expect(bombs({ where: 'planted', regex: /\s+$/ })).not.toEqual([]);
    expect(bombs({ where: 'planted', regex: /^(?:.*,)+.*x$/ })).not.toEqual([]);
    expect(bombs({ where: 'planted', regex: /^\s*\S/ })).toEqual([]);
  });

  const files = ['lib/detect', 'lib/domain/phone.ts', 'lib/domain/phone', 'lib/domain/identity.ts'];
  it.each(files)('is not in %s', (path) => {
    const all = regexesOf(path);
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(bombs)).toEqual([]);
  });

  it('is not in the table of countries', () => {
    const all = COUNTRIES.flatMap((c) =>
      [c.mobile, c.fixed, c.hotline].map((regex) => ({ where: c.iso, regex })),
    );
    expect(all.flatMap(bombs)).toEqual([]);
  });
});
