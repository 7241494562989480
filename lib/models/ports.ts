/** What the models need of the world outside; lib/platform has the real ones, tests their own. */
import type { PanelAnswer, Teaching } from '../domain/pointing';
import type { PageBeside } from '../domain/reading';
import type { WhatIfAnswer, WhatIfQuestion } from '../domain/what-if';
import type { rankPoints } from '../talking-points/rank-points';
import type { createFactsModel } from './facts-model';
import type { watchInsight } from './insight-model';
import type { SettingsSection } from './panel-view';

/** What every page of the extension may do outside itself. */
export interface Surroundings {
  requestPageAccess(): Promise<boolean>;
  settingsChanged(): void;
  customersChanged(): void;
  /** Taught pages changed: open pages follow. */
  rulesChanged(): void;
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
  /** A worker that tries standards on all customers; `ask` after `stop` is not heard. */
  whatIf(hear: (answer: WhatIfAnswer) => void): { ask(question: WhatIfQuestion): void; stop(): void };
  /** Everything was erased: what is kept outside the database goes too. */
  erased(): Promise<void>;
}

/** What the panel needs besides. */
export interface Desk extends Surroundings {
  /** What would lift the tier, and its past: after the first paint too. */
  loadInsight(): Promise<typeof watchInsight>;
  watchPage(next: (page: PageBeside) => void): () => void;
  /** The panel of this tab follows its page again. */
  backToPage(tabId: number): void;
  insertNote(tabId: number, text: string): Promise<boolean>;
  copyText(text: string): Promise<boolean>;
  openSettings(section?: SettingsSection): void;
  openReview(): void;
  dial(phone: string): void;
  /** Starts the pointing at a tab's page, or answers what is asked; false where it cannot be pointed at. */
  teach(tabId: number, action: PanelAnswer | { do: 'start' }): Promise<boolean>;
  watchTeaching(tabId: number, next: (state: Teaching | undefined) => void): () => void;
  /** The line about what was learnt goes. */
  forgetLearnt(tabId: number): Promise<void>;
  /** The library of talking points is the heaviest part of the panel: it comes after the first paint. */
  loadTalkingPoints(): Promise<typeof rankPoints>;
  /** What the agent tells of a customer is rarely needed before the first paint either. */
  loadFacts(): Promise<typeof createFactsModel>;
}
