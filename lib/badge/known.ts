/** Who of a page's people is a customer: asked once, in one message for all, and again when something changed. */
import { recordKey } from '../domain/identity';
import type { LookedUp } from '../domain/reading';

/** Labels speak of days: after this long they are asked for anew, ms. */
const FRESH_MS = 600_000;
/** A list scrolled for hours must not grow in memory. */
const MOST = 5_000;
/** The background takes no more at once. */
const BATCH = 300;

const keyOf = (p: LookedUp): string =>
  JSON.stringify([p.name, p.emails, p.phones.map((x) => x.e164), p.recordIds.map(recordKey)]);
const unknowable = (p: LookedUp): boolean => p.emails.length + p.phones.length + p.recordIds.length === 0;

export class KnownPeople<Info> {
  private answers = new Map<string, Info | null>();
  private since = 0;

  /**
   * @param ask undefined where nobody answered
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    private readonly ask: (people: LookedUp[]) => Promise<readonly (Info | null)[] | undefined>,
    private readonly now: () => number,
  ) {}

  /** Something changed: everybody is asked for anew. */
  forget(): void {
    this.answers = new Map();
    this.since = this.now();
  }

  /** In the order given; undefined where nobody answered. */
  async of(people: readonly LookedUp[]): Promise<(Info | null)[] | undefined> {
    if (this.answers.size > MOST || this.now() - this.since > FRESH_MS) this.forget();
    const { answers } = this;
    const missing = new Map<string, LookedUp>();
    for (const p of people) {
      const key = keyOf(p);
      if (!answers.has(key) && !unknowable(p)) missing.set(key, p);
    }
    const todo = [...missing];
    for (let i = 0; i < todo.length; i += BATCH) {
      const batch = todo.slice(i, i + BATCH);
      const told = await this.ask(
        batch.map(([, { name, emails, phones, recordIds }]) => ({ name, emails, phones, recordIds })),
      );
      if (told?.length !== batch.length) return undefined;
      for (const [n, [key]] of batch.entries()) answers.set(key, told[n] ?? null);
    }
    return people.map((p) => answers.get(keyOf(p)) ?? null);
  }
}
