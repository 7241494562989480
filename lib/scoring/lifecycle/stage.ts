import type { Stage } from '../../domain/tier';
import type { Standard } from '../../standard/types';

/** What the lifecycle stage is decided by; missing is unknown. */
export interface StageFacts {
  stopped: boolean;
  purchases: number;
  /** 0 while a term runs, which is therefore never lost or at-risk. */
  daysSincePurchase?: number;
  medianGap?: number;
  csat?: number;
  nps?: number;
  /** Whole days since intention was last seen to be strong or medium. */
  wantingAge?: number;
  /** Whole days since the last need. */
  needAge?: number;
}

/** Silent for longer than the days given and than so many of the customer's own gaps. */
const silent = (f: StageFacts, { days, gaps }: { days: number; gaps: number }): boolean =>
  f.purchases > 0 &&
  f.daysSincePurchase !== undefined &&
  f.daysSincePurchase > Math.max(days, gaps * (f.medianGap ?? 0));

const content = ({ csat, nps }: StageFacts, loyal: Standard['stages']['loyal']): boolean =>
  (csat === undefined && nps === undefined) ||
  (csat !== undefined && csat >= loyal.csat) ||
  (nps !== undefined && nps >= loyal.nps);

const within = (days: number, age: number | undefined): boolean => age !== undefined && age < days;

/** DOMAIN.md section 4: the first rule that holds. */
const RULES: readonly { stage: Stage; holds(f: StageFacts, s: Standard['stages']): boolean }[] = [
  { stage: 'do-not-call', holds: (f) => f.stopped },
  { stage: 'lost', holds: (f, s) => silent(f, s.lost) },
  { stage: 'at-risk', holds: (f, s) => silent(f, s.atRisk) },
  { stage: 'loyal', holds: (f, s) => f.purchases >= s.loyal.purchases && content(f, s.loyal) },
  { stage: 'repeat', holds: (f) => f.purchases >= 2 },
  { stage: 'first-time', holds: (f) => f.purchases === 1 },
  {
    stage: 'potential',
    holds: (f, s) => within(s.potentialDays, f.wantingAge) || within(s.potentialDays, f.needAge),
  },
];

export const stageOf = (facts: StageFacts, { stages }: Pick<Standard, 'stages'>): Stage =>
  RULES.find((rule) => rule.holds(facts, stages))?.stage ?? 'prospect';
