import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../lib/domain/settings';
import { readsFrame, type SiteSettings } from '../../../lib/domain/sites';
import { type Frame, hostOfFrame, readableFrames } from '../../../lib/platform/frames';
import { isRegistered, needsFrames, registrationFor } from '../../../lib/platform/match-patterns';

vi.mock('wxt/browser', () => ({ browser: {} }));

const given = (over: Partial<SiteSettings> = {}): SiteSettings => ({
  ...defaultSettings(),
  consentAt: 1,
  ...over,
});

/** What a browser makes of a pattern: the scheme, the host with or without its sub-domains, the port. */
function matches(pattern: string, host: string): boolean {
  const [, scheme, star, name = '', port] =
    /^(\*|https?):\/\/(\*\.)?([^:/]+)(?::(\d+))?\/\*$/.exec(pattern) ?? [];
  const [other = '', itsPort] = host.split(':');
  if (scheme === 'https') return false;
  if (port !== undefined && port !== itsPort) return false;
  return other === name || (star !== undefined && other.endsWith(`.${name}`));
}

describe('the script is registered', () => {
  it('nowhere without consent, and nowhere where my sites are none', () => {
    expect(registrationFor(given({ consentAt: undefined }), true)).toBeUndefined();
    expect(registrationFor(given({ siteMode: 'my-sites' }), true)).toBeUndefined();
  });

  it('everywhere but where it is paused', () => {
    const s = given({ pausedHosts: ['bank.example', '127.0.0.1:8080', 'crm'] });
    expect(registrationFor(s, true)).toEqual({
      matches: ['<all_urls>'],
      excludeMatches: [
        '*://*.bank.example/*',
        'http://127.0.0.1:8080/*',
        'https://127.0.0.1:8080/*',
        '*://crm/*',
      ],
    });
    expect(registrationFor(s, false)?.excludeMatches).toContain('*://127.0.0.1/*');
  });

  it.each([true, false])('just where it says so, patterns with ports or without: property (%s)', (ports) => {
    const host = fc.constantFrom('a.example', 'b.a.example', 'a.example:81', 'localhost', '10.0.0.1:9', 'c');
    const hosts = fc.uniqueArray(host, { maxLength: 4 });
    const settings = fc.record({
      consentAt: fc.constantFrom(1, undefined),
      siteMode: fc.constantFrom('everywhere' as const, 'my-sites' as const),
      mySites: hosts,
      pausedHosts: hosts,
    });
    fc.assert(
      fc.property(settings, host, (s, h) => {
        const r = registrationFor(s, ports);
        const any = (patterns: string[] = []) => patterns.some((p) => p === '<all_urls>' || matches(p, h));
        expect(isRegistered(s, h, ports)).toBe(any(r?.matches) && !any(r?.excludeMatches));
        // What is not reached although it may be read is asked for frame by frame.
        const reached = isRegistered(s, h, ports) || needsFrames(s, ports);
        if (readsFrame(s, h, h)) expect(reached).toBe(true);
        // Where a pattern says what the agent said, nothing starts in vain.
        if (ports && isRegistered(s, h, ports)) expect(readsFrame(s, h, h)).toBe(true);
      }),
    );
  });
});

describe('the frames of a tab', () => {
  const frames: Frame[] = [
    { frameId: 0, parentFrameId: -1, url: 'https://crm.example/contact/1' },
    { frameId: 1, parentFrameId: 0, url: 'https://phone.example/' },
    { frameId: 2, parentFrameId: 1, url: 'about:srcdoc' },
    { frameId: 3, parentFrameId: 0, url: 'https://ads.example/' },
    { frameId: 4, parentFrameId: 3, url: 'about:blank' },
    { frameId: 5, parentFrameId: 0, url: 'blob:https://crm.example/12' },
    { frameId: 6, parentFrameId: 0, url: 'data:text/html,x' },
  ];

  it('have the host of whoever wrote them', () => {
    expect(frames.map((f) => hostOfFrame(frames, f.frameId))).toEqual([
      'crm.example',
      'phone.example',
      'phone.example',
      'ads.example',
      'ads.example',
      'crm.example',
      'crm.example',
    ]);
    expect(hostOfFrame(frames, 9)).toBe('');
    expect(hostOfFrame([{ frameId: 1, parentFrameId: 1, url: 'about:blank' }], 1)).toBe('');
  });

  it('are read with the page around them, but for those of a paused site', () => {
    const ids = (s: SiteSettings) => readableFrames(s, frames).map((f) => f.frameId);
    const mine = { siteMode: 'my-sites', mySites: ['crm.example'] } as const;
    expect(ids(given({ ...mine, mySites: [...mine.mySites], pausedHosts: ['ads.example'] }))).toEqual([
      0, 1, 2, 5, 6,
    ]);
    expect(ids(given({ siteMode: 'my-sites', mySites: ['phone.example'] }))).toEqual([]);
    expect(ids(given({ pausedHosts: ['crm.example'] }))).toEqual([]);
  });
});
