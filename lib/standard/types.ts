/** The standard's types, for those who may know its shape but not its default or its document. */
export type { OutcomeAsks, OutcomeGroup, OutcomeRule } from '../domain/outcome';
export type { EntryQuestion, IndicatorRule, Scale, Standard, TierLook } from '../domain/standard';
