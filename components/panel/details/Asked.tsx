/** One block for each thing an outcome may ask; which ones are shown is the outcome's own data. */
import type { ComponentChildren } from 'preact';
import type { OutcomeAsks } from '../../../lib/domain/outcome';
import { Chips, Satisfaction } from './Afterwards';
import type { AskProps } from './ask-props';
import { Need } from './Need';
import { Promised } from './Promised';
import { Amount, Term } from './Purchase';
import { Reason } from './Reason';
import { Scope } from './Scope';
import { UntilWhen, When } from './Times';

export const ASKED: Readonly<Record<OutcomeAsks, (props: AskProps) => ComponentChildren>> = {
  when: ({ state, set }) => <When value={state.when} onInput={(when) => set({ when })} />,
  'until-when': ({ state, set }) => (
    <UntilWhen value={state.untilWhen} onInput={(untilWhen) => set({ untilWhen })} />
  ),
  amount: Amount,
  term: Term,
  need: Need,
  reason: Reason,
  promised: Promised,
  scope: Scope,
  satisfaction: Satisfaction,
  chips: Chips,
};
