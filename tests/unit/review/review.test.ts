import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../lib/domain/facts';
import { called, imported, NOW, STANDARD, surveyed } from '../scoring/given';
import { calls, customer, PERIOD, review } from './given';

const big = { spend: 200_000, orders: 20, first: 700, last: 100, profit: 50_000 };

describe('tiers', () => {
  it('are counted as of now; who must not be called or sorted is counted apart', () => {
    const report = review([
      customer('a', [imported(big, 100), surveyed('csat', 5), surveyed('nps', 10)]),
      customer('d'),
      customer('n', [], { noProfiling: true }),
      customer('s', [imported(big, 100)], { doNotCall: [{ at: NOW, scope: 'person' }] }),
    ]);
    expect(report.tiers).toEqual({ A: 1, B: 0, C: 0, D: 1 });
    expect(report.apart).toEqual({ 'do-not-call': 1, 'no-profiling': 1 });
    expect([report.customers, report.tiered]).toEqual([4, 2]);
    // Nothing about them but that they are there and what they spend.
    expect(JSON.stringify(report)).not.toMatch(/Name [ns]"/);
  });
});

describe('moves', () => {
  it('compare the facts of then with those of now', () => {
    const risen = customer('u', [imported(big, 10)]);
    const still = customer('s', [imported(big, 200)]);
    const fresh = customer('f', [], { createdAt: PERIOD.from + 1 });
    const { moves } = review([risen, still, fresh]);
    const counts = Object.fromEntries(moves.map(({ from, to, count }) => [`${from}${to}`, count]));
    // Bought before, but nobody knew: the list came ten days ago.
    expect(counts).toMatchObject({ noneD: 1 });
    expect(counts.DA ?? counts.DB).toBe(1);
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(3);
    const up = moves.find(({ from, to }) => from === 'D' && to !== 'D');
    expect(up?.customers).toMatchObject([{ id: 'u', name: 'Name u', before: 40 }]);
    expect(up?.customers[0]?.after).toBeGreaterThan(50);
  });

  it('read then under the standard of then', () => {
    const strict = { ...STANDARD, floors: { A: 99, B: 98, C: 97 } };
    const old = customer('o', [imported(big, 200)]);
    const under = (then: typeof STANDARD) => review([old], [], { then }).moves[0]?.from;
    expect(under(STANDARD)).not.toBe('D');
    expect(under(strict)).toBe('D');
  });

  it('list at most 200, the furthest moved first, and count all', () => {
    const many = Array.from({ length: 450 }, (_, i) =>
      customer(`m${i}`, [imported({ spend: i === 333 ? 12_000 : 9_000 }, 10)]),
    );
    const [move] = review(many).moves;
    expect(move?.count).toBe(450);
    expect(move?.customers).toHaveLength(200);
    expect(move?.customers[0]?.id).toBe('m333');
  });
});

describe('conversion', () => {
  it('is sales among calls that reached somebody, by the tier of that moment', () => {
    const report = review(
      [customer('c')],
      [
        ...calls(2, 'sale'),
        ...calls(6, 'connected'),
        ...calls(50, 'no_answer'),
        ...calls(9, 'connected', { before: { tier: 'A' } }),
        ...calls(7, 'sale', { channel: 'email' }),
        ...calls(5, 'what_we_once_had'),
      ],
    );
    const byTier = Object.fromEntries(report.conversion.byTier.map(({ tier, rate }) => [tier, rate]));
    expect(byTier.B).toMatchObject({ hits: 2, calls: 8 });
    expect(byTier.B?.interval?.low).toBeCloseTo(0.0715, 3);
    expect(byTier.A).toMatchObject({ hits: 0, calls: 9 });
    expect(byTier.C).toEqual({ hits: 0, calls: 0 });
    expect(report.conversion.all).toMatchObject({ hits: 2, calls: 17 });
  });

  it('takes the intention of the evening before: a sale does not explain itself', () => {
    const sale = called('sale', 5, { customerId: 'c' });
    const warm = called('interested', 20, { customerId: 'c' });
    const again = called('connected', 3, { customerId: 'c' });
    const report = review([customer('c', [warm, sale, again])], [sale, again]);
    const byLevel = Object.fromEntries(report.conversion.byIntention.map(({ level, rate }) => [level, rate]));
    expect(byLevel.medium).toEqual({ hits: 1, calls: 1 });
    expect(byLevel.strong).toEqual({ hits: 0, calls: 1 });
    expect(byLevel.unknown).toEqual({ hits: 0, calls: 0 });
  });

  it('keeps the calls of those without a tier apart, whatever was shown then', () => {
    const report = review([customer('c', [], { noProfiling: true })], calls(6, 'sale'));
    expect(report.conversion.byTier.find(({ tier }) => tier === 'B')?.rate.calls).toBe(0);
    expect(report.conversion.byTier.find(({ tier }) => tier === 'none')?.rate.calls).toBe(6);
    expect(report.conversion.byIntention.find(({ level }) => level === 'unknown')?.rate.calls).toBe(6);
  });
});

describe('talking points', () => {
  it('work where their range lies above that of all calls', () => {
    const { points } = review(
      [customer('c')],
      [
        ...calls(30, 'interested', { talkingPoints: ['good', 'good'] }),
        ...calls(30, 'not_interested', { talkingPoints: ['bad'] }),
        ...calls(40, 'connected'),
        ...calls(3, 'sale', { talkingPoints: ['rare'] }),
        ...calls(3, 'no_answer', { talkingPoints: ['bad'] }),
      ],
    );
    const found = Object.fromEntries(points.list.map((point) => [point.id, point]));
    expect(found.good).toMatchObject({ uses: 30, sales: 0, verdict: 'works', forward: { hits: 30 } });
    expect(found.bad).toMatchObject({ uses: 30, verdict: 'works-not' });
    expect(found.rare).toMatchObject({ uses: 3, sales: 3, verdict: 'unclear' });
    expect(found.rare?.forward.interval).toBeUndefined();
  });
});

describe('overrides', () => {
  it('stand beside what the score says, with their reason', () => {
    const set = (tier: 'A' | 'C', until?: number) => ({ override: { tier, reason: 'chain store', until } });
    const { overrides, tiers } = review([
      customer('up', [], set('A')),
      customer('over', [], set('A', NOW - DAY_MS)),
      customer('plain'),
    ]);
    expect(overrides).toMatchObject({ raised: 1, lowered: 0, same: 0 });
    expect(overrides.list).toMatchObject([{ id: 'up', byScore: 'D', tier: 'A', reason: 'chain store' }]);
    expect(tiers).toMatchObject({ A: 1, D: 2 });
  });
});

describe('attention and coverage', () => {
  const rich = customer('c', [imported(big, 100)], { emails: ['a@b.example'] });

  it('shows calls and talk beside spending', () => {
    const { attention } = review(
      [rich, customer('d')],
      [
        ...calls(2, 'connected', { durationS: 90 }),
        ...calls(1, 'no_answer', { customerId: 'd' }),
        ...calls(1, 'connected', { customerId: 'd', durationS: Number.NaN }),
      ],
    );
    const busy = attention.filter(({ calls }) => calls > 0);
    expect(busy).toMatchObject([
      { customers: 1, calls: 2, talk: 180 },
      { tier: 'D', customers: 1, calls: 2, talk: 0, spend: 0 },
    ]);
    expect(busy[0]?.spend).toBeGreaterThan(10_000);
  });

  it('says what is missing, and who was left alone', () => {
    const spoken = customer('s', [called('connected', 179)], { phones: [{ e164: '+8613855509921' }] });
    const { coverage } = review([rich, spoken, customer('n', [], { createdAt: NOW - DAY_MS })]);
    expect(coverage.lacking).toEqual({ spend: 2, satisfaction: 3, recommendation: 3, phone: 2, email: 2 });
    // Only the rich one, who has never been spoken with since they came.
    expect(coverage.stale).toBe(1);
    expect(coverage.confidence.low + coverage.confidence.medium + coverage.confidence.high).toBe(3);
  });

  it('a referral is no answer to whether they recommend us', () => {
    const referring = customer('r', [called('connected', 3, { also: ['referral'] })]);
    expect(review([referring]).coverage.lacking.recommendation).toBe(1);
  });
});
