/** What a page of the build loads before anything is clicked, gzipped. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const SCRIPT = /<script[^>]+src="([^"]+)"/g;
const STYLE = /<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]*href="([^"]+)"/g;
/** `import x from"./a.js"`, `import"./a.js"`, `export … from"./a.js"`; not `import("./a.js")`, which is lazy. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const CSS_IMPORT = /@import\s+(?:url\()?["']([^"')]+)["']/g;

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap((m) => m[1] ?? []);

/** Files that loading `entry` loads, itself included; paths relative to the build. Throws on a missing one. */
export function loadedFiles(build: string, entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    const path = resolve(build, file);
    if (!existsSync(path)) throw new Error(`${file} is loaded, but is not in ${build}`);
    seen.add(file);
    const text = readFileSync(path, 'utf8');
    const patterns = file.endsWith('.html')
      ? [SCRIPT, STYLE]
      : [file.endsWith('.css') ? CSS_IMPORT : STATIC_IMPORT];
    for (const link of patterns.flatMap((pattern) => matches(text, pattern))) {
      visit(link.startsWith('/') ? link.slice(1) : normalize(join(dirname(file), link)));
    }
  };
  visit(entry);
  return [...seen];
}

/** Bytes after gzip, each file by itself, as a server would send them. */
export const gzipBytes = (build: string, files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(build, file))).length, 0);

export interface Budget {
  name: string;
  entry: string;
  /** KB of 1,000 bytes. */
  limit: number;
}

export const BUDGETS: Budget[] = [
  { name: 'panel, first load', entry: 'sidepanel.html', limit: 90 },
  { name: 'content script', entry: 'content-scripts/content.js', limit: 16 },
];

/** A sentence per budget, with whether it holds. */
export const checkBudgets = (build: string): { ok: boolean; text: string }[] =>
  BUDGETS.map(({ name, entry, limit }) => {
    const kb = gzipBytes(build, loadedFiles(build, entry)) / 1000;
    return { ok: kb <= limit, text: `${name}: ${kb.toFixed(1)} KB gzip of ${limit}` };
  });
