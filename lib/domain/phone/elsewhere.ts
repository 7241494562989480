import type { CountryRow } from './country';

// No area code or exchange ends in 11. 555 is no area code, but every made-up number of films and forms has it.
const NANP = '(?:[2-9](?:[02-8]\\d|1[02-9])[2-9](?:[02-9]\\d|1[02-9])|555\\d{3})\\d{4}';
const NANP_BARE = '(?:1-?)?\\d{3}-?\\d{3}-?\\d{4}';

const northAmerica = (iso: string): CountryRow => ({
  iso,
  code: '1',
  trunk: '1',
  mobile: NANP,
  fixed: NANP,
  hotline: '(?:8(?:00|22|33|44|55|66|77|88)|900)[2-9]\\d{6}',
  bare: NANP_BARE,
  groups: [':3 3 4'],
});

export const ELSEWHERE: readonly CountryRow[] = [
  northAmerica('US'),
  northAmerica('CA'),
  {
    iso: 'BR',
    code: '55',
    trunk: '0',
    mobile: '[1-9]\\d9\\d{8}',
    fixed: '[1-9]\\d[2-57]\\d{7}',
    hotline: '[3589]00\\d{6,7}|303\\d{7}|4(?:00\\d|020|370|864)\\d{4}|30[03]\\d{5}',
    bareHotline: '[34]\\d+',
    bare: '\\d\\d-?(?:9-?\\d{4}|\\d{4})-?\\d{4}',
    groups: ['..9:2 5 4', ':2 4 4'],
  },
  {
    iso: 'MX',
    code: '52',
    trunk: '',
    mobile: '[2-9]\\d{9}',
    fixed: '[2-9]\\d{9}',
    hotline: '(?:8(?:00|88)|[39]00)\\d{7}',
    bare: '\\d{3}-?\\d{3}-?\\d{4}|\\d\\d-\\d{4}-?\\d{4}|\\d\\d-\\d{8}|\\d\\d-\\d\\d-\\d\\d-\\d\\d-\\d\\d',
    // Prefixes for mobiles and long distance until 2019, still in many files and after +52.
    rewrite: ['(?:01|04[45]|1)([2-9]\\d{9})', '$1'],
    groups: ['(?:33|55|56|81):2 4 4', ':3 3 4'],
  },
  {
    iso: 'AR',
    code: '54',
    trunk: '0',
    mobile: '9[1-3]\\d{9}',
    fixed: '[1-38]\\d{9}|6\\d{9}',
    hotline: '800\\d{7,8}|8[12]0\\d{7}|60\\d{8}',
    bare: '11-\\d{4}-?\\d{4}',
    // A mobile at home: area code, 15, number; abroad: 9, area code, number.
    rewrite: ['0?(11(?=15\\d{8}$)|\\d{3}(?=15\\d{7}$)|\\d{4}(?=15\\d{6}$))15(\\d+)', '9$1$2'],
  },
  {
    iso: 'AU',
    code: '61',
    trunk: '0',
    mobile: '4\\d{8}',
    fixed: '[2378]\\d{8}|14[57]\\d{6}',
    hotline: '1[389]00\\d{6}|13\\d{4}|180\\d{4}|190[0-26]\\d{6}|1345\\d{4}',
    groups: ['4:3 3 3', '1[389]:4 3 3', ':1 4 4'],
  },
  {
    iso: 'NZ',
    code: '64',
    trunk: '0',
    mobile: '2\\d{7,9}',
    fixed: '[34679]\\d{7}|70\\d{7}',
    hotline: '(?:50[0-9]|80\\d|90\\d)\\d{4,7}|8[1-9]\\d{3,8}',
  },
  {
    iso: 'ZA',
    code: '27',
    trunk: '0',
    mobile: '[67]\\d{8}|8[1-5]\\d{7}',
    fixed: '[1-5]\\d{8}|87\\d{7}',
    hotline: '8[06]\\d{7}|861\\d{7}|9[0-2]\\d{7}',
  },
];
