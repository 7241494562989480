import type { CustomerPhone } from '../../../lib/domain/customer';
import type { PanelActions } from '../../../lib/models/panel-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import { CopyButton } from './CopyButton';

/** One number: to dial, to copy, or struck through with why not. */
export function Phone({
  phone,
  actions,
  callable,
  hidden,
}: {
  phone: CustomerPhone;
  actions: PanelActions;
  callable: boolean;
  hidden: boolean;
}) {
  const { t, f } = useWords();
  const written = phone.written || phone.e164;
  const { unusable } = phone;
  return (
    <li class="panel-contact" hidden={hidden} data-unusable={String(unusable !== undefined)}>
      <bdi data-testid="customer-phone" data-e164={phone.e164} class="panel-contact__value">
        {written}
      </bdi>
      {phone.extension && <span class="u-muted">{t.customer.extension(phone.extension)}</span>}
      {unusable && (
        <span class="panel-contact__state">
          {unusable.why === 'invalid'
            ? t.customer.numberInvalid
            : unusable.until === undefined
              ? t.customer.numberSuspended
              : t.customer.numberOnHold(f.date(unusable.until))}
        </span>
      )}
      <span class="panel-contact__do">
        {callable && !unusable && (
          <button
            type="button"
            class="button button--quiet"
            aria-label={t.customer.call(written)}
            title={t.customer.call(written)}
            onClick={() => actions.startCall(phone.e164)}
          >
            <Icon name="call" />
          </button>
        )}
        <CopyButton value={written} copy={actions.copyText} />
      </span>
    </li>
  );
}
