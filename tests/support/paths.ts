import { resolve } from 'node:path';

/** The checkout. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const OUTPUT = resolve(ROOT, '.output');
export const CHROME_BUILD = resolve(OUTPUT, 'chrome-mv3');
export const FIREFOX_BUILD = resolve(OUTPUT, 'firefox-mv3');
