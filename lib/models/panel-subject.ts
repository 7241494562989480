/** Whom the panel speaks of: the person the page is about, or a customer opened from a badge. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { CustomerId } from '../domain/customer';
import type { PageBeside, ReadPerson } from '../domain/reading';
import { focusHolds } from '../use-cases/customers/focus';
import { samePerson } from '../use-cases/customers/recognise';
import { outdated } from './panel-state';

export interface Subject {
  person: ReadPerson;
  /** This stored customer, whatever the page shows: `person` is then empty, so that nothing mixes. */
  focused?: CustomerId;
}

const focusOf = (page: PageBeside): CustomerId | undefined =>
  page.focus && focusHolds(page.focus, page) ? page.focus.customerId : undefined;

/** Always a new object: what was logged for one customer must never pass for another's. */
const nothingRead = (): ReadPerson => ({ emails: [], phones: [], recordIds: [], confidence: 1, why: [] });

/**
 * A new object only when it says something else: a page that keeps reporting the same customer must not
 * make the panel blink.
 */
export function watchSubject(page: ReadonlySignal<PageBeside>): ReadonlySignal<Subject | undefined> {
  let last: { key: string; subject: Subject | undefined } = { key: '', subject: undefined };
  return computed(() => {
    const focused = focusOf(page.value);
    const { reading, tabId } = page.value;
    const current = reading?.state === 'settled' && !reading.several && !outdated(page.value);
    const found = current && focused === undefined ? reading.primary : undefined;
    const key = focused || found ? JSON.stringify([tabId, focused, found]) : '';
    if (key === last.key) return last.subject;
    const subject = focused === undefined ? found && { person: found } : { person: nothingRead(), focused };
    last = { key, subject };
    return subject;
  });
}

export const sameSubject = (a: Subject, b: Subject): boolean =>
  a.focused === undefined && b.focused === undefined
    ? a.person === b.person || samePerson(a.person, b.person)
    : a.focused === b.focused;
