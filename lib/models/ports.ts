/** What the models need of the world outside; lib/platform has the real ones, tests their own. */
import type { PageBeside } from '../domain/reading';
import type { rankPoints } from '../talking-points/rank-points';

/** What every page of the extension may do outside itself. */
export interface Surroundings {
  requestPageAccess(): Promise<boolean>;
  settingsChanged(): void;
  customersChanged(): void;
  browserLanguage: string;
  /** Epoch ms. */
  now(): number;
  newId(): string;
  /** Minutes east of UTC at `at`. */
  utcOffset(at: number): number;
}

/** What the settings page needs besides. */
export interface Office extends Surroundings {
  /** True only when the file is whole on disk. */
  download(fileName: string, mime: string, content: string | Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** Everything was erased: what is kept outside the database goes too. */
  erased(): Promise<void>;
}

/** What the panel needs besides. */
export interface Desk extends Surroundings {
  watchPage(next: (page: PageBeside) => void): () => void;
  /** The panel of this tab follows its page again. */
  backToPage(tabId: number): void;
  insertNote(tabId: number, text: string): Promise<boolean>;
  copyText(text: string): Promise<boolean>;
  openSettings(section?: 'import' | 'export'): void;
  dial(phone: string): void;
  /** The library of talking points is the heaviest part of the panel: it comes after the first paint. */
  loadTalkingPoints(): Promise<typeof rankPoints>;
}
