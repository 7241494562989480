import type { PanelView } from '../../lib/models/panel-view';

/** The rule of a code, or the code alone where the outcome has since been taken out of the standard. */
export const ruleOf = (view: Pick<PanelView, 'outcomes'>, code: string): { code: string; label?: string } =>
  view.outcomes.find((rule) => rule.code === code) ?? { code };
