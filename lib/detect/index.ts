/** The doors of detection: everything outside lib/detect comes in here. */
export { fuseFrames } from './fuse';
export { type Anchor, findPeople, type PageFindings, readPage } from './read-page';
export { followTextField, type TextField } from './text-field';
export type { ReadConfig } from './types';
export { type Watcher, watchPage } from './watch';
