import './details.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { outcomeLabel } from '../../../lib/locales/words';
import type { DetailsView, PanelActions } from '../../../lib/models/panel-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import { ASKED } from './Asked';
import { Input } from './fields';
import { detailsOf, type FormError, type FormState, formOf } from './form';

/** Beneath an outcome that is logged already: everything here is optional and nothing waits for it. */
export function Details({
  form,
  currency,
  onSave,
  onClose,
}: {
  form: DetailsView;
  currency: string;
  onSave: PanelActions['saveDetails'];
  onClose: () => void;
}) {
  const { t } = useWords();
  const [state, setState] = useState<FormState>(() => formOf(form));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  /** Saved or closed by the agent: nothing is left to keep. */
  const done = useRef(false);
  const set = (change: Partial<FormState>): void => {
    done.current = false;
    setState((last) => ({ ...last, ...change }));
  };
  const save = (): void => {
    const filled = detailsOf(state, form);
    setErrors(filled.errors);
    if (filled.errors.length > 0) return;
    done.current = true;
    onSave(form.interactionId, filled.details, state.note.trim());
  };
  // Another page came before Save was pressed: what was typed is kept with its log, not thrown away.
  const leave = useRef<() => void>(() => {});
  leave.current = () => {
    const filled = detailsOf(state, form);
    const touched = JSON.stringify(state) !== JSON.stringify(formOf(form));
    if (!done.current && touched && filled.errors.length === 0)
      onSave(form.interactionId, filled.details, state.note.trim());
  };
  useEffect(() => () => leave.current(), []);
  const label = outcomeLabel(t, form.rule);
  return (
    <form
      class="panel-details"
      data-testid="details"
      data-currency={currency}
      aria-label={t.details.title(label)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="panel-details__head">
        <p>
          {form.editing ? <b>{label}</b> : t.details.title(label)}{' '}
          {!form.editing && <span class="u-muted">{t.details.optional}</span>}
        </p>
        <button
          type="button"
          class="button button--quiet"
          data-testid="details-close"
          aria-label={t.common.close}
          title={t.common.close}
          onClick={() => {
            done.current = true;
            onClose();
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      {form.rule.asks.map((ask) => {
        const Ask = ASKED[ask];
        return <Ask key={ask} form={form} state={state} errors={errors} set={set} />;
      })}
      <Input label={t.details.note} name="note" value={state.note} onInput={(note) => set({ note })} />
      <div class="panel-details__foot">
        <button type="submit" class="button button--main" data-testid="save">
          {t.details.save}
        </button>
      </div>
    </form>
  );
}
