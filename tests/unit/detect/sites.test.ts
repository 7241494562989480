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
  ])('%s is no record', (url) => {
    expect(recordOfUrl(new URL(url))).toBeUndefined();
  });
});
