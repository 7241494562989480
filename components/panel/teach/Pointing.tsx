import { useEffect } from 'preact/hooks';
import type { PanelActions, TeachView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';

/** What is asked in the page, with the same answers as the bar there. */
export function Pointing({
  pointing,
  actions,
}: {
  pointing: NonNullable<TeachView['pointing']>;
  actions: PanelActions['teach'];
}) {
  const { t } = useWords();
  const { step, picks, unsure } = pointing;
  const last = picks.at(-1)?.field;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') actions.answer({ do: 'cancel' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
  const button = (name: 'done' | 'skip' | 'more' | 'again' | 'nobody' | 'cancel', text: string) => (
    <button
      type="button"
      class={name === 'done' ? 'button button--main' : 'button'}
      data-testid={`teach-${name}`}
      onClick={() => actions.answer({ do: name })}
    >
      {text}
    </button>
  );
  return (
    <section class="panel-pointing" data-testid="pointing" data-step={step}>
      <h1 class="panel-empty__title" aria-live="polite">
        {last === step ? t.picker.more[step] : t.picker.ask[step]}
      </h1>
      <p class="panel-empty__text">
        {t.teach.pointing} {picks.length > 0 && t.teach.skipRest}
      </p>
      {unsure && (
        <p class="panel-pointing__unsure" role="alert" data-testid="teach-unsure">
          {t.picker.unsure}
        </p>
      )}
      {picks.length > 0 && (
        <dl class="panel-pointing__picks">
          {picks.map((pick) => (
            <div key={`${pick.field} ${pick.text}`} data-testid="pointed" data-field={pick.field}>
              <dt class="u-muted">{t.picker.field[pick.field]}</dt>
              <dd>
                <bdi>{pick.text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div class="panel-pointing__answers">
        {picks.length > 0 && button('done', t.picker.done)}
        {picks.length === 0 && step === 'name' && button('nobody', t.picker.nobody)}
        {button('skip', t.picker.skip)}
        {last && last !== step && button('more', t.picker.more[last])}
        {picks.length > 0 && button('again', t.picker.again)}
        {button('cancel', t.picker.cancel)}
      </div>
    </section>
  );
}
