import { useState } from 'preact/hooks';
import type { CustomerPhone } from '../../../lib/domain/customer';
import type { PanelActions, PersonView } from '../../../lib/models/panel-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';

/** Of each kind; the others are one click away. */
const SHOWN = 2;

function CopyButton({ value, copy }: { value: string; copy: (text: string) => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="button button--quiet"
      aria-label={t.customer.copyValue(value)}
      title={t.common.copy}
      onClick={() => copy(value)}
    >
      <Icon name="copy" />
    </button>
  );
}

function Phone({
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

/** Every number and address, the first two of each in sight. */
export function Contacts({
  person,
  actions,
  callable,
}: {
  person: PersonView;
  actions: PanelActions;
  callable: boolean;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const more = Math.max(0, person.phones.length - SHOWN) + Math.max(0, person.emails.length - SHOWN);
  if (person.phones.length + person.emails.length === 0) return null;
  return (
    <div class="panel-contacts">
      <ul class="panel-contacts__list">
        {person.phones.map((phone, i) => (
          <Phone
            key={phone.e164 + (phone.extension ?? '')}
            phone={phone}
            actions={actions}
            callable={callable}
            hidden={!open && i >= SHOWN}
          />
        ))}
        {person.emails.map((email, i) => (
          <li class="panel-contact" key={email} hidden={!open && i >= SHOWN}>
            <bdi data-testid="customer-email" class="panel-contact__value">
              {email}
            </bdi>
            <span class="panel-contact__do">
              <CopyButton value={email} copy={actions.copyText} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="button button--quiet panel-contacts__more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t.common.less : t.common.moreCount(more)}
        </button>
      )}
    </div>
  );
}
