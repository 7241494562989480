import { byPattern, pathOf, type Site } from './site';

/** A conversation's number is the ticket's, not the customer's: only customer pages count. */
export const freescout: Site = {
  name: 'FreeScout',
  examples: [['https://help.firm.example/customers/23/edit', 'customer', '23']],
  read: byPattern(/\/customers\/(?<id>\d{1,12})(?:\/|$)/, pathOf, 'customer'),
};
