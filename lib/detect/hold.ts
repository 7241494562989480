/**
 * Some applications change the address first and the record a second later: until then the page still shows
 * the person of before. A reading that finds them is held back until the page has been drawn anew, or long
 * enough. Pure.
 */

/** A page that draws nothing for this long shows what it is going to show, ms. */
const LONGEST_MS = 2_000;
/** Address after address: not longer than this in all, or the tab counts as silent (tab-tracker.ts), ms. */
const IN_ALL_MS = 2_300;
/** Redrawn, and nothing more for this long, ms. */
const REST_MS = 200;
/** The news of an address may come this much later than what was drawn for it, ms. */
const LATE_NEWS_MS = 100;

export class Hold {
  private shown: ReadonlySet<string> = new Set();
  private since: number | undefined;
  private first = 0;
  private drawn = Number.NEGATIVE_INFINITY;

  /** @param keys of the person who was sent, see domain/identity.ts; none for nobody */
  sent(keys: readonly string[]): void {
    this.shown = new Set(keys);
    this.since = undefined;
  }

  /** @param now ms of a clock that only goes forward */
  addressChanged(now: number): void {
    if (this.since === undefined) this.first = now;
    this.since = now;
  }

  /** Something of the page's content, not only of its menus, was drawn anew. */
  redrawn(now: number): void {
    this.drawn = now;
  }

  /** @returns ms until a reading of this person may be sent, 0 for at once */
  remaining(keys: readonly string[], now: number): number {
    const { since } = this;
    if (since === undefined || !keys.some((k) => this.shown.has(k))) return 0;
    const end = Math.min(since + LONGEST_MS, this.first + IN_ALL_MS);
    const rested = this.drawn >= since - LATE_NEWS_MS ? this.drawn + REST_MS : end;
    return Math.max(0, Math.min(end, rested) - now);
  }
}
