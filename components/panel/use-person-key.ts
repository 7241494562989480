import { useRef } from 'preact/hooks';
import type { PanelView } from '../../lib/models/panel-view';

type Seen = Pick<PanelView, 'customerId' | 'person'>;

/** Whether two views speak of one person; a new one who has just been added is still the same. */
export function samePerson(a: Seen, b: Seen): boolean {
  if (a.customerId !== undefined && b.customerId !== undefined) return a.customerId === b.customerId;
  const [p, q] = [a.person, b.person];
  if (!p || !q) return false;
  const phones = new Set(p.phones.map((phone) => phone.e164));
  return (
    p.emails.some((email) => q.emails.includes(email)) ||
    q.phones.some((phone) => phones.has(phone.e164)) ||
    p.recordIds.some((r) =>
      q.recordIds.some((s) => r.host === s.host && r.type === s.type && r.id === s.id),
    ) ||
    (p.name !== undefined && p.name === q.name)
  );
}

/** A key that changes with the person shown: open forms and animations never pass from one to the next. */
export function usePersonKey(view: PanelView): number {
  const last = useRef<{ seen: Seen; key: number } | undefined>(undefined);
  const key = last.current ? last.current.key + (samePerson(last.current.seen, view) ? 0 : 1) : 0;
  last.current = { seen: { customerId: view.customerId, person: view.person }, key };
  return key;
}
