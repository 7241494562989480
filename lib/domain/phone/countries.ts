/**
 * How numbers are dialled, per country: enough to tell a phone number from another number and to write it in
 * E.164, no more. Lengths and leading digits follow the public numbering plans loosely on purpose: ranges
 * reserved for examples (555, +44 7700 900xxx, +33 6 39 98 …) must pass. All patterns are for the national
 * significant number, i.e. without country code and trunk prefix.
 */
export interface Country {
  iso: string;
  /** Calling code without `+`. */
  code: string;
  /** Dialled before national numbers; empty where there is none (or, Italy, where it is part of the number). */
  trunk: string;
  /** Numbers of persons that are written without the trunk prefix too where `bare` says so. */
  mobile: RegExp;
  fixed: RegExp;
  /** Toll-free, shared-cost and service numbers: somebody's switchboard, never a person. */
  hotline: RegExp;
  /** What may be written nationally without the trunk prefix: nothing, mobiles, or everything. */
  bare: 'none' | 'mobile' | 'all';
  /** Digit groups for showing: first matching start wins; the rest of the digits is the last group. */
  groups?: readonly (readonly [start: RegExp, ...sizes: number[]])[];
}

type Row = readonly [
  iso: string,
  code: string,
  trunk: string,
  bare: Country['bare'],
  mobile: string,
  fixed: string,
  hotline: string,
  groups?: Country['groups'],
];

const NANP = '[2-9]\\d\\d[2-9]\\d{6}';
const NANP_FREE = '(?:8(?:00|22|33|44|55|66|77|88)|900)[2-9]\\d{6}';
const NEVER = '(?!)';

