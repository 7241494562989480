/**
 * The door between the light content script and the reader, which is put into a frame only when the frame
 * may hold people: both live in the extension's own world of that frame, which the page cannot reach.
 */
import type { findPeople } from './read-page';

export interface Reader {
  findPeople: typeof findPeople;
}

const SLOT = 'tiersideReader';
type Host = { [SLOT]?: Reader };

export const offerReader = (reader: Reader): void => {
  (globalThis as Host)[SLOT] = reader;
};

export const offeredReader = (): Reader | undefined => (globalThis as Host)[SLOT];
