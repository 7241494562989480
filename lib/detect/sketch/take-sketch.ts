/** A document in, its sketch out. The DOM is only read; nothing in it is trusted. */
import { SketchBuilder } from './builder';
import type { LongLists } from './long-lists';
import { MOST, type Sketch } from './sketch';
import { layerOf, visibility } from './visible';
import { walk } from './walk';
import { worthJudging } from './worth';

/** Resolves at once while the slice lasts, else after the browser has had its turn. */
export type Pause = () => Promise<void>;

const MAX_SCRIPTS = 10;
const MAX_JSON_LD = 2;

export interface TakenSketch {
  sketch: Sketch;
  /** By node of the sketch. */
  elements: readonly Element[];
  /** Open shadow roots met, to be watched like the document. */
  roots: readonly ShadowRoot[];
  /** False where nobody can be: nothing on the page looks like a contact. */
  worth: boolean;
}

const JSON_LD = 'script[type="application/ld+json"]';

/**
 * schema.org persons, where the script says one can be reached.
 * @param met scripts of the body as far as it was read: searching all of a large page costs more than reading it
 */
function jsonLd(doc: Document, met: readonly Element[] | undefined): string[] {
  const found = met
    ? [
        ...(doc.head?.querySelectorAll(JSON_LD) ?? []),
        ...met.filter((s) => s.matches(JSON_LD) && s.getRootNode() === doc),
      ]
    : [...doc.querySelectorAll(JSON_LD)];
  return found
    .slice(0, MAX_SCRIPTS)
    .map((s) => s.textContent ?? '')
    .filter((t) => t.length <= MOST.jsonLd && t.includes('Person') && /email|telephone/.test(t))
    .slice(0, MAX_JSON_LD);
}

export async function takeSketch(
  doc: Document,
  url: string,
  lists: LongLists,
  pause: Pause,
): Promise<TakenSketch | undefined> {
  const body = doc.body;
  if (body?.nodeType !== 1) return undefined;
  lists.begin();
  const builder = new SketchBuilder(visibility());
  const walking = walk(body, builder, lists);
  let step = walking.next();
  while (!step.done) {
    await pause();
    step = walking.next();
  }
  const { roots, hits, scripts } = step.value;
  const { sketch, elements } = builder;
  const known = new Map<Element, Element | undefined>();
  for (const layer of new Set(hits.map((el) => layerOf(el, known)))) if (layer) builder.layer(layer);
  await pause();
  sketch.jsonLd.push(...jsonLd(doc, scripts));
  return { sketch, elements, roots, worth: worthJudging(sketch, url, hits.length > 0) };
}
