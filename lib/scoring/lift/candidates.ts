/**
 * The facts and events that may lift a customer, as data: one row each, undefined where it is known already or makes
 * no sense: nobody asks how content somebody is who never bought. Closing a complaint is none of them: it frees the
 * tier to fall.
 */
import type { CustomerKind } from '../../domain/customer';
import type { Fact, Millis, NeedType } from '../../domain/facts';
import type { Lift, LiftCode } from '../../domain/insight';
import type { Ledger } from '../../domain/ledger';
import type { IndicatorId, Scored } from '../../domain/tier';
import type { Standard } from '../../standard/types';
import { assess } from '../assess';
import { appendFact } from '../ledger';
import { intentionOf } from '../metrics/intention';
import { csatOf, npsOf } from '../metrics/loyalty';
import { needsOf } from '../metrics/need';
import type { Purchases, Sale } from '../metrics/purchases';
import { meanOrder } from '../metrics/value';
import { rawAt } from '../scale';

/** The best answer that people really give: 10 of 10 is rare, 9 is a promoter already. */
const BEST = { csat: 5, nps: 9, usage: 80 } as const;
/** Of 1–5: whoever is as little content as this is not asked for a favour. */
const DISCONTENT = 2;
/** A term may be renewed so long before its end (DOMAIN.md section 4), and for so long after it. */
const RENEWAL = { before: 60, after: 365 } as const;

export interface Case {
  ledger: Ledger;
  scored: Scored;
  standard: Standard;
  purchases: Purchases;
  kind: CustomerKind;
  now: Millis;
}

/** A candidate in this customer's case: what is supposed, and the ledger as it would be. */
export interface Supposed {
  kind: Lift['kind'];
  params: Lift['params'];
  ledger: Ledger;
}

type FactDetails = Fact extends infer F
  ? F extends Fact
    ? Omit<F, 'id' | 'customerId' | 'at' | 'loggedAt' | 'source'>
    : never
  : never;

/** The ledger after somebody noted it by hand just now. */
export const noted = (ledger: Ledger, details: FactDetails, now: Millis): Ledger =>
  appendFact(ledger, { id: '', customerId: '', at: now, loggedAt: now, source: 'hand', ...details } as Fact);

const scaleOf = ({ standard }: Case, id: IndicatorId) =>
  standard.indicators.find((rule) => rule.id === id)?.scale ?? [];
const readingOf = ({ scored }: Case, id: IndicatorId) => scored.indicators.find((r) => r.id === id);

/** The type of their last need, else what the kind of customer mostly asks for (DOMAIN.md section 6). */
function plausibleNeed({ ledger, kind, purchases }: Case): NeedType {
  const last = ledger.needs.findLast(({ day }) => day <= purchases.today);
  return last?.type ?? (kind === 'business' ? 'quality-led' : 'price-led');
}

/** The last term that has ended or soon will, with nothing after it. */
function endingTerm({
  sales,
  today,
}: Purchases): (Sale & { term: { from: number; to: number } }) | undefined {
  const terms = sales.flatMap((sale) => (sale.term ? [{ ...sale, term: sale.term }] : []));
  const last = terms.sort((a, b) => a.term.to - b.term.to).at(-1);
  if (!last || last.term.to > today + RENEWAL.before || last.term.to < today - RENEWAL.after)
    return undefined;
  return last;
}

/** The raw metric at which one indicator's scale stands where another's reading does. */
const asMuchAs = (c: Case, id: IndicatorId, value: number): number | undefined =>
  rawAt(scaleOf(c, id), value);

const isMoney = (x: number | undefined): x is number => x !== undefined && x >= 1;

const MARKS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** Up to two digits that can be said. */
function plain(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.ceil(amount / unit) * unit;
}

/** Where the gate holds the tier back and nothing is known of their amounts: the smallest one that opens it. */
function gateOpener(c: Case): number | undefined {
  if (c.scored.basis !== 'gate') return undefined;
  const amounts = MARKS.map((mark) => asMuchAs(c, 'monetary', mark))
    .filter(isMoney)
    .map(plain);
  return amounts.find((amount) => {
    const ledger = noted(c.ledger, { kind: 'purchase', amount }, c.now);
    const after = assess({ ledger, doNotCall: [], phones: [] }, c.standard, c.now);
    return after.scored && after.tier !== c.scored.tier && after.basis === 'score';
  });
}

