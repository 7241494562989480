import type { UiLanguage } from '../../domain/settings';
import type { Catalogue } from '../en';
import { type Formats, formats } from '../format';
import { wordFor } from '../words';
import { numberOf, type Params, textOf } from './params';

type Writer = (params: Params, t: Catalogue, f: Formats, currency: string) => string;

const whole = (params: Params, name: string): number => Math.round(numberOf(params, name) ?? 0);

/** One row a reason code; a code without a row shows its indicator's name. */
const WRITERS: Readonly<Record<string, Writer>> = {
  monetary: (p, t, f, currency) => t.reasons.monetary(f.compactMoney(numberOf(p, 'amount') ?? 0, currency)),
  frequency: (p, t) => t.reasons.frequency(whole(p, 'count')),
  profit: (p, t, f, currency) => t.reasons.profit(f.compactMoney(numberOf(p, 'amount') ?? 0, currency)),
  purchase: (p, t, f) => t.reasons.purchase(whole(p, 'days'), f.daysAgo(whole(p, 'days'))),
  usage: (p, t, f) => t.reasons.usage(f.number(numberOf(p, 'level') ?? 0)),
  satisfaction: (p, t, f) => t.reasons.satisfaction(f.number(numberOf(p, 'csat') ?? 0)),
  attachment: (p, t) => t.reasons.attachment(Math.floor(numberOf(p, 'months') ?? 0), whole(p, 'purchases')),
  advocacy: (p, t, f) => {
    const nps = numberOf(p, 'nps');
    const referrals = whole(p, 'referrals');
    const said = nps === undefined ? [] : [t.reasons.advocacyNps(f.number(nps))];
    if (referrals > 0 || nps === undefined) said.push(t.reasons.advocacyReferrals(referrals));
    return said.join(t.common.listSeparator);
  },
  need: (p, t) => t.reasons.need(whole(p, 'count'), wordFor(t.needs, textOf(p, 'type') ?? '')),
  feedback: (p, t, f) => {
    const outcome = textOf(p, 'outcome');
    if (outcome === undefined || outcome === 'volunteered') return t.reasons.feedbackVolunteered;
    const days = whole(p, 'days');
    return t.reasons.feedback(whole(p, 'count'), wordFor(t.outcomes, outcome), days, f.daysAgo(days));
  },
  intention: (p, t, f) => {
    const days = whole(p, 'days');
    return t.reasons.intention(wordFor(t.intentions, textOf(p, 'level') ?? ''), days, f.daysAgo(days));
  },
};

/** A reason in words, without its points: `3 purchases this year`, `一年内购买 3 次`. */
export function reasonText(
  reason: { code: string; params: Params },
  t: Catalogue,
  language: UiLanguage,
  currency: string,
  f: Formats = formats(language),
): string {
  const write = Object.hasOwn(WRITERS, reason.code) ? WRITERS[reason.code] : undefined;
  return write ? write(reason.params, t, f, currency) : wordFor(t.indicators, reason.code);
}
