import { byPattern, type Site, wholeOf } from './site';

export const salesforce: Site = {
  name: 'Salesforce Lightning',
  examples: [
    [
      'https://firm.lightning.force.com/lightning/r/Contact/0035g00000QwErTAAV/view',
      'contact',
      '0035g00000QwErTAAV',
    ],
    [
      'https://firm.lightning.force.com/lightning/r/Lead/00Q5g00000AbCdEFGH/view',
      'lead',
      '00Q5g00000AbCdEFGH',
    ],
  ],
  read: byPattern(
    /\/lightning\/r\/(?<type>Contact|Lead|Account)\/(?<id>[a-zA-Z0-9]{15,18})\/(?:view|edit)/,
    wholeOf,
  ),
};
