import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone } from '../../../../lib/domain/phone';
import { BY_ISO, COUNTRIES } from '../../../../lib/domain/phone/countries';
import type { Country } from '../../../../lib/domain/phone/country';
import { nsnOf, writtenWays } from './written-ways';

const RUNS = 60;
/** Of the ways to write a number, those that are something else as well: a thousand thousands, a date. */
const MOST_UNREAD = 0.02;

const isos = COUNTRIES.map((c) => c.iso);
const country = (iso: string): Country => BY_ISO.get(iso) as Country;

function readBack(
  c: Country,
  kind: 'person' | 'hotline',
): { wrong: string[]; unread: string[]; ways: number } {
  const out = { wrong: [] as string[], unread: [] as string[], ways: 0 };
  for (const nsn of fc.sample(nsnOf(c, kind), { numRuns: RUNS, seed: 7 })) {
    for (const way of writtenWays(c, nsn)) {
      out.ways++;
      const hit = parsePhone(way.text, c.iso);
      const says = `${way.name}: ${way.text} → ${hit?.e164} ${hit?.extension ?? ''}`;
      if (!hit) out.unread.push(says);
      else if (hit.e164 !== `+${c.code}${nsn}` || hit.extension !== way.extension) out.wrong.push(says);
      else if (Boolean(hit.hotline) !== (kind === 'hotline')) out.wrong.push(`${says} hotline?`);
    }
  }
  return out;
}

describe('every number of every country, written in a dozen usual ways', () => {
  it.each(isos)('%s: reads back to the same', (iso) => {
    const { wrong, unread, ways } = readBack(country(iso), 'person');
    expect(wrong).toEqual([]);
    expect(unread.slice(0, ways * MOST_UNREAD)).toEqual(unread);
    expect(ways).toBeGreaterThan(RUNS * 9);
  });

  it.each(isos)('%s: hotlines are hotlines', (iso) => {
    const { wrong, unread, ways } = readBack(country(iso), 'hotline');
    expect(wrong).toEqual([]);
    expect(unread.slice(0, ways * MOST_UNREAD)).toEqual(unread);
  });

  it('showing is idempotent, and what is shown reads back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...isos), fc.nat(), (iso, seed) => {
        const c = country(iso);
        const [nsn = ''] = fc.sample(nsnOf(c, 'person'), { numRuns: 1, seed });
        const shown = formatPhone(`+${c.code}${nsn}`);
        expect(formatPhone(shown)).toBe(shown);
        const hit = parsePhone(shown, 'CN');
        expect(hit?.e164).toBe(`+${c.code}${nsn}`);
        expect(formatPhone(hit?.e164 ?? '')).toBe(shown);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
