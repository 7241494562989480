import type { EntryQuestion, IndicatorRule, Standard } from '../../domain/standard';
import type { IndicatorId } from '../../domain/tier';
import { defaultStandard } from '../default';

/** Why a template differs; lib/locales/standard has the sentence for the code. */
export interface Reason {
  code: string;
  /** What it explains: places in the standard, `indicators.monetary.scale`, each with all below it. */
  changes: readonly string[];
}

export interface Template {
  id: string;
  /** Against the general standard; empty for that one itself. */
  why: readonly Reason[];
  /** Money in `currency` (ISO 4217). */
  standard(currency: string): Standard;
}

/** Some indicators of the general standard with other numbers. */
export const indicatorsWith = (
  changes: Partial<Record<IndicatorId, Partial<Pick<IndicatorRule, 'weight' | 'standing' | 'scale'>>>>,
  currency: string,
): readonly IndicatorRule[] =>
  defaultStandard(currency).indicators.map((rule) => ({ ...rule, ...changes[rule.id] }));

/** The general standard with what the trade changes. */
export const templateOf = (
  id: string,
  why: readonly Reason[],
  changes: (general: Standard, currency: string) => Partial<Standard>,
): Template => ({
  id,
  why,
  standard: (currency) => {
    const general = defaultStandard(currency);
    return { ...general, ...changes(general, currency), name: id, template: id };
  },
});

/** Its words are in lib/locales/standard under the same ids. */
export const question = (id: string, tag: string, ...answers: string[]): EntryQuestion => ({
  id,
  tag,
  answers: answers.map((answer) => ({ id: answer })),
});
