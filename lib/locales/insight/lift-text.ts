import type { IntentionLevel } from '../../domain/facts';
import type { Lift } from '../../domain/insight';
import type { Catalogue } from '../en';
import type { Formats } from '../format';
import { numberOf, textOf } from '../text/params';
import { wordFor } from '../words';
import type { InsightWords } from './en';

/** A lift in words: what to do, what it brings, and (for the title) what was supposed. */
export function liftText(lift: Lift, w: InsightWords, t: Catalogue, f: Formats, currency: string) {
  const { code, kind, params, gain, scoreAfter, tierAfter, raises } = lift;
  const asked = kind === 'ask';
  const amount = numberOf(params, 'amount');
  const money = amount === undefined ? undefined : f.compactMoney(amount, currency);
  const about = {
    asked,
    amount: money,
    count: numberOf(params, 'count') ?? 0,
    days: numberOf(params, 'days') ?? 0,
  };
  const points = f.points(gain);
  const s = w.lift.supposed;
  const n = (name: string) => f.number(numberOf(params, name) ?? 0);
  const supposed: Partial<Record<Lift['code'], string>> = {
    satisfaction: s.csat(n('csat')),
    recommendation: s.nps(n('nps')),
    usage: s.level(n('level')),
    need: s.type(wordFor(t.needs, textOf(params, 'type') ?? '')),
    intention: s.intention((textOf(params, 'level') ?? 'none') as IntentionLevel),
    ...(money !== undefined && { spend: s.amount(money), profit: s.amount(money) }),
  };
  return {
    brings: raises ? w.lift[asked ? 'could' : 'becomes'](tierAfter) : asked ? w.lift.upTo(points) : points,
    does: raises && !asked ? `${w.lift.does[code](about)} ` : t.common.colon(w.lift.does[code](about), ''),
    title: w.lift.result(supposed[code], f.score(scoreAfter), `${tierAfter} ${t.tiers[tierAfter]}`),
  };
}
