import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOfUrl, SITES } from '../../../lib/detect/sites';

describe('record ids from URLs', () => {
  const examples = SITES.flatMap((s) =>
    s.examples.map(([url, type, id]) => [s.name, url, type, id] as const),
  );

  it.each(examples)('%s: %s', (_, url, type, id) => {
    expect(recordOfUrl(new URL(url))).toEqual({ type, id });
  });

  it.each([
    'https://crm.firm.example/contacts',
    'https://crm.firm.example/contacts/new',
    'https://help.firm.example/conversation/812',
    'https://news.firm.example/2026/11/20/customers-are-happy',
    'https://crm.firm.example/index.php?module=Contacts&action=index',
    'https://crm.firm.example/index.php#ajaxUILoc=%E0%A4%A',
    'https://app.hubspot.com/contacts/12345/objects/0-1/views/all/list',
    'https://app.hubspot.com/contacts/12345/record/0-3/91344',
    'https://firm.lightning.force.com/lightning/r/Case/5005g00000QwErTAAV/view',
    'https://firm.lightning.force.com/lightning/o/Contact/list?filterName=Recent',
    'https://firm.lightning.force.com/lightning/page/home',
    'https://firm.my.salesforce.com/5005g00000QwErT',
    'https://firm.my.salesforce.com/003/o',
    'https://shop.firm.example/0035g00000QwErT',
    'https://firm.pipedrive.com/deal/12',
    'https://firm.pipedrive.com/leads/inbox',
    'https://crm.zoho.com/crm/org20069/tab/Deals/4768126000000301037',
    'https://crm.zoho.com/crm/EntityInfo.do?module=Potentials&id=4768126000000301037',
    'https://firm.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=opportunity&id=465b158c-541c-e511-80d3-3863bb347ba8',
    'https://firm.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=contact&viewid=465b158c-541c-e511-80d3-3863bb347ba8',
    'https://firm.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact',
    'https://erp.firm.example/odoo/action-123/5',
    'https://erp.firm.example/odoo/sale.order/5',
    'https://erp.firm.example/odoo/contacts/new',
    'https://mail.firm.example/?_task=mail&_uid=812&_mbox=INBOX&_action=show',
    'https://mail.firm.example/?_task=addressbook',
    'https://mail.firm.example/SOGo/so/anna/Contacts/view#!/addressbooks/personal/card/new',
    'https://mail.firm.example/SOGo/so/anna/Mail/view#!/Mail/0/INBOX/812',
    'https://firm.freshdesk.com/a/tickets/42',
    'https://firm.zendesk.com/agent/tickets/42',
    'https://app.huoban.com/tables/2100000014956047?viewId=1',
    'https://www.fxiaoke.com/XV/UI/Home#crm/list/=/AccountObj',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDsKmvPLcdfvxhHlpqScnvG',
    'https://outlook.office.com/mail/inbox/id/AAQkADAwATM0MDAAMS1iNTcwAGI2',
  ])('%s is no record', (url) => {
    expect(recordOfUrl(new URL(url))).toBeUndefined();
  });

  it('a record has one id, whichever client of Salesforce shows it', () => {
    const of = (url: string) => recordOfUrl(new URL(url));
    const id = '0035g00000QwErTAAV';
    expect(of(`https://firm.lightning.force.com/lightning/r/Contact/${id}/view`)).toEqual(
      of('https://firm.my.salesforce.com/0035g00000QwErT'),
    );
    // The example of Salesforce's own help.
    expect(of('https://na1.salesforce.com/001A0000006Vm9r')?.id).toBe('001A0000006Vm9rIAC');
  });

  it('no URL breaks it', () => {
    const parts = fc.constantFrom(
      'lightning',
      'r',
      'odoo',
      'contacts',
      '%',
      '%2F',
      '%E0%A4%A',
      '?ws=',
      '#',
      '/',
      '003',
      '{',
      '1',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const url = `https://x.example/${list.join('')}`;
        if (URL.canParse(url)) recordOfUrl(new URL(url));
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
