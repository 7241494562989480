/** What the models need of the world outside; lib/platform has the real ones, tests their own. */
import type { TabReading } from '../domain/reading';
import type { rankPoints } from '../talking-points/rank-points';

export interface PageBeside {
  tabId?: number;
  url: string;
  readable: boolean;
  reading?: TabReading;
}

export interface Desk {
  watchPage(next: (page: PageBeside) => void): () => void;
  requestPageAccess(): Promise<boolean>;
  settingsChanged(): void;
  customersChanged(): void;
  insertNote(tabId: number, text: string): Promise<boolean>;
  copyText(text: string): Promise<boolean>;
  openSettings(section?: 'import' | 'export'): void;
  dial(phone: string): void;
  /** The library of talking points is the heaviest part of the panel: it comes after the first paint. */
  loadTalkingPoints(): Promise<typeof rankPoints>;
  browserLanguage: string;
  /** Epoch ms. */
  now(): number;
  newId(): string;
  /** Minutes east of UTC at `at`. */
  utcOffset(at: number): number;
}
