import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuseFrames } from '../../../lib/detect';
import { scorePage } from '../../eval/score';
import { readTruth } from '../../eval/truth';
import { documentOf, findPeople } from './support';

const DIR = resolve(import.meta.dirname, '../../pages');

describe('every saved page: the right customer, or rightly nobody', () => {
  it.each(readTruth(DIR).map((t) => [t.id, t] as const))('%s', async (_, truth) => {
    const url = `https://app.firm.example/${truth.file}`;
    const doc = await documentOf(readFileSync(resolve(DIR, truth.file), 'utf8'), url);
    const config = { region: truth.region, agent: { emails: [], phones: [] } };
    const { primary, several, others } = fuseFrames([(await findPeople(doc, config, url)).reading], config);
    const score = scorePage(truth, {
      state: primary ? 'one' : several ? 'several' : 'nobody',
      name: primary?.name ?? '',
      company: primary?.company ?? '',
      emails: primary?.emails ?? [],
      phones: primary?.phones.map((p) => p.e164) ?? [],
      recordIds: primary?.recordIds.map((r) => r.id) ?? [],
    });
    expect(score.misses).toEqual([]);
    expect(score.rightOrNobody).toBe(true);
    for (const o of truth.others) {
      const found = others.find((x) => x.name === o.name);
      expect(
        found?.phones.map((p) => p.e164),
        `${o.name} in the list`,
      ).toEqual(o.phones);
      expect(found?.emails).toEqual(o.emails);
    }
  });
});
