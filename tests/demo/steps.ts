/** Prints each step with what was seen; the first that does not hold ends the run. */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { OUTPUT } from '../support/paths';

export const SHOTS = resolve(OUTPUT, 'demo');

export interface Steps {
  /** `look` throws when the step does not hold, and answers what was seen. */
  step(name: string, look: () => Promise<string>): Promise<void>;
  /** Saves what the page shows, numbered in order; answers the file. */
  shot(page: Page, name: string): Promise<string>;
  readonly held: number;
}

export function startSteps(): Steps {
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  let held = 0;
  let shots = 0;
  return {
    get held() {
      return held;
    },
    async step(name, look) {
      const start = performance.now();
      try {
        const seen = await look();
        held += 1;
        console.log(`✓ ${name}: ${seen} (${Math.round(performance.now() - start)} ms)`);
      } catch (e) {
        throw new Error(`✗ ${name}: ${e instanceof Error ? e.message : e}`, { cause: e });
      }
    },
    async shot(page, name) {
      shots += 1;
      const file = resolve(SHOTS, `${String(shots).padStart(2, '0')}-${name}.png`);
      await page.screenshot({ path: file as `${string}.png` });
      return file;
    },
  };
}
