/** What an outcome does to the customer's own data, and how that is taken back. Pure. */
import type { Customer, CustomerPhone } from '../../domain/customer';
import { DAY_MS } from '../../domain/facts';
import { keysOf } from '../../domain/identity';
import type { Interaction } from '../../domain/interaction';
import type { OutcomeRule } from '../../domain/outcome';

/** DOMAIN section 6: `out_of_service` rests a number this long. */
const HOLD_DAYS = 30;

const withKeys = (customer: Customer): Customer => ({ ...customer, keys: keysOf(customer) });

/** The number called: the running call's, else the first that can be used. */
export const numberCalled = (customer: Customer, dialled: string | undefined): string | undefined =>
  dialled ?? customer.phones.find((phone) => !phone.unusable)?.e164;

function mark(customer: Customer, interaction: Interaction, why: 'invalid' | 'out-of-service'): Customer {
  const until = why === 'out-of-service' ? interaction.at + HOLD_DAYS * DAY_MS : undefined;
  const phones = customer.phones.map(
    (phone): CustomerPhone =>
      phone.e164 === interaction.phone
        ? { ...phone, unusable: { since: interaction.at, until, why, interactionId: interaction.id } }
        : phone,
  );
  return { ...customer, phones };
}

/** Applies the outcome's rule; returns the interaction too, which remembers what was taken off. */
export function applySideEffects(
  customer: Customer,
  interaction: Interaction,
  rule: OutcomeRule | undefined,
): { customer: Customer; interaction: Interaction } {
  if (rule?.stopsCalls) {
    const { scope = 'person', words } = interaction.doNotCall ?? {};
    const evidence = { at: interaction.at, scope, words, interactionId: interaction.id };
    return { customer: { ...customer, doNotCall: [...customer.doNotCall, evidence] }, interaction };
  }
  if (rule?.number === 'retire') return { customer: mark(customer, interaction, 'invalid'), interaction };
  if (rule?.number === 'hold')
    return { customer: mark(customer, interaction, 'out-of-service'), interaction };
  if (rule?.number === 'remove') {
    const removedPhone = customer.phones.find((phone) => phone.e164 === interaction.phone);
    if (!removedPhone) return { customer, interaction };
    const phones = customer.phones.filter((phone) => phone !== removedPhone);
    return { customer: withKeys({ ...customer, phones }), interaction: { ...interaction, removedPhone } };
  }
  return { customer, interaction };
}

/** As if the interaction had never been. */
export function revertSideEffects(customer: Customer, interaction: Interaction): Customer {
  const phones = customer.phones.map((phone): CustomerPhone => {
    if (phone.unusable?.interactionId !== interaction.id) return phone;
    const { unusable: _, ...usable } = phone;
    return usable;
  });
  const { removedPhone } = interaction;
  const there = removedPhone && phones.some((phone) => phone.e164 === removedPhone.e164);
  return withKeys({
    ...customer,
    phones: removedPhone && !there ? [...phones, removedPhone] : phones,
    doNotCall: customer.doNotCall.filter((evidence) => evidence.interactionId !== interaction.id),
  });
}