const ROWS: readonly Row[] = [
  // biome-ignore format: a table reads best as one
  ['CN', '86', '0', 'mobile', '1[3-9]\\d{9}', '(?:10|2\\d)\\d{8}|[3-9]\\d\\d\\d{7,8}', '[48]00\\d{7}|9[56]\\d{3,6}|1[0-2]\\d{3}',
    [[/^1[3-9]/, 3, 4, 4], [/^[48]00/, 3, 3, 4], [/^(?:10|2)/, 2, 4, 4], [/^/, 3, 4, 4]]],
  ['HK', '852', '', 'all', '[4-9]\\d{7}', '[23]\\d{7}', '800\\d{6}|900\\d{8}', [[/^/, 4, 4]]],
  [
    'TW',
    '886',
    '0',
    'none',
    '9\\d{8}',
    '[2-8]\\d{7,8}',
    '800\\d{5,6}',
    [
      [/^9/, 3, 3, 3],
      [/^/, 1, 4, 4],
    ],
  ],
  ['MO', '853', '', 'all', '6\\d{7}', '[28]\\d{7}', '0?800\\d{3,5}', [[/^/, 4, 4]]],
  [
    'JP',
    '81',
    '0',
    'none',
    '[5-9]0\\d{8}',
    '[1-9]\\d{8}',
    '120\\d{6}|800\\d{7}|[59]70\\d{6}|990\\d{6}',
    [
      [/^[5-9]0/, 2, 4, 4],
      [/^[36]/, 1, 4, 4],
      [/^/, 2, 3, 4],
    ],
  ],
  [
    'KR',
    '82',
    '0',
    'none',
    '1\\d{8,9}',
    '2\\d{7,8}|[3-6]\\d\\d{7,8}|70\\d{8}|50\\d{8,9}',
    '80\\d{7,8}|1[568]\\d{6}',
    [
      [/^1/, 2, 4, 4],
      [/^2/, 1, 4, 4],
      [/^/, 2, 4, 4],
    ],
  ],
  ['SG', '65', '', 'all', '[89]\\d{7}', '[36]\\d{7}', '1?800\\d{7}', [[/^/, 4, 4]]],
  ['US', '1', '1', 'all', NANP, NANP, NANP_FREE, [[/^/, 3, 3, 4]]],
  ['CA', '1', '1', 'all', NANP, NANP, NANP_FREE, [[/^/, 3, 3, 4]]],
  [
    'GB',
    '44',
    '0',
    'none',
    '7\\d{9}',
    '[1-3]\\d{8,9}|5[56]\\d{8}',
    '80(?:0\\d{6,7}|8\\d{7})|8[47]\\d{8}|8001111|9\\d{9}',
    [
      [/^7/, 4, 6],
      [/^2/, 2, 4, 4],
      [/^1(?:1|.1)/, 3, 3, 4],
      [/^/, 4, 6],
    ],
  ],
  [
    'IE',
    '353',
    '0',
    'none',
    '8[3-9]\\d{7}',
    '1\\d{7,8}|[2-9]\\d{6,9}',
    '1[58][05]0\\d{6}',
    [
      [/^1/, 1, 3, 4],
      [/^/, 2, 3, 4],
    ],
  ],
  [
    'DE',
    '49',
    '0',
    'none',
    '1[5-7]\\d{8,9}',
    '[2-9]\\d{4,11}',
    '(?:800|180|900|70[01]|13[78])\\d{4,9}',
    [
      [/^1/, 3, 8],
      [/^(?:[346]0|69|89)/, 2, 9],
      [/^..1/, 3, 8],
      [/^/, 4, 8],
    ],
  ],
  [
    'AT',
    '43',
    '0',
    'none',
    '6[5-9]\\d{7,11}',
    '[1-7]\\d{3,12}',
    '8[012]\\d{5,8}|9[03]\\d{5,8}',
    [
      [/^1/, 1, 8],
      [/^/, 3, 9],
    ],
  ],
  ['CH', '41', '0', 'none', '7\\d{8}', '[2-689]\\d{8}', '(?:80|84|90)\\d{7}', [[/^/, 2, 3, 2, 2]]],
  [
    'FR',
    '33',
    '0',
    'none',
    '[67]\\d{8}',
    '[1-59]\\d{8}',
    '8\\d{8}|3[0-9]\\d{2}',
    [[/^\d{9}$/, 1, 2, 2, 2, 2]],
  ],
  ['ES', '34', '', 'all', '[67]\\d{8}', '[89][1-8]\\d{7}', '[89]0\\d{7}', [[/^/, 3, 3, 3]]],
  ['PT', '351', '', 'all', '9\\d{8}', '[23]\\d{8}', '(?:[68]0|70|76)\\d{7}', [[/^/, 3, 3, 3]]],
  [
    'IT',
    '39',
    '',
    'all',
    '3\\d{8,9}|43\\d{8}',
    '0\\d{5,10}',
    '(?:80[03]|84|89|199)\\d{3,8}',
    [
      [/^3/, 3, 3, 4],
      [/^0[26]/, 2, 4, 4],
      [/^/, 3, 8],
    ],
  ],
  [
    'NL',
    '31',
    '0',
    'none',
    '6\\d{8}',
    '[1-578]\\d{8}',
    '(?:800|900|90[69])\\d{4,7}',
    [
      [/^6/, 1, 8],
      [/^[1257]0/, 2, 3, 4],
      [/^/, 2, 3, 4],
    ],
  ],
  [
    'BE',
    '32',
    '0',
    'none',
    '4\\d{8}',
    '[1-9]\\d{7}',
    '(?:800|90\\d|70)\\d{5,6}',
    [
      [/^4/, 3, 2, 2, 2],
      [/^/, 1, 3, 2, 2],
    ],
  ],
  ['LU', '352', '', 'all', '6\\d{8}', '[2-9]\\d{4,10}', '800\\d{5}|90\\d{6}'],
  ['RU', '7', '8', 'all', '9\\d{9}|7\\d{9}', '[348]\\d{9}', '80[034569]\\d{7}', [[/^/, 3, 3, 2, 2]]],
  [
    'BR',
    '55',
    '0',
    'all',
    '[1-9]\\d9\\d{8}',
    '[1-9]\\d[2-57]\\d{7}',
    '[38]00\\d{6,7}|400[0-9]\\d{4}',
    [
      [/^..9/, 2, 5, 4],
      [/^/, 2, 4, 4],
    ],
  ],
  [
    'MX',
    '52',
    '',
    'all',
    '[2-9]\\d{9}',
    '[2-9]\\d{9}',
    '(?:800|900)\\d{7}',
    [
      [/^(?:33|55|56|81)/, 2, 4, 4],
      [/^/, 3, 3, 4],
    ],
  ],
  ['AR', '54', '0', 'none', '9\\d{10}', '[1-38]\\d{9}', '[68]00\\d{7}'],
  [
    'AU',
    '61',
    '0',
    'none',
    '4\\d{8}',
    '[2378]\\d{8}',
    '1[389]00\\d{6}|13\\d{4}|180\\d{4}',
    [
      [/^4/, 3, 3, 3],
      [/^/, 1, 4, 4],
    ],
  ],
  ['NZ', '64', '0', 'none', '2\\d{7,9}', '[34679]\\d{7}', '(?:50[89]|80\\d|90\\d)\\d{5,7}'],
  [
    'IN',
    '91',
    '0',
    'mobile',
    '[6-9]\\d{9}',
    '[1-8]\\d{9}',
    '1800\\d{6,9}|1860\\d{7}',
    [
      [/^[6-9]/, 5, 5],
      [/^/, 2, 4, 4],
    ],
  ],
  ['PL', '48', '', 'all', '[4-8]\\d{8}', '[1-9]\\d{8}', '(?:80[01]|70)\\d{6,7}', [[/^/, 3, 3, 3]]],
  ['CZ', '420', '', 'all', '[67]\\d{8}', '[2-5]\\d{8}', '[89]\\d{8}', [[/^/, 3, 3, 3]]],
  ['DK', '45', '', 'all', '[2-9]\\d{7}', '[2-9]\\d{7}', '[89]0\\d{6}', [[/^/, 2, 2, 2, 2]]],
  ['NO', '47', '', 'all', '[49]\\d{7}', '[2-7]\\d{7}', '8[012]\\d{6}', [[/^/, 2, 2, 2, 2]]],
  ['SE', '46', '0', 'none', '7\\d{8}', '[1-689]\\d{6,8}', '(?:20|900|939|99)\\d{4,7}'],
  ['FI', '358', '0', 'none', '[45]\\d{5,9}', '[1-35689]\\d{4,9}', '[678]00\\d{4,7}'],
  ['TR', '90', '0', 'mobile', '5\\d{9}', '[2-4]\\d{9}', '(?:444\\d{4}|[89]\\d{9})'],
  ['UA', '380', '0', 'none', '[5-79]\\d{8}', '[3-6]\\d{8}', '[89]00\\d{5,6}'],
  ['TH', '66', '0', 'none', '[15689]\\d{7,8}', '[2-7]\\d{7,8}', '1800\\d{6}|1900\\d{6}'],
  ['VN', '84', '0', 'none', '[35789]\\d{8}', '2\\d{8,9}', '1[89]00\\d{4,6}'],
  ['MY', '60', '0', 'none', '1\\d{8,9}', '[3-9]\\d{7,8}', '1[38]00\\d{6}'],
  ['ID', '62', '0', 'none', '8\\d{8,11}', '[1-79]\\d{6,10}', '800\\d{5,7}'],
  ['PH', '63', '0', 'none', '9\\d{9}', '[2-8]\\d{7,9}', '1800\\d{6,9}'],
  ['AE', '971', '0', 'none', '5\\d{8}', '[2-79]\\d{7}', '[68]00\\d{2,9}'],
  ['SA', '966', '0', 'none', '5\\d{8}', '1\\d{8}', '(?:800|9200)\\d{5,7}'],
  ['IL', '972', '0', 'none', '5\\d{8}', '[23489]\\d{7}|7\\d{8}', '1[578]00\\d{6}'],
  ['ZA', '27', '0', 'none', '[67]\\d{8}|8[1-5]\\d{6,7}', '[1-5]\\d{8}', '8[06]\\d{7}'],
];

const whole = (source: string) => new RegExp(`^(?:${source})$`);

export const COUNTRIES: readonly Country[] = ROWS.map(
  ([iso, code, trunk, bare, mobile, fixed, hotline, groups]) => ({
    iso,
    code,
    trunk,
    bare,
    mobile: whole(mobile),
    fixed: whole(fixed),
    hotline: whole(hotline || NEVER),
    groups,
  }),
);

/** First country of a calling code wins: `+1` is shown as US. */
export const BY_ISO: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((c) => [c.iso, c]));

/** Calling codes in use that have no row: length alone is checked. Three digits unless listed shorter. */
export const OTHER_CODES =
  /^(?:20|21[12368]|22\d|23\d|24\d|25[0-8]|26\d|29[017-9]|30|35[013-79]|36|37\d|38[1235-79]|40|42[13]|50\d|51|53|5[678]|59\d|67\d|68\d|69[012]|81|84|850|855|856|880|9[2-58]|96[0-8]|97[03-7]|99[2-68])/;
