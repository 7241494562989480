import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, matchesSite, patternOf, precision, tidyPattern } from '../../../lib/teach/path-pattern';

describe('the form of an address', () => {
  it.each([
    ['https://crm.example/contacts/1001', 'crm.example/contacts/*'],
    ['https://crm.example:8443/v2/contacts/N-1001/edit/', 'crm.example:8443/v2/contacts/*/edit'],
    ['https://crm.example/r/Contact/003Qy00000AbCdEIAZ/view', 'crm.example/r/Contact/*/view'],
    ['https://desk.example/conversation/5c1d8e7a-7f0e-4b8e-9d57-2f0a4f1f0b11', 'desk.example/conversation/*'],
    ['https://mail.example/#inbox/FMfcgzGxSRkvbTqLmNpD', 'mail.example/#/inbox/*'],
    [
      'https://crm.example/index.php?module=Contacts&view=Detail&record=17&sort=asc',
      'crm.example/index.php?module=Contacts&view=Detail',
    ],
    [
      'https://mail.example/?_task=mail&_mbox=INBOX&_uid=71&_action=show',
      'mail.example/?_task=mail&_action=show',
    ],
    ['https://crm.example/#Contact/view/61a0b1c2d3e4f5a6b', 'crm.example/#/Contact/view/*'],
    [
      'https://erp.example/web#id=42&model=res.partner&view_type=form&cids=1',
      'erp.example/web#?model=res.partner&view_type=form',
    ],
    [
      'https://crm.example/#ajaxUILoc=index.php%3Fmodule%3DContacts%26action%3DDetailView%26record%3D9f2c',
      'crm.example/#/ajaxUILoc=index.php?module=Contacts&action=DetailView',
    ],
    ['https://crm.example/contacts/7#notes', 'crm.example/contacts/*'],
    ['https://crm.example/people/ada%40quill.example', 'crm.example/people/*'],
    ['about:srcdoc', 'about:/srcdoc'],
  ])('%s is %s', (url, pattern) => {
    expect(patternOf(url)).toBe(pattern);
    expect(matches(pattern, url)).toBe(true);
  });

  it('leaves out a part that names the customer', () => {
    expect(patternOf('https://crm.example/people/ada-quill/notes', ['Ada Quill'])).toBe(
      'crm.example/people/*/notes',
    );
    expect(patternOf('https://crm.example/客户/欧阳倩', ['欧阳倩'])).toBe('crm.example/客户/*');
  });

  it('knows an id by its form where it has few digits', () => {
    for (const id of ['ffffff9a-ff9a-4fff-9c4b-c8a0a0a0a0a0', 'a1b2c3d4e5f6', 'FMfcgzGxSRkABc'])
      expect(patternOf(`https://crm.example/c/${id}`), id).toBe('crm.example/c/*');
    for (const word of ['customer-overview', 'web2contacts', 'h5-page-detail'])
      expect(patternOf(`https://crm.example/${word}`), word).toBe(`crm.example/${word}`);
  });

  it('has no form where there is no address', () => {
    expect(patternOf('not an address')).toBeUndefined();
  });
});

describe('matching', () => {
  const page = 'crm.example/contacts/*';
  it.each([
    [true, page, 'https://crm.example/contacts/2'],
    [true, page, 'http://CRM.example/Contacts/abc/?tab=notes#top'],
    [false, page, 'https://crm.example/contacts'],
    [false, page, 'https://crm.example/contacts/2/edit'],
    [false, page, 'https://crm.example/leads/2'],
    [false, page, 'https://crm.example.evil.example/contacts/2'],
    [false, page, 'https://evil.example/?x=crm.example/contacts/2'],
    [false, page, 'https://crm.example/contacts/2#/board/7'],
    [true, 'crm.example/**', 'https://crm.example/a/b/c'],
    [true, 'crm.example/**', 'https://crm.example/'],
    [true, '*.crm.example/x', 'https://berlin.crm.example/x'],
    [false, '*.crm.example/x', 'https://notcrm.example/x'],
    [true, 'crm.example/order-*', 'https://crm.example/order-77'],
    [false, 'crm.example/order-*', 'https://crm.example/orders'],
    [true, 'crm.example/?view=detail', 'https://crm.example/?id=7&view=detail'],
    [false, 'crm.example/?view=detail', 'https://crm.example/?view=list'],
    [false, 'crm.example/?view=*', 'https://crm.example/'],
    [true, 'crm.example/#/c/*', 'https://crm.example/#/c/9'],
    [false, 'crm.example/#/c/*', 'https://crm.example/'],
    [true, 'https://crm.example/contacts/*', 'https://crm.example/contacts/9'],
  ])('%s: %s and %s', (fits, pattern, url) => {
    expect(matches(pattern, url)).toBe(fits);
  });

  it('holds for every record of a form, and for nothing of another', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const id = fc.oneof(fc.integer({ min: 1, max: 9_999_999 }).map(String), fc.uuid());
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 3 }),
        word,
        id,
        id,
        fc.array(word, { maxLength: 2 }),
        (before, kind, a, b, after) => {
          const url = (k: string, i: string) =>
            `https://crm.example/${[...before, k, i, ...after].join('/')}`;
          const pattern = patternOf(url(kind, a)) ?? '';
          expect(matches(pattern, url(kind, b))).toBe(true);
          expect(matches(pattern, `${url(kind, b)}?page=2&q=x#notes`)).toBe(true);
          expect(matches(pattern, url(`${kind}x`, b))).toBe(false);
          expect(matches(pattern, `${url(kind, b)}/more`)).toBe(false);
        },
      ),
    );
  });

  it('never throws, whatever is typed or opened', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, url) => {
        expect(typeof matches(pattern, url)).toBe('boolean');
        expect(typeof matchesSite(pattern, `https://${url}`)).toBe('boolean');
      }),
    );
  });

  it('refuses what is no address, and keeps the rest as written', () => {
    for (const none of ['', '  ', '*', '*/x', 'two words', '/contacts', 'x'.repeat(401)])
      expect(tidyPattern(none), none).toBeUndefined();
    expect(tidyPattern(' https://crm.example/contacts/* ')).toBe('crm.example/contacts/*');
  });

  it('says that the more exact form says more', () => {
    expect(precision('crm.example/contacts/*')).toBeGreaterThan(precision('crm.example/**'));
    expect(precision('crm.example/contacts/*?view=detail')).toBeGreaterThan(
      precision('crm.example/contacts/*'),
    );
  });
});
