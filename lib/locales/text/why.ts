import type { SpokenPoint } from '../../domain/talking-point';
import type { Catalogue } from '../en';
import { wordFor } from '../words';
import { numberOf, type Params, textOf } from './params';

const WRITERS: Readonly<Record<string, (params: Params, t: Catalogue) => string>> = {
  stage: (p, t) => t.say.why.stage(wordFor(t.stages, textOf(p, 'stage') ?? '')),
  tier: (p, t) => {
    const tier = textOf(p, 'tier') ?? '';
    return t.say.why.tier(`${tier} ${wordFor(t.tiers, tier)}`);
  },
  intention: (p, t) => t.say.why.intention(wordFor(t.intentions, textOf(p, 'level') ?? '')),
  need: (p, t) => t.say.why.need(wordFor(t.needs, textOf(p, 'type') ?? '')),
  occasion: (p, t) => {
    const days = numberOf(p, 'days');
    return t.say.why.occasion(
      wordFor(t.occasions, textOf(p, 'occasion') ?? ''),
      days === undefined ? undefined : Math.round(days),
    );
  },
  complaint: (_, t) => t.say.why.complaint,
  'last-outcome': (p, t) => t.say.why.lastOutcome(wordFor(t.outcomes, textOf(p, 'outcome') ?? '')),
  hesitant: (_, t) => t.say.why.hesitant,
  satisfaction: (p, t) => t.say.why.satisfaction(textOf(p, 'csat') ?? ''),
  new: (_, t) => t.say.why.new,
};

/** Why a talking point is shown, in a few grey words; empty for a code nobody has words for. */
export function whyText(why: SpokenPoint['why'], t: Catalogue): string {
  const write = Object.hasOwn(WRITERS, why.code) ? WRITERS[why.code] : undefined;
  return write ? write(why.params, t) : '';
}
