import { beforeEach, describe, expect, it } from 'vitest';
import { KnownPeople } from '../../../lib/badge/known';
import type { LookedUp } from '../../../lib/domain/reading';

const person = (email: string): LookedUp => ({ name: 'N', emails: [email], phones: [], recordIds: [] });
const ada = person('ada@x.example');
const bea = person('bea@x.example');
let asked: string[][];
let now: number;
let silent: boolean;
const known = () =>
  new KnownPeople<string>(
    async (people) => {
      asked.push(people.map((p) => p.emails[0] ?? ''));
      return silent ? undefined : people.map((p) => (p.emails[0] === 'ada@x.example' ? 'Ada' : null));
    },
    () => now,
  );

beforeEach(() => {
  asked = [];
  now = 0;
  silent = false;
});

describe('looking up the people of a page', () => {
  it('asks once for all, and nobody twice while nothing changed, known or not', async () => {
    const people = known();
    expect(await people.of([ada, bea, ada])).toEqual(['Ada', null, 'Ada']);
    expect(await people.of([bea, ada])).toEqual([null, 'Ada']);
    expect(asked).toEqual([['ada@x.example', 'bea@x.example']]);
  });
  it('asks only for the new ones of a list that scrolls', async () => {
    const people = known();
    await people.of([ada]);
    await people.of([ada, bea]);
    expect(asked).toEqual([['ada@x.example'], ['bea@x.example']]);
  });
  it('asks anew when customers changed, and after ten minutes', async () => {
    const people = known();
    await people.of([ada]);
    people.forget();
    await people.of([ada]);
    now = 600_001;
    await people.of([ada]);
    expect(asked).toHaveLength(3);
  });
  it('takes no answer for an answer about nobody', async () => {
    const people = known();
    silent = true;
    expect(await people.of([ada])).toBeUndefined();
    silent = false;
    expect(await people.of([ada])).toEqual(['Ada']);
  });
  it('an answer from before a change is not kept', async () => {
    const people = known();
    const early = people.of([ada]);
    people.forget();
    await early;
    await people.of([ada]);
    expect(asked).toHaveLength(2);
  });
  it('does not ask for a name alone', async () => {
    expect(await known().of([{ name: 'Ada', emails: [], phones: [], recordIds: [] }])).toEqual([null]);
    expect(asked).toEqual([]);
  });
});
