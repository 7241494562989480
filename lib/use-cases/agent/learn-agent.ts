/** A page showed who sits at the screen: remembered, once a page and day. */
import {
  type AgentSighting,
  type Learned,
  type LearnedPlace,
  learnedKey,
  timesSeen,
} from '../../domain/learned';
import type { Database, Stores } from '../../domain/stores';
import { agentKeys, believedAgent, belongsToCustomer, type Here } from './known-agent';

export interface SeenAt extends Here {
  /** Of the tab's page. */
  host: string;
  /** Of the frame that showed it. */
  url: string;
  now: number;
}

/** Pages kept of a place: enough to tell two apart and to meet the usual ones again. */
const PAGES = 8;
/** Places kept of a value, the latest. */
const PLACES = 20;
/** Values kept in all; those without a verdict that were seen least go first. */
const MOST = 200;
/** A route of an application is a page; a place on a page is not. */
const ROUTE = /^#!?[^#]*[/=]/;

/** FNV-1a, 32 bits: to tell pages apart without writing down where the agent has been. */
function pageHash(url: string): string {
  const { origin, pathname, search, hash } = new URL(url);
  const text = origin + pathname + search + (ROUTE.test(hash) ? hash : '');
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** Undefined where this page said so today already. */
function seenAgain(place: LearnedPlace | undefined, { how }: AgentSighting, at: SeenAt) {
  const page = pageHash(at.url);
  if (!place) return { host: at.host, how: [how], times: 1, pages: [page], firstAt: at.now, lastAt: at.now };
  const news = !place.pages.includes(page) || at.dayOf(place.lastAt) !== at.dayOf(at.now);
  if (!news && place.how.includes(how)) return undefined;
  return {
    ...place,
    how: [...new Set([...place.how, how])],
    times: place.times + Number(news),
    pages: [page, ...place.pages.filter((p) => p !== page)].slice(0, PAGES),
    lastAt: at.now,
  };
}

function withSighting(item: Learned | undefined, sighting: AgentSighting, at: SeenAt): Learned | undefined {
  const { kind, value } = sighting;
  const before = item?.places.find((p) => p.host === at.host);
  const place = seenAgain(before, sighting, at);
  if (!place) return undefined;
  const others = (item?.places ?? []).filter((p) => p !== before).sort((a, b) => b.lastAt - a.lastAt);
  return {
    ...(item ?? { key: learnedKey(kind, value), kind, value }),
    places: [place, ...others].slice(0, PLACES),
  };
}

/** What a page's sightings change; nothing for most pages. */
async function changed(stores: Stores, sightings: readonly AgentSighting[], at: SeenAt): Promise<Learned[]> {
  const settings = await stores.settings.get();
  // A reading may come in after the agent has withdrawn the consent, and with it what was learned.
  if (settings.consentAt === undefined) return [];
  const typed = agentKeys(settings, at.country);
  const items = new Map<string, Learned>();
  for (const sighting of sightings) {
    const key = learnedKey(sighting.kind, sighting.value);
    const item = items.get(key) ?? (await stores.learned.get(key));
    if (typed.has(key) || item?.verdict === 'refused') continue;
    if (!item && (await belongsToCustomer(stores, { kind: sighting.kind, key }))) continue;
    const after = withSighting(item, sighting, at);
    if (after) items.set(key, after);
  }
  return [...items.values()];
}

async function makeRoom(stores: Stores): Promise<void> {
  const all = await stores.learned.all();
  if (all.length <= MOST) return;
  const lastAt = (item: Learned) => Math.max(0, ...item.places.map((p) => p.lastAt));
  const going = all
    .filter((item) => item.verdict === undefined)
    .sort((a, b) => timesSeen(a) - timesSeen(b) || lastAt(a) - lastAt(b))
    .slice(0, all.length - MOST);
  await stores.learned.delete(going.map((item) => item.key));
}

/** @returns whether somebody else counts as the agent now */
export async function learnAgent(
  database: Database,
  sightings: readonly AgentSighting[],
  at: SeenAt,
): Promise<boolean> {
  if (sightings.length === 0 || at.host === '' || !URL.canParse(at.url)) return false;
  // Looked up without a write first: it happens on every page.
  if ((await database.read((stores) => changed(stores, sightings, at))).length === 0) return false;
  return database.write(async (stores) => {
    const settings = await stores.settings.get();
    const keys = async () => (await believedAgent(stores, settings, at)).map((item) => item.key).join();
    const before = await keys();
    await stores.learned.putMany(await changed(stores, sightings, at));
    await makeRoom(stores);
    return (await keys()) !== before;
  });
}
