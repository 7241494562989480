/**
 * The content script's side of taught pages. The finder itself (find-taught.ts) comes only into frames of sites
 * that have rules; everywhere else this is all there is.
 */
import type { ReadPerson } from '../domain/reading';
import type { PageRule, Taught } from '../domain/taught-rule';
import type { FindTaught, FoundTaught } from './find-taught';

export type { FindTaught };

/**
 * A page that is being drawn does not show yet what was taught: until then nobody is told, because a guess would
 * show the very person that the agent said is wrong. A page that still lacks it after so long has been changed, ms.
 */
const PATIENCE_MS = 1_500;
/** Then it is looked at again, ms. */
const LOOK_AGAIN_MS = 250;

const NOTHING = { taught: undefined, element: undefined, waiting: false };

export interface TaughtHere extends FoundTaught {
  /** Ms until the page is to be looked at again before anybody is told; 0 to go on. */
  wait: number;
}

export class TaughtReader {
  private find: FindTaught | undefined;
  private since: number | undefined;
  private url = '';

  /**
   * @param load brings the finder in
   * @param slices starts a new slice of work, see `Pause`
   * @param now ms of a clock that only goes forward
   */
  constructor(
    private readonly doc: Document,
    private readonly load: () => Promise<FindTaught | undefined>,
    private readonly slices: () => () => Promise<void>,
    private readonly now: () => number,
  ) {}

  /** Never fails: where something is odd, the page is read as if nothing were taught. */
  async read(url: string, top: boolean, rules: readonly PageRule[]): Promise<TaughtHere> {
    let found: FoundTaught | undefined;
    try {
      if (rules.length > 0) this.find ??= await this.load();
      if (rules.length > 0) found = await this.find?.(this.doc, url, top, rules, this.slices());
    } catch {
      // A hostile page breaks its own DOM; that is no reason to speak in its console.
      found = undefined;
    }
    return { ...(found ?? NOTHING), wait: this.hold(url, found?.waiting ?? false) };
  }

  private hold(url: string, waiting: boolean): number {
    if (!waiting) this.since = undefined;
    else if (this.since === undefined || url !== this.url) this.since = this.now();
    this.url = url;
    if (this.since === undefined) return 0;
    return Math.min(LOOK_AGAIN_MS, Math.max(0, this.since + PATIENCE_MS - this.now()));
  }
}

/** Whom the frame shows, as far as it matters for telling that a page still shows the person of before. */
export function shownBy(guessed: ReadPerson | undefined, taught: Taught | undefined): ReadPerson | undefined {
  if (!taught || taught.missing) return guessed;
  if (taught.nobody) return undefined;
  return {
    ...((taught.name ?? taught.company) && { name: taught.name ?? taught.company }),
    emails: taught.email ?? [],
    phones: (taught.phone ?? []).map((written) => ({ e164: written, written })),
    recordIds: [],
    confidence: 1,
    why: [],
  };
}
