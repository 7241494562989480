import { NEED_TYPES } from '../../../lib/domain/facts';
import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { Fields } from './Fields';
import { useEditorWords } from './words';

/** What each kind of need weighs, and how the company calls it. */
export function NeedFields({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const { t } = useWords();
  const w = useEditorWords();
  return (
    <>
      <Fields edit={edit} group="needs" actions={actions} />
      <div class="standard-looks">
        {NEED_TYPES.map((type) => (
          <label key={type} class="standard-field">
            <span class="standard-field__label">{w.needs.name(t.needs[type])}</span>
            <input
              class="field"
              type="text"
              maxLength={40}
              data-testid={`standard-need-name-${type}`}
              placeholder={t.needs[type]}
              value={edit.draft.needNames[type] ?? ''}
              onInput={(event) => actions.setNeedName(type, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </>
  );
}
