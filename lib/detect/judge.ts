/** The sketch of a page in, what it says about who is on it out. Runs in the background. */
import type { FrameReading, ReadPerson } from '../domain/reading';
import { makePage } from './page/page';
import { unfold } from './page/unfold';
import { isForwarded, peopleOn } from './people';
import { confidenceOf } from './person/choose';
import type { Cluster } from './person/cluster';
import { isForEverybody } from './person/mass-mail';
import { personOf } from './person/person';
import type { Sketch } from './sketch/sketch';
import { type Pause, type ReadConfig, ZONE } from './types';
import { isMachine } from './words/mail';

/** Others get badges and suggestions; long lists are cut. */
const MAX_OTHERS = 200;

/** Where a badge may stand: right after the element that shows the person's name or address. */
export interface Anchor {
  /** Node of the sketch. */
  node: number;
  person: ReadPerson;
}

export interface PageFindings {
  reading: Pick<
    FrameReading,
    'primary' | 'others' | 'several' | 'forEverybody' | 'forwarded' | 'quoted' | 'loose' | 'own' | 'agent'
  >;
  anchors: Anchor[];
  /** The node that shows who is primary: gone means that the person is gone. */
  primaryNode: number | undefined;
}

/** Where the page is, as far as it is not part of the sketch. */
export interface PageAbout {
  url: string;
  title: string;
  language: string;
  /** False for a frame within another. */
  top?: boolean;
}

/** A name alone finds nobody; a number that is shown only in part may. */
const canBeKnown = (c: Cluster): boolean =>
  c.emails.size + c.phones.size > 0 || c.claims.some((x) => x.kind === 'masked' && !x.prose);

/** Numbers of one signature; more are a list. */
const MAX_LOOSE = 3;
/** Stands in the text of a mail beside no name. */
const isLoose = (c: Cluster): boolean =>
  c.role === 'customer' &&
  !c.row &&
  c.names.size + c.emails.size === 0 &&
  c.phones.size > 0 &&
  c.claims.every((x) => !x.quoted && !x.prose);

/** @param used where another person's badge already stands */
const anchorOf = (c: Cluster, used?: ReadonlySet<number>): number | undefined => {
  const claims = c.claims.filter((x) => !x.prose && !(x.spot.zone & (ZONE.editor | ZONE.button)));
  const kinds = ['name', 'email', 'phone'] as const;
  const picks = kinds.flatMap((k) => claims.filter((x) => x.kind === k).slice(0, 3));
  return (picks.find((x) => !used?.has(x.spot.id)) ?? picks[0])?.spot.id;
};

const NOBODY: PageFindings = { reading: { others: [], several: false }, anchors: [], primaryNode: undefined };

/** @param pause resolves at once while the slice lasts: a long page must not keep the others waiting */
export async function judge(
  sketch: Sketch,
  { url, title, language, top }: PageAbout,
  config: ReadConfig,
  pause: Pause,
): Promise<PageFindings> {
  if (!URL.canParse(url)) return NOBODY;
  const unfolded = unfold(sketch, top !== false);
  await pause();
  const page = await makePage(unfolded, { url: new URL(url), title, language, config }, pause);
  const { own, agent, everybody, clusters, choice } = await peopleOn(page, pause);
  const { primary } = choice;
  // A mail's head and its text may be frames of their own: neither knows alone whom a mail that was handed on is of.
  const quoting =
    top === false && primary === undefined && everybody.some((c) => c.claims.some((x) => x.quoted));
  const quoted = quoting ? (await peopleOn(page, pause, true)).choice.primary : undefined;
  const rest = clusters
    .filter(
      (c) =>
        c !== primary?.cluster &&
        (c.row || c.names.size > 0 || (c.role === 'third' && c.emails.size > 0)) &&
        (c.role !== 'third' || c.claims.some((x) => x.kind !== 'phone' && !x.quoted)) &&
        canBeKnown(c),
    )
    .filter((c) => ![...c.emails].some(isMachine) && !c.claims.every((x) => x.prose))
    .slice(0, MAX_OTHERS);
  const anchors: Anchor[] = [];
  const others: ReadPerson[] = [];
  const used = new Set<number>();
  for (const cluster of rest) {
    await pause();
    const person = personOf(page, cluster, 0.5, false);
    others.push(person);
    const node = anchorOf(cluster, used);
    if (node === undefined) continue;
    used.add(node);
    anchors.push({ node, person });
  }
  const loose = top === false && !primary && !quoted ? everybody.filter(isLoose) : [];
  const [number] = loose.length <= MAX_LOOSE ? loose : [];
  const together = number && { ...number, claims: loose.flatMap((c) => c.claims) };
  return {
    reading: {
      ...(primary && { primary: personOf(page, primary.cluster, confidenceOf(primary.points), true) }),
      others,
      several: choice.several,
      ...(isForwarded(page) && { forwarded: true as const }),
      ...(quoted && { quoted: personOf(page, quoted.cluster, confidenceOf(quoted.points), true) }),
      ...(together && { loose: personOf(page, together, 0.5, false) }),
      ...(isForEverybody(page) && { forEverybody: true as const }),
      own: { emails: [...own.emails].slice(0, 20), names: [...own.written].slice(0, 20) },
      ...(agent.length > 0 && { agent }),
    },
    anchors,
    primaryNode: primary && anchorOf(primary.cluster),
  };
}
