/**
 * What pages told of the agent: names, addresses and numbers where applications show who is signed in, and
 * senders of mails the agent writes. One odd page must not make a customer the agent. Pure.
 */
import { emailKey, nameKey, phoneKey } from './identity';

export type LearnedKind = 'name' | 'email' | 'phone';
/** Where an application shows who is signed in, or as the sender of a mail the agent writes or wrote. */
export type LearnedFrom = 'sign-in' | 'sent-mail';

/** One page says: this is who sits at the screen. */
export interface AgentSighting {
  kind: LearnedKind;
  /** As shown; addresses in lower case, numbers in E.164. */
  value: string;
  how: LearnedFrom;
}

/** All sightings on one site. */
export interface LearnedPlace {
  host: string;
  how: LearnedFrom[];
  /** Different pages, or the same one on another day. */
  times: number;
  /** The last few pages, as short hashes: where the agent has been is not written down. */
  pages: string[];
  /** Epoch ms. */
  firstAt: number;
  lastAt: number;
}

export interface Learned {
  /** Kind and value, for comparing. */
  key: string;
  kind: LearnedKind;
  value: string;
  places: LearnedPlace[];
  /** What the agent said of it; a refused one is never learned again. */
  verdict?: 'kept' | 'refused';
}

/** More than this on one site are no longer the agent's: the place shows somebody else. */
const MOST_AT_A_PLACE = 3;
/** What is seen this much less often than the most frequent one does not count as shown there. */
const RARE = 4;
const MIN_PAGES = 2;

export function learnedKey(kind: LearnedKind, value: string): string {
  if (kind === 'email') return emailKey(value);
  return kind === 'phone' ? phoneKey(value) : `n:${nameKey(value)}`;
}

export const timesSeen = (item: Learned): number => item.places.reduce((sum, p) => sum + p.times, 0);

/** On two different pages, or on two different days. */
export function seenEnough(places: readonly LearnedPlace[], dayOf: (at: number) => string): boolean {
  const pages = places.reduce((sum, p) => sum + p.pages.length, 0);
  const days = new Set(places.flatMap((p) => [dayOf(p.firstAt), dayOf(p.lastAt)]));
  return pages >= MIN_PAGES || days.size > 1;
}

/** Whether a site shows so many of a kind that none of them can be the one who is signed in. */
function crowded(all: readonly Learned[], kind: LearnedKind, host: string): (times: number) => boolean {
  const times = all
    .filter((item) => item.kind === kind && item.verdict !== 'refused')
    .flatMap((item) => item.places.filter((p) => p.host === host).map((p) => p.times));
  const least = Math.max(0, ...times) / RARE;
  const many = times.filter((n) => n >= least).length > MOST_AT_A_PLACE;
  return (n) => many || n < least;
}

/**
 * Those that count: kept by the agent, or seen often enough where few others are.
 * @param dayOf the agent's calendar day of a moment
 */
export function believed(all: readonly Learned[], dayOf: (at: number) => string): Learned[] {
  const places = new Map<string, (times: number) => boolean>();
  const doubtful = (kind: LearnedKind, { host, times }: LearnedPlace): boolean => {
    const key = `${kind} ${host}`;
    const judge = places.get(key) ?? crowded(all, kind, host);
    places.set(key, judge);
    return judge(times);
  };
  return all.filter(
    (item) =>
      item.verdict === 'kept' ||
      (item.verdict === undefined &&
        seenEnough(
          item.places.filter((place) => !doubtful(item.kind, place)),
          dayOf,
        )),
  );
}
