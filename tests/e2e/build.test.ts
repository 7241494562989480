import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from '../support/paths';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  content_scripts?: unknown[];
}

const manifestOf = (build: string): Manifest =>
  JSON.parse(readFileSync(resolve(build, 'manifest.json'), 'utf8'));
const allPermissions = (m: Manifest) => [...m.permissions, ...m.host_permissions].sort();

/** Rows of the README's table of permissions: `name` in code, with a reason after it. */
function explained(): { name: string; chromeOnly: boolean }[] {
  const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
  const [, section = ''] = /\n## Permissions[^\n]*\n([\s\S]*?)\n## /.exec(readme) ?? [];
  return [...section.matchAll(/^\| `([^`]+)`([^|]*)\| (\S[^|]*)\|$/gm)].map((row) => ({
    name: row[1] ?? '',
    chromeOnly: /Chrome/.test(row[2] ?? ''),
  }));
}

describe('the builds', () => {
  it.each([
    ['Chrome', CHROME_BUILD],
    ['Firefox', FIREFOX_BUILD],
  ])('%s asks for exactly the permissions that the README explains', (browser, build) => {
    const wanted = explained()
      .filter((p) => browser === 'Chrome' || !p.chromeOnly)
      .map((p) => p.name)
      .sort();
    expect(allPermissions(manifestOf(build))).toEqual(wanted);
  });

  it.each([CHROME_BUILD, FIREFOX_BUILD])('%s is MV3, without a script that runs before consent', (build) => {
    const manifest = manifestOf(build);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_scripts ?? []).toEqual([]);
    for (const page of ['sidepanel.html', 'options.html', 'welcome.html', 'review.html']) {
      expect(existsSync(resolve(build, page))).toBe(true);
    }
  });

  it.each([CHROME_BUILD, FIREFOX_BUILD])('%s contains no request to anywhere', (build) => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((f) =>
      /\.(js|html)$/.test(f),
    );
    for (const file of files) {
      const text = readFileSync(resolve(build, file), 'utf8');
      expect(text, file).not.toMatch(/\b(?:src|href)=["']https?:/);
      expect(text, file).not.toMatch(/new WebSocket|sendBeacon|new EventSource/);
    }
  });
});
