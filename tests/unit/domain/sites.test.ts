import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/domain/settings';
import { shownHost } from '../../../lib/domain/shown-host';
import { siteFrom } from '../../../lib/domain/site-input';
import {
  covers,
  hostOf,
  paused,
  readsFrame,
  readsHost,
  resumed,
  type SiteSettings,
  standingOf,
} from '../../../lib/domain/sites';

const given = (over: Partial<SiteSettings> = {}): SiteSettings => ({
  ...defaultSettings(),
  consentAt: 1,
  ...over,
});
const mine = given({ siteMode: 'my-sites', mySites: ['crm.example', '127.0.0.1:8080'] });

describe('where pages are read', () => {
  it('nowhere before the notice is accepted, then everywhere', () => {
    expect(standingOf(given({ consentAt: undefined }), 'crm.example')).toBe('off');
    expect(readsHost(given(), 'crm.example')).toBe(true);
    expect(readsHost(given(), '')).toBe(true);
  });

  it('on my sites only, where the agent says so', () => {
    expect(readsHost(mine, 'crm.example')).toBe(true);
    expect(standingOf(mine, 'bank.example')).toBe('not-mine');
    expect(standingOf(mine, '')).toBe('not-mine');
  });

  it('never on a paused site, whatever the mode', () => {
    for (const siteMode of ['everywhere', 'my-sites'] as const) {
      const s = given({ siteMode, mySites: ['crm.example'], pausedHosts: ['crm.example'] });
      expect(standingOf(s, 'crm.example')).toBe('paused');
      expect(standingOf(s, 'eu.crm.example')).toBe('paused');
    }
  });

  it.each([
    ['crm.example', 'crm.example', true],
    ['crm.example', 'eu.crm.example', true],
    ['crm.example', 'notcrm.example', false],
    ['crm.example', 'crm.example.evil.example', false],
    ['crm.example', 'crm.example:8443', true],
    ['crm.example:8443', 'crm.example:8443', true],
    ['crm.example:8443', 'crm.example', false],
    ['127.0.0.1', '9.127.0.0.1', false],
    ['localhost', 'a.localhost', false],
    ['example', 'crm.example', false],
    ['[::1]:81', '[::1]:81', true],
    ['[::1]:81', '[::1]:82', false],
  ])('%s covers %s: %s', (site, host, yes) => expect(covers(site, host)).toBe(yes));

  it('frames follow the page around them, paused ones excepted', () => {
    const s = given({ ...mine, pausedHosts: ['ads.example'] });
    expect(readsFrame(s, 'crm.example', 'crm.example')).toBe(true);
    expect(readsFrame(s, 'crm.example', 'phone.example')).toBe(true);
    expect(readsFrame(s, 'crm.example', '')).toBe(true);
    expect(readsFrame(s, 'crm.example', 'ads.example')).toBe(false);
    expect(readsFrame(s, 'portal.example', 'crm.example')).toBe(false);
    expect(readsFrame(given({ pausedHosts: ['bank.example'] }), 'bank.example', 'crm.example')).toBe(false);
  });

  it.each([
    ['https://crm.example/a?b#c', 'crm.example'],
    ['https://crm.example./', 'crm.example'],
    ['http://crm.example.:81/', 'crm.example:81'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['blob:https://crm.example/1-2', 'crm.example'],
    ['blob:null/1-2', ''],
    ['about:blank', ''],
    ['file:///etc/hosts', ''],
    ['chrome://settings/', ''],
    ['not an address', ''],
  ])('the host of %s is "%s"', (url, host) => expect(hostOf(url)).toBe(host));
});

describe('one click', () => {
  const apply = (s: SiteSettings, change: Partial<SiteSettings>) => ({ ...s, ...change });

  it('pauses and resumes', () => {
    const after = apply(given(), paused(given(), 'crm.example'));
    expect(readsHost(after, 'crm.example')).toBe(false);
    expect(readsHost(apply(after, resumed(after, 'crm.example')), 'crm.example')).toBe(true);
    expect(resumed(after, 'crm.example').mySites).toEqual([]);
  });

  it('makes a site one of mine, and pausing it keeps it in the list', () => {
    const added = apply(mine, resumed(mine, 'mail.example'));
    expect(added.mySites).toEqual(['127.0.0.1:8080', 'crm.example', 'mail.example']);
    const stopped = apply(added, paused(added, 'mail.example'));
    expect(standingOf(stopped, 'mail.example')).toBe('paused');
    expect(apply(stopped, resumed(stopped, 'mail.example'))).toEqual({ ...added, pausedHosts: [] });
  });

  it('always makes the host read: property', () => {
    const host = fc.constantFrom('a.example', 'b.a.example', 'a.example:81', 'localhost', '10.0.0.1:9');
    const hosts = fc.uniqueArray(host, { maxLength: 4 });
    const settings = fc.record({
      consentAt: fc.constant(1),
      siteMode: fc.constantFrom('everywhere' as const, 'my-sites' as const),
      mySites: hosts,
      pausedHosts: hosts,
    });
    fc.assert(
      fc.property(settings, host, (s, h) => {
        expect(readsHost(apply(s, resumed(s, h)), h)).toBe(true);
        expect(readsHost(apply(s, paused(s, h)), h)).toBe(false);
      }),
    );
  });
});

describe('a site as people type it', () => {
  it.each([
    [' https://Mail.Example.com/inbox?x=1 ', 'mail.example.com'],
    ['crm.example:8080', 'crm.example:8080'],
    ['crm.example:443/contacts', 'crm.example'],
    ['http://crm.example:80', 'crm.example'],
    ['*.crm.example', 'crm.example'],
    ['crm', 'crm'],
    ['crm.example.', 'crm.example'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['https://müller.example/kontakt', 'xn--mller-kva.example'],
    ['ｃｒｍ．ｅｘａｍｐｌｅ：８０８０', 'crm.example:8080'],
    ['crm。example。com', 'crm.example.com'],
    ['192.168.1.20:8069', '192.168.1.20:8069'],
    ['[::1]:8080', '[::1]:8080'],
    ['dev_1.example', 'dev_1.example'],
  ])('%s is %s', (typed, host) => expect(siteFrom(typed)).toEqual({ host }));

  it.each([
    ['', 'no-site'],
    ['two words', 'no-site'],
    ['javascript:alert(1)', 'no-site'],
    ['ftp://files.example', 'no-site'],
    ['http://', 'no-site'],
    ['1234', 'no-site'],
    ['a..b', 'no-site'],
    ['crm.example:99999', 'no-site'],
    ['-crm.example', 'no-site'],
    [`${'a'.repeat(64)}.example`, 'no-site'],
    ['x'.repeat(10_000), 'no-site'],
    ['<b>crm</b>', 'no-site'],
    ['sam@northwind.example', 'email'],
    ['chrome://settings', 'browser-page'],
    ['file:///etc/passwd', 'browser-page'],
    ['about:blank', 'browser-page'],
  ])('%s is none: %s', (typed, wrong) => expect(siteFrom(typed)).toEqual({ wrong }));

  it('takes anything without throwing, and what it takes covers itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const got = siteFrom(typed);
        if ('host' in got) expect(covers(got.host, hostOf(`http://${got.host}/`) || got.host)).toBe(true);
      }),
    );
  });
});

describe('a host as it is shown', () => {
  it.each([
    ['xn--fsqu00a.xn--fiqs8s', '例子.中国'],
    ['xn--mller-kva.example:8080', 'müller.example:8080'],
    ['crm.example', 'crm.example'],
    ['xn--', 'xn--'],
    ['xn--99999999.example', 'xn--99999999.example'],
    ['xn--fsqu00a:81', '例子:81'],
  ])('%s is %s', (host, shown) => expect(shownHost(host)).toBe(shown));

  it('agrees with the platform on any name', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcéüß例子客户管理日本語한국어кириц'),
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, (name) => {
        const host = domainToASCII(`${name}.example`);
        if (host) expect(shownHost(host)).toBe(domainToUnicode(host));
      }),
      { numRuns: 500 },
    );
  });
});
