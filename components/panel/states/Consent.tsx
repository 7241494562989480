import { useWords } from '../../shared/words';

/** The notice: what is read, where it stays, how to stop it. */
export function Consent({ onAccept }: { onAccept: () => void }) {
  const { t } = useWords();
  return (
    <section class="panel-empty panel-consent">
      <p class="panel-consent__product">{t.product}</p>
      <h1 class="panel-empty__title">{t.consent.title}</h1>
      <ol class="panel-consent__notice" data-testid="consent-notice">
        {t.consent.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <button type="button" class="button button--main" data-testid="consent-accept" onClick={onAccept}>
        {t.consent.accept}
      </button>
      <p class="u-muted">{t.consent.until}</p>
    </section>
  );
}
