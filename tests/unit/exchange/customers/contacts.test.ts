import { describe, expect, it } from 'vitest';
import { readEmails, readPhones, readTags } from '../../../../lib/exchange/customers/contacts';

describe('contacts of a cell', () => {
  it('reads several e-mails and keeps what is none apart', () => {
    expect(
      readEmails('a@example.com; Li Wei <li@example.co>；mailto:x@例子.公司,bad@,a..b@example.com,@x.y'),
    ).toEqual({
      found: ['a@example.com', 'li@example.co', 'x@例子.公司'],
      unread: ['bad@', 'a..b@example.com', '@x.y'],
    });
  });

  it('reads several phones, extensions and the number as it was written', () => {
    expect(readPhones('+8613955502217;(209) 555-0190 ext. 12；123', ['CN'])).toEqual({
      found: [
        { e164: '+8613955502217' },
        { e164: '+12095550190', extension: '12', written: '(209) 555-0190 ext. 12' },
      ],
      unread: ['123'],
    });
  });

  it('tells typed tags from plain ones', () => {
    expect(readTags('VIP;persona:buyer；地区：华东;10:30;https://example.com')).toEqual([
      { value: 'VIP' },
      { type: 'persona', value: 'buyer' },
      { type: '地区', value: '华东' },
      { value: '10:30' },
      { value: 'https://example.com' },
    ]);
  });
});
