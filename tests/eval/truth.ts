/** The truth format: one entry per page, or per state of a page that changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TruePerson {
  name: string | null;
  company: string | null;
  emails: string[];
  phones: string[];
  recordId: string | null;
  nameAlt?: string[];
  companyAlt?: string[];
  recordIdAlt?: string[];
}

export type Step =
  | { action: 'none' }
  | { action: 'wait'; ms: number }
  | { action: 'click'; selector: string; ms: number };

export interface Truth {
  id: string;
  file: string;
  language: string;
  kind: 'record' | 'mail' | 'ticket' | 'list' | 'none';
  state?: string;
  steps: Step[];
  agent: { name: string | null; emails: string[]; phones: string[] };
  region: string;
  primary: TruePerson | null;
  others: TruePerson[];
  othersComplete?: boolean;
  optional: TruePerson[];
  tolerated?: string[];
  notDetected: string[];
}

export const readTruth = (dir: string): Truth[] =>
  JSON.parse(readFileSync(join(dir, 'truth.json'), 'utf8')) as Truth[];

/** What the product said of a page, however it was asked. */
export interface Said {
  state: 'one' | 'several' | 'nobody';
  name: string;
  company: string;
  emails: string[];
  phones: string[];
  recordIds: string[];
}
