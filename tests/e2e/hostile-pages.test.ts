/** The short ones of tests/support/hostile; all of them, with what they cost, in `npm run soak`. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOSTILE } from '../support/hostile';
import { type Stage, setStage } from '../support/hostile/stage';
import { glance } from '../support/hostile/trial';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

it.each(Object.entries(HOSTILE).filter(([, page]) => page.short))(
  'does no harm, and comes to none, on the page that is %s',
  async (name, page) => {
    expect(await glance(stage, name, page), page.what).toEqual([]);
  },
);
