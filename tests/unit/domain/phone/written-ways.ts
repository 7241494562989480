/** Numbers of the table's countries, and the ways in which people write them. */
import fc from 'fast-check';
import { formatPhone } from '../../../../lib/domain/phone';
import type { Country } from '../../../../lib/domain/phone/country';

export const wide = (s: string): string =>
  s.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

/** National significant numbers of people, or of hotlines. */
export const nsnOf = (c: Country, kind: 'person' | 'hotline'): fc.Arbitrary<string> =>
  kind === 'hotline'
    ? fc.stringMatching(c.hotline).filter((nsn) => nsn.length > 6)
    : fc
        .oneof(fc.stringMatching(c.mobile), fc.stringMatching(c.fixed))
        .filter((nsn) => !c.hotline.test(nsn) && `+${c.code}${nsn}`.length <= 16);

export interface Way {
  name: string;
  text: string;
  extension?: string;
}

/** Argentina dials its mobiles at home with a 15 that is no part of the number. */
const argentineMobile = (nsn: string): string => {
  const size = nsn.startsWith('911') ? 3 : 4;
  return `0${nsn.slice(1, size)} 15 ${nsn.slice(size)}`;
};

/** As written at home: with the trunk prefix where one is usual. */
function national(c: Country, nsn: string, parts: readonly string[]): Way[] {
  if (c.iso === 'AR' && nsn.startsWith('9')) return [{ name: 'with 15', text: argentineMobile(nsn) }];
  // 400 in China, 1588 in Korea, 1300 in Australia stand without; 0800 does not.
  const service = c.hotline.test(nsn) && c.bareHotline.test(nsn);
  const prefix = c.bare?.test(nsn) || service ? '' : c.trunk;
  const [first = '', ...rest] = parts;
  const spaced = [prefix + first, ...rest].join(' ');
  return [
    { name: 'national, in a row', text: prefix + nsn },
    { name: 'national, spaced', text: spaced },
    { name: 'national, hyphens', text: spaced.replaceAll(' ', '-') },
    ...(rest.length > 0
      ? [{ name: 'national, area in brackets', text: `(${prefix}${first}) ${rest.join('-')}` }]
      : []),
    { name: 'national, full width', text: wide(spaced) },
    { name: 'national, extension', text: `${spaced} ext. 42`, extension: '42' },
    { name: 'national, Chinese extension', text: `${prefix}${nsn}转802`, extension: '802' },
    ...(prefix ? [{ name: 'national, slash', text: `${prefix}${first} / ${rest.join(' ')}`.trim() }] : []),
  ];
}

/** The usual ways to write one number; a dozen or more, by country. */
export function writtenWays(c: Country, nsn: string): Way[] {
  const shown = formatPhone(`+${c.code}${nsn}`);
  const parts = shown.split(' ').slice(1);
  return [
    { name: 'E.164', text: `+${c.code}${nsn}` },
    { name: 'international, spaced', text: shown },
    { name: 'international, hyphens', text: shown.replaceAll(' ', '-') },
    { name: 'international, dots', text: shown.replaceAll(' ', '.') },
    { name: 'international, 00', text: `00${shown.slice(1)}` },
    { name: 'international, brackets', text: `(+${c.code}) ${parts.join(' ')}` },
    { name: 'international, full width', text: wide(shown) },
    { name: 'international, area in brackets', text: `+${c.code} (${parts[0]}) ${parts.slice(1).join(' ')}` },
    { name: 'international, tel:', text: `tel:${shown.replaceAll(' ', '-')};ext=7`, extension: '7' },
    ...(c.trunk === '0' ? [{ name: 'international, (0)', text: `+${c.code} (0)${parts.join(' ')}` }] : []),
    ...national(c, nsn, parts),
  ];
}
