/**
 * What money is worth in each trade and currency. The templates of DOMAIN.md section 7 give yuan and, for shop and
 * B2B, dollars; where only yuan are given a dollar stands for five of them, as in the two that give both.
 */
import type { Scale } from '../../domain/standard';

/** Raw amounts that stand for 20, 60, 85 and 100 points. */
type Amounts = readonly [number, number, number, number];

export type Trade = 'shop' | 'on-site' | 'finance' | 'telecom' | 'b2b';

export const AMOUNTS: Readonly<Record<Trade, Readonly<Record<'CNY' | 'USD', Amounts>>>> = {
  shop: { CNY: [300, 1_500, 6_000, 20_000], USD: [60, 300, 1_200, 4_000] },
  'on-site': { CNY: [1_000, 5_000, 15_000, 50_000], USD: [200, 1_000, 3_000, 10_000] },
  finance: { CNY: [2_000, 8_000, 30_000, 100_000], USD: [400, 1_600, 6_000, 20_000] },
  telecom: { CNY: [600, 1_500, 5_000, 20_000], USD: [120, 300, 1_000, 4_000] },
  b2b: { CNY: [3_000, 20_000, 100_000, 500_000], USD: [500, 5_000, 25_000, 100_000] },
};

/**
 * Other currencies take the nearest of the two scales times a round factor: no rate of the day, since a scale wants
 * to be remembered. Chosen from the rates of 2025, never more than a third off; edit the scale where it matters.
 */
export const NEAREST: Readonly<Record<string, readonly [base: 'CNY' | 'USD', factor: number]>> = {
  CNY: ['CNY', 1],
  HKD: ['CNY', 1],
  MOP: ['CNY', 1],
  TWD: ['CNY', 4],
  JPY: ['CNY', 20],
  KRW: ['CNY', 200],
  THB: ['CNY', 5],
  VND: ['CNY', 4_000],
  IDR: ['CNY', 2_000],
  PHP: ['CNY', 8],
  INR: ['CNY', 12],
  PKR: ['CNY', 40],
  BDT: ['CNY', 15],
  LKR: ['CNY', 40],
  MYR: ['USD', 4],
  KZT: ['USD', 500],
  AED: ['USD', 4],
  SAR: ['USD', 4],
  QAR: ['USD', 4],
  ILS: ['USD', 4],
  TRY: ['USD', 40],
  EGP: ['USD', 50],
  MAD: ['USD', 10],
  NGN: ['USD', 1_500],
  KES: ['USD', 125],
  ZAR: ['USD', 20],
  USD: ['USD', 1],
  EUR: ['USD', 1],
  GBP: ['USD', 1],
  CHF: ['USD', 1],
  CAD: ['USD', 1],
  AUD: ['USD', 1],
  NZD: ['USD', 1],
  SGD: ['USD', 1],
  SEK: ['USD', 10],
  NOK: ['USD', 10],
  DKK: ['USD', 6],
  ISK: ['USD', 125],
  PLN: ['USD', 4],
  CZK: ['USD', 20],
  HUF: ['USD', 350],
  RON: ['USD', 4],
  RSD: ['USD', 100],
  UAH: ['USD', 40],
  RUB: ['USD', 80],
  MXN: ['USD', 20],
  BRL: ['USD', 5],
  ARS: ['USD', 1_500],
  CLP: ['USD', 1_000],
  COP: ['USD', 4_000],
  PEN: ['USD', 4],
};

/** A currency nobody listed is counted like dollars. */
const UNLISTED = ['USD', 1] as const;

const VALUES = [20, 60, 85, 100] as const;
/** Profit is a fifth of the money, as in the default standard. */
const PROFIT_PART = 5;

const scale = (amounts: readonly number[]): Scale => [
  [0, 0],
  ...amounts.map((amount, i) => [amount, VALUES[i] ?? 100] as const),
];

/** The scales of spend and profit of a trade, in a currency (ISO 4217). */
export function moneyScales(trade: Trade, currency: string): { monetary: Scale; profit: Scale } {
  const [base, factor] = Object.hasOwn(NEAREST, currency) ? (NEAREST[currency] ?? UNLISTED) : UNLISTED;
  const amounts = AMOUNTS[trade][base].map((amount) => amount * factor);
  return { monetary: scale(amounts), profit: scale(amounts.map((amount) => amount / PROFIT_PART)) };
}
