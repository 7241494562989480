/** The plain numbers of a standard as a table: one row makes a field of the editor. */
import type { Standard } from '../types';

export type FieldGroup = 'momentum' | 'halfLives' | 'tiers' | 'segments' | 'stages' | 'needs' | 'review';

export interface NumberField {
  /** Path in the standard, joined by dots; also the key of its words. */
  path: string;
  group: FieldGroup;
  min: number;
  max: number;
  step: number;
  /** Shown and typed as a percentage, stored as 0–1. */
  percent?: true;
}

const field = (group: FieldGroup, path: string, min: number, max: number, step: number): NumberField => ({
  path,
  group,
  min,
  max,
  step,
});

export const NUMBER_FIELDS: readonly NumberField[] = [
  field('momentum', 'momentum.need', 0, 50, 1),
  field('momentum', 'momentum.feedback', 0, 50, 1),
  field('momentum', 'momentum.intention.strong', -50, 50, 1),
  field('momentum', 'momentum.intention.medium', -50, 50, 1),
  field('momentum', 'momentum.intention.weak', -50, 50, 1),
  field('momentum', 'momentum.intention.none', -50, 50, 1),
  field('momentum', 'prior.value', 0, 100, 1),
  field('momentum', 'prior.weight', 0, 5, 0.05),
  field('halfLives', 'halfLives.need', 1, 3650, 1),
  field('halfLives', 'halfLives.feedback', 1, 3650, 1),
  field('halfLives', 'halfLives.intention', 1, 3650, 1),
  field('halfLives', 'windows.spend', 1, 3650, 1),
  field('halfLives', 'windows.need', 1, 3650, 1),
  field('halfLives', 'windows.survey', 1, 3650, 1),
  field('tiers', 'floors.A', 0, 100, 1),
  field('tiers', 'floors.B', 0, 100, 1),
  field('tiers', 'floors.C', 0, 100, 1),
  field('tiers', 'confidence.low', 0, 1, 0.05),
  field('tiers', 'confidence.medium', 0, 1, 0.05),
  { ...field('segments', 'segments.value.high', 0, 1, 0.05), percent: true },
  { ...field('segments', 'segments.value.middle', 0, 1, 0.05), percent: true },
  field('segments', 'segments.need.high', 0, 100, 1),
  field('segments', 'segments.need.middle', 0, 100, 1),
  field('segments', 'percentileFrom', 1, 100_000, 1),
  field('stages', 'stages.atRisk.days', 1, 3650, 1),
  field('stages', 'stages.atRisk.gaps', 0, 20, 0.5),
  field('stages', 'stages.lost.days', 1, 3650, 1),
  field('stages', 'stages.lost.gaps', 0, 20, 0.5),
  field('stages', 'stages.loyal.purchases', 1, 100, 1),
  field('stages', 'stages.loyal.csat', 1, 5, 1),
  field('stages', 'stages.loyal.nps', 0, 10, 1),
  field('stages', 'stages.potentialDays', 1, 3650, 1),
  { ...field('stages', 'probability.strong', 0, 1, 0.05), percent: true },
  { ...field('stages', 'probability.medium', 0, 1, 0.05), percent: true },
  { ...field('stages', 'probability.weak', 0, 1, 0.05), percent: true },
  field('needs', 'needTypes.price-led', 0, 100, 5),
  field('needs', 'needTypes.experience-led', 0, 100, 5),
  field('needs', 'needTypes.service-led', 0, 100, 5),
  field('needs', 'needTypes.quality-led', 0, 100, 5),
  field('needs', 'needTypes.business-critical', 0, 100, 5),
  field('needs', 'defaultComplexity', 1, 5, 1),
  field('needs', 'volunteeredFeedback', 0, 4, 0.1),
  field('needs', 'referral.points', 0, 100, 1),
  field('review', 'reviewDays', 1, 730, 1),
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The number at a path of the table; undefined where there is none. */
export function numberAt(standard: Standard, path: string): number | undefined {
  const found = path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), standard);
  return typeof found === 'number' ? found : undefined;
}

function put(at: unknown, keys: readonly string[], value: number): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const object = isObject(at) ? at : {};
  return { ...object, [key]: put(object[key], rest, value) };
}

/** The standard with the number at a path of the table replaced; the given one is left as it was. */
export const withNumber = (standard: Standard, path: string, value: number): Standard =>
  // Paths come from the table above, which a test compares with the standard itself.
  put(standard, path.split('.'), value) as Standard;
