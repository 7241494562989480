/**
 * The doors of detection. In the page: `sketch/` takes what the page shows, `watch/` follows its changes.
 * In the background: `judge` says who it is about, `fuse` joins the frames of a tab.
 */
export { fuseFrames } from './fuse';
export { judge, type PageAbout, type PageFindings } from './judge';
export { parseSketch } from './page/unfold';
export { LongLists } from './sketch/long-lists';
export { type TakenSketch, takeSketch } from './sketch/take-sketch';
export { followTextField, type TextField } from './text-field';
export type { ReadConfig } from './types';
export { type Watcher, watchPage } from './watch/watch';
