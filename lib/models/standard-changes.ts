/** Each edit of a standard as an action: which pure change it stands for. */
import type { Standard } from '../domain/standard';
import type { IndicatorId } from '../domain/tier';
import { withNumber } from '../standard/editing/fields';
import { addOutcome, isOwnOutcome, withOutcome } from '../standard/editing/outcomes';
import { addPoint, movePoint, removePoint } from '../standard/editing/points';
import { SHARES, withShare, withWeight } from '../standard/editing/shares';
import type { Scale } from '../standard/types';
import type { StandardActions } from './standard-view';

type Edits = Omit<
  StandardActions,
  'useTemplate' | 'cancel' | 'save' | 'restore' | 'importFile' | 'exportFile'
>;

const withScale = (standard: Standard, id: IndicatorId, next: (scale: Scale) => Scale): Standard => ({
  ...standard,
  indicators: standard.indicators.map((rule) =>
    rule.id === id ? { ...rule, scale: next(rule.scale) } : rule,
  ),
});

export const changesOf = (change: (next: (standard: Standard) => Standard) => void): Edits => ({
  setName: (name) => change((s) => ({ ...s, name })),
  setCurrency: (currency) => change((s) => ({ ...s, currency })),
  setNumber: (path, value) => change((s) => withNumber(s, path, value)),
  setShare: (name, value) => {
    const share = SHARES.find((known) => known === name);
    if (share) change((s) => withShare(s, share, value));
  },
  setWeight: (id, value) => change((s) => withWeight(s, id, value)),
  setPercentile: (id, on) =>
    change((s) => ({
      ...s,
      indicators: s.indicators.map((rule) => {
        if (rule.id !== id) return rule;
        const { percentile: _was, ...points } = rule;
        return on ? { ...points, percentile: true } : points;
      }),
    })),
  movePoint: (id, point, raw, value) =>
    change((s) => withScale(s, id, (scale) => movePoint(scale, point, raw, value))),
  addPoint: (id, after) => change((s) => withScale(s, id, (scale) => addPoint(scale, after))),
  removePoint: (id, point) => change((s) => withScale(s, id, (scale) => removePoint(scale, point))),
  setTier: (tier, look) => change((s) => ({ ...s, tiers: { ...s.tiers, [tier]: look } })),
  setGate: (floor) =>
    change((s) => ({
      ...s,
      gate: floor === undefined ? undefined : { tier: 'A', dimension: 'value', ...s.gate, floor },
    })),
  setNeedName: (type, name) =>
    change((s) => {
      const { [type]: _was, ...others } = s.needNames;
      return { ...s, needNames: name === '' ? others : { ...others, [type]: name } };
    }),
  setOutcome: (code, edited) => change((s) => withOutcome(s, code, edited)),
  addOutcome: (group, label) => change((s) => addOutcome(s, group, label)),
  // Only what was never saved may go: logged calls keep their codes.
  removeOutcome: (code) =>
    change((s) => ({
      ...s,
      outcomes: s.outcomes.filter((rule) => rule.code !== code || !isOwnOutcome(rule)),
    })),
  setQuestions: (entryQuestions) => change((s) => ({ ...s, entryQuestions })),
});
