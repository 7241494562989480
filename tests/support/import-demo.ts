import type { Page } from 'puppeteer-core';
import { customersCsv, type Language } from '../demo/data/contacts';
import { type ImportReport, importText } from './agent';

/** The 40 customers of the demo, their dates moved along with today. */
export const importDemo = (options: Page, language: Language): Promise<ImportReport> =>
  importText(options, customersCsv(language, new Date()));
