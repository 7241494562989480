/**
 * The table against libphonenumber's metadata: numbers generated from its patterns, every kind of every country,
 * read as E.164, international and national. Where the two differ, the difference is decided here, by name.
 */
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json';
import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../../../lib/domain/phone';
import { COUNTRIES } from '../../../../lib/domain/phone/countries';
import type { Country } from '../../../../lib/domain/phone/country';

const RUNS = 100;
const LEAST_AGREEMENT = 0.88;

/** In the order of the metadata. */
const KINDS = [
  'fixed',
  'mobile',
  'toll-free',
  'premium',
  'personal',
  'voicemail',
  'uan',
  'pager',
  'voip',
  'shared',
] as const;
const DESK: ReadonlySet<string> = new Set(['toll-free', 'premium', 'uan', 'shared']);
const PERSON: ReadonlySet<string> = new Set(['fixed', 'mobile']);

const MACHINES = 'mailboxes, pagers and machines: nobody writes them down as a number to call';
const DIRECT = 'one number for a company, but every employee has a direct line under it';
const DIAL_CODE =
  'written with the prefix of a carrier (0018…, 0077…), which elsewhere is a foreign number’s';
const FIVE = 'shorter than any number of a person; a mailbox of the operator or a relic';
const DECIDED: Readonly<Record<string, string>> = {
  'CN fixed hotline': 'area code and 95xxx, 100xx, 123xx: a service number all the same',
  'CN fixed unread': FIVE,
  'CN toll-free unread': 'area code and 800: abolished',
  'CN premium unread': '16x information lines: abolished',
  'HK uan person': 'ordinary landlines of firms',
  'JP toll-free unread': DIAL_CODE,
  'KR fixed unread': FIVE,
  'KR toll-free unread': DIAL_CODE,
  'IN toll-free unread': DIAL_CODE,
  'TH toll-free unread': DIAL_CODE,
  'ID toll-free unread': DIAL_CODE,
  'ID uan unread': 'written 1 500 xxx: a thousand and five hundred thousand as easily',
  'VN mobile unread': 'nine digits from 12: given up in 2018',
  'VN toll-free unread': 'carriers’ own eight-digit numbers, not 1800',
  'VN uan unread': 'army and ministries, seven digits without an area',
  'PH fixed unread': FIVE,
  'IL fixed unread': 'fax to mail: 153 before the number',
  'CA uan unread': '310-1234 without an area code: seven digits say nothing',
  'CA voip unread': 'satellite, 600 and an exchange of 11',
  'AU shared unread': '1300 with four digits more: not in use',
  'NZ premium unread': 'not in use',
  'ZA mobile unread': FIVE,
  'GB uan person': DIRECT,
  'DE fixed unread': 'thirteen digits and more: no such line exists',
  'DE toll-free unread': 'thirteen digits and more: no such line exists',
  'DE uan unread': 'thirteen digits and more: no such line exists',
  'DE shared unread': 'thirteen digits and more: no such line exists',
  'AT fixed unread': FIVE,
  'AT mobile unread': 'thirteen digits and more: no such line exists',
  'CH uan person': DIRECT,
  'ES fixed unread': 'telephone boxes',
  'PT mobile unread': MACHINES,
  'PT mobile hotline': MACHINES,
  'IT fixed unread': 'eleven digits in a row that begin with 0: a tax number far more often',
  'NL mobile unread': MACHINES,
  'NL uan person': DIRECT,
  'LU fixed unread': FIVE,
  'RU toll-free unread': DIAL_CODE,
  'PL fixed unread': FIVE,
  'SE premium unread': 'ten digits: not in use',
  'SE uan person': DIRECT,
  'FI uan person': DIRECT,
  'FI uan unread': 'twelve digits: not in use',
};

interface Meta {
  countries: Record<string, readonly unknown[]>;
}

const patternsOf = (iso: string): readonly string[] => {
  const kinds = ((metadata as unknown as Meta).countries[iso]?.[11] ?? []) as readonly (0 | [string])[];
  return kinds.map((kind) => (kind === 0 ? '' : kind[0]));
};

/** What is wrong with our reading of one text, in libphonenumber's eyes. */
function problem(text: string, kind: string, c: Country, e164: string): string | undefined {
  const ours = parsePhone(text, c.iso);
  if (!ours) return 'unread';
  if (ours.e164 !== e164 && !(ours.hotline && !ours.e164.startsWith('+'))) return 'other';
  if (DESK.has(kind) && !ours.hotline) return 'person';
  if (PERSON.has(kind) && ours.hotline) return 'hotline';
  return ours.extension ? 'extension' : undefined;
}

function compare(c: Country): { seen: number; differ: Map<string, string> } {
  const differ = new Map<string, string>();
  let seen = 0;
  KINDS.forEach((kind, i) => {
    const pattern = patternsOf(c.iso)[i];
    if (!pattern) return;
    for (const nsn of fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), {
      numRuns: RUNS,
      seed: 3,
    })) {
      const theirs = parsePhoneNumberFromString(`+${c.code}${nsn}`);
      if (!theirs?.isValid() || theirs.country !== c.iso) continue;
      seen++;
      const wrong = [theirs.number, theirs.formatInternational(), theirs.formatNational()].flatMap(
        (text) => problem(text, kind, c, theirs.number) ?? [],
      );
      if (wrong[0]) differ.set(`${c.iso} ${kind} ${wrong[0]} ${theirs.formatNational()}`, kind);
    }
  });
  return { seen, differ };
}

describe('against libphonenumber', () => {
  const results = new Map(COUNTRIES.map((c) => [c.iso, compare(c)]));

  it.each([...results.keys()])('%s: every difference is decided', (iso) => {
    const undecided = [...(results.get(iso)?.differ ?? [])].filter(
      ([says, kind]) =>
        (PERSON.has(kind) || DESK.has(kind)) && !DECIDED[says.split(' ').slice(0, 3).join(' ')],
    );
    expect(undecided.map(([says]) => says)).toEqual([]);
  });

  it('no decision outlives its difference', () => {
    const seen = new Set(
      [...results.values()].flatMap((r) =>
        [...r.differ.keys()].map((d) => d.split(' ').slice(0, 3).join(' ')),
      ),
    );
    expect(Object.keys(DECIDED).filter((d) => !seen.has(d))).toEqual([]);
  });

  it('the two agree on nearly all numbers', () => {
    let [seen, differ] = [0, 0];
    for (const r of results.values()) {
      seen += r.seen;
      differ += r.differ.size;
    }
    expect(seen).toBeGreaterThan(20_000);
    expect(1 - differ / seen).toBeGreaterThan(LEAST_AGREEMENT);
  });

  it.each(COUNTRIES.map((c) => [c.iso, c] as const))('%s: same trunk prefix', (iso, c) => {
    const theirs = (metadata as unknown as Meta).countries[iso]?.[5];
    expect(c.trunk).toBe(typeof theirs === 'string' ? theirs : '');
  });

  it.each(COUNTRIES.map((c) => [c.iso, c] as const))(
    '%s: no number of a person has an impossible length',
    (iso, c) => {
      const lengths = (metadata as unknown as Meta).countries[iso]?.[3] as readonly number[];
      for (const kind of [c.mobile, c.fixed])
        for (const nsn of fc.sample(fc.stringMatching(kind), { numRuns: 300, seed: 5 }))
          expect(lengths, nsn).toContain(nsn.length);
    },
  );
});
