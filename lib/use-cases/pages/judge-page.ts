/** One frame's sketch: who is on it, for the tab's reading, and where they stand, for the page's badges. */
import { judge, type PageFindings, parseSketch, type ReadConfig } from '../../detect';
import { countriesOf } from '../../detect/page/country';
import { identityKeys } from '../../domain/identity';
import { type FrameReading, type LookedUp, lookedUp } from '../../domain/reading';
import { shownBy } from '../../teach/apply-taught';

/** What a content script sends of its frame; see messages/protocol.ts. */
export interface SketchedPage extends Omit<FrameReading, 'primary' | 'others' | 'several' | 'own'> {
  sketch?: string;
  notYet?: string[];
  taughtNode?: number;
}

export interface JudgedPage {
  reading: FrameReading;
  /** The person is one who must not be told yet. */
  held: boolean;
  keys: string[];
  primaryNode: number | undefined;
  anchors: { node: number; person: LookedUp }[];
}

const NOBODY: PageFindings = { reading: { others: [], several: false }, anchors: [], primaryNode: undefined };

/** @param pause lets other work have its turn */
export async function judgePage(
  { sketch: raw, notYet = [], taughtNode, ...about }: SketchedPage,
  config: ReadConfig,
  pause: () => Promise<void>,
): Promise<JudgedPage> {
  const sketch = raw === undefined ? undefined : parseSketch(raw);
  const found = sketch ? await judge(sketch, about, config, pause) : NOBODY;
  const primary = shownBy(
    found.reading.primary,
    about.taught,
    countriesOf(about.language, '', config.region),
  );
  const primaryNode = about.taught && taughtNode !== undefined ? taughtNode : found.primaryNode;
  const keys = identityKeys(primary);
  const hidden = new Set(notYet);
  return {
    reading: { ...about, ...found.reading },
    held: keys.some((key) => hidden.has(key)),
    keys,
    primaryNode,
    anchors: [
      ...(primary && primaryNode !== undefined ? [{ node: primaryNode, person: lookedUp(primary) }] : []),
      ...found.anchors.map(({ node, person }) => ({ node, person: lookedUp(person) })),
    ],
  };
}
