import { useState } from 'preact/hooks';
import type { PanelActions, PersonView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { CopyButton } from './CopyButton';
import { Phone } from './Phone';

/** Of each kind; the others are one click away. */
const SHOWN = 2;

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