export const CANDIDATES: Readonly<Record<LiftCode, (c: Case) => Supposed | undefined>> = {
  satisfaction: ({ ledger, standard, purchases, now }) =>
    purchases.count > 0 && csatOf(ledger, standard, now) === undefined
      ? {
          kind: 'ask',
          params: { csat: BEST.csat },
          ledger: noted(ledger, { kind: 'csat', value: BEST.csat }, now),
        }
      : undefined,

  recommendation: ({ ledger, purchases, now }) =>
    purchases.count > 0 && npsOf(ledger, now) === undefined
      ? {
          kind: 'ask',
          params: { nps: BEST.nps },
          ledger: noted(ledger, { kind: 'nps', value: BEST.nps }, now),
        }
      : undefined,

  usage: (c) =>
    readingOf(c, 'usage') === undefined && c.purchases.count > 0
      ? {
          kind: 'ask',
          params: { level: BEST.usage },
          ledger: noted(c.ledger, { kind: 'usage', value: BEST.usage }, c.now),
        }
      : undefined,

  need: (c) => {
    if (needsOf(c.ledger, c.standard, c.purchases.today).count > 0) return undefined;
    const type = plausibleNeed(c);
    return { kind: 'ask', params: { type }, ledger: noted(c.ledger, { kind: 'need', type }, c.now) };
  },

  intention: ({ ledger, standard, purchases, now }) => {
    const is = intentionOf(ledger, standard, now);
    const stale = is !== undefined && purchases.today - is.day >= standard.halfLives.intention;
    if (is?.level === 'strong' && !stale) return undefined;
    return {
      kind: is === undefined || stale ? 'ask' : 'event',
      params: { level: 'strong' },
      ledger: noted(ledger, { kind: 'intention', level: 'strong' }, now),
    };
  },

  /** They bought, nobody knows for how much: as much as the number of their purchases lets expect. */
  spend: (c) => {
    const often = readingOf(c, 'frequency');
    if (!often || readingOf(c, 'monetary') || c.purchases.count === 0) return undefined;
    const amount = asMuchAs(c, 'monetary', often.value);
    if (!isMoney(amount)) return undefined;
    const { importedAt: _, ...known } = c.ledger.aggregate ?? { importedAt: 0 };
    const fact: FactDetails = { kind: 'aggregate', ...known, totalSpend: Math.round(amount) };
    return { kind: 'ask', params: { amount: Math.round(amount) }, ledger: noted(c.ledger, fact, c.now) };
  },

  /** The profit of their sales is missing: as much as such an amount usually leaves, by the standard's scales. */
  profit: (c) => {
    const spent = readingOf(c, 'monetary');
    if (!spent || spent.raw <= 0 || readingOf(c, 'profit') || c.ledger.aggregate) return undefined;
    const profit = asMuchAs(c, 'profit', spent.value);
    if (!isMoney(profit)) return undefined;
    const share = Math.min(1, profit / spent.raw);
    const purchases = c.ledger.purchases.map((purchase) =>
      purchase.amount === undefined ? purchase : { ...purchase, profit: purchase.amount * share },
    );
    return { kind: 'ask', params: { amount: share * spent.raw }, ledger: { ...c.ledger, purchases } };
  },

  purchase: (c) => {
    if (endingTerm(c.purchases)) return undefined;
    const mean = meanOrder(c.purchases);
    const amount = isMoney(mean) ? Math.round(mean) : gateOpener(c);
    return {
      kind: 'event',
      params: { count: c.purchases.count + 1, ...(amount !== undefined && { amount }) },
      ledger: noted(c.ledger, { kind: 'purchase', ...(amount !== undefined && { amount }) }, c.now),
    };
  },

  renewal: (c) => {
    const ending = endingTerm(c.purchases);
    if (!ending) return undefined;
    const { term, amount } = ending;
    const termStart = Math.max(term.to + 1, c.purchases.today);
    const termEnd = termStart + term.to - term.from;
    return {
      kind: 'event',
      params: {
        days: term.to - c.purchases.today,
        termStart,
        termEnd,
        ...(amount !== undefined && { amount }),
      },
      ledger: noted(
        c.ledger,
        { kind: 'purchase', termStart, termEnd, ...(amount !== undefined && { amount }) },
        c.now,
      ),
    };
  },

  referral: ({ ledger, standard, scored, purchases, now }) => {
    const csat = csatOf(ledger, standard, now);
    const unhappy = scored.complaintOpen || (csat !== undefined && csat <= DISCONTENT);
    if (purchases.count === 0 || unhappy) return undefined;
    return {
      kind: 'event',
      params: { count: 1 },
      ledger: noted(ledger, { kind: 'referral', count: 1 }, now),
    };
  },
};
