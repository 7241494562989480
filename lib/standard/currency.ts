/** Where a region's own currency is not listed, money is counted in this one. */
const FALLBACK = 'USD';

const REGIONS_OF: Readonly<Record<string, string>> = {
  CNY: 'CN',
  USD: 'US EC SV PR PA GU',
  GBP: 'GB GG JE IM',
  // The euro area as of 2026-01-01 (Bulgaria joined), and the small states that use it by agreement.
  EUR: 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK',
  JPY: 'JP',
  HKD: 'HK',
  MOP: 'MO',
  TWD: 'TW',
  KRW: 'KR',
  SGD: 'SG',
  MYR: 'MY',
  THB: 'TH',
  VND: 'VN',
  IDR: 'ID',
  PHP: 'PH',
  INR: 'IN',
  PKR: 'PK',
  BDT: 'BD',
  LKR: 'LK',
  KZT: 'KZ',
  AED: 'AE',
  SAR: 'SA',
  QAR: 'QA',
  ILS: 'IL',
  TRY: 'TR',
  EGP: 'EG',
  MAD: 'MA',
  NGN: 'NG',
  KES: 'KE',
  ZAR: 'ZA',
  CHF: 'CH LI',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK FO GL',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RSD: 'RS',
  UAH: 'UA',
  RUB: 'RU',
  CAD: 'CA',
  MXN: 'MX',
  BRL: 'BR',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  PEN: 'PE',
  AUD: 'AU',
  NZD: 'NZ',
};

const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS_OF).flatMap(([currency, regions]) =>
    regions.split(' ').map((region): [string, string] => [region, currency]),
  ),
);

/** ISO 4217 code of the money used in an ISO 3166 region (`CN` → `CNY`); US dollars where unknown. */
export const defaultCurrency = (region: string): string =>
  CURRENCY_OF.get(region.trim().toUpperCase()) ?? FALLBACK;
