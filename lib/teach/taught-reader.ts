/**
 * The content script's side of taught pages. The finder itself (find-taught.ts) comes only into frames of sites
 * that have rules; everywhere else this is all there is.
 */
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

const NOTHING: FoundTaught = { taught: undefined, element: undefined, waiting: false };

/** By this the content script knows a pane of our own, in which the agent points at the page. */
export const PANE_NAME = 'tierside-pane';

export interface TaughtHere {
  /** What the background is told beside the sketch. */
  said: { taught?: Taught; taughtNode?: number };
  /** Those of the sketch, and the one that was found, if it is none of them. */
  elements: readonly Element[];
  /** Ms until the page is to be looked at again before anybody is told; 0 to go on. */
  wait: number;
}

export class TaughtReader {
  /** Of the tab's site. */
  rules: readonly PageRule[] = [];
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
  async read(url: string, top: boolean, elements: readonly Element[]): Promise<TaughtHere> {
    const { taught, element, waiting } = await this.found(url, top);
    const at = element ? elements.indexOf(element) : -1;
    return {
      said: {
        ...(taught && { taught }),
        ...(element && { taughtNode: at < 0 ? elements.length : at }),
      },
      elements: element && at < 0 ? [...elements, element] : elements,
      wait: this.hold(url, waiting),
    };
  }

  private async found(url: string, top: boolean): Promise<FoundTaught> {
    try {
      if (this.rules.length === 0) return NOTHING;
      this.find ??= await this.load();
      return (await this.find?.(this.doc, url, top, this.rules, this.slices())) ?? NOTHING;
    } catch {
      // A hostile page breaks its own DOM; that is no reason to speak in its console.
      return NOTHING;
    }
  }

  private hold(url: string, waiting: boolean): number {
    if (!waiting) this.since = undefined;
    else if (this.since === undefined || url !== this.url) this.since = this.now();
    this.url = url;
    if (this.since === undefined) return 0;
    return Math.min(LOOK_AGAIN_MS, Math.max(0, this.since + PATIENCE_MS - this.now()));
  }
}

/** A look-up by the browser takes up to four ms more on pages of fifty thousand texts, and cannot be cut. */
const SLICE_MS = 3;

/** @param ask the background to put the finder into this frame; it leaves itself in the extension's own world */
export const taughtIn = (
  doc: Document,
  ask: () => Promise<boolean | undefined>,
  slices: (ms: number) => () => Promise<void>,
): TaughtReader =>
  new TaughtReader(
    doc,
    async () => ((await ask()) ? (globalThis as { tiersideFinder?: FindTaught }).tiersideFinder : undefined),
    () => slices(SLICE_MS),
    () => performance.now(),
  );
