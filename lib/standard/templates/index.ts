/** Standards to start from, one a trade. Adding one is one file, one row here, and its words in lib/locales/standard. */
import type { Standard } from '../../domain/standard';
import { b2b } from './b2b';
import { development } from './development';
import { finance } from './finance';
import { general } from './general';
import { onSite } from './on-site';
import { shop } from './shop';
import { telecom } from './telecom';
import type { Template } from './template';

export type { Reason as TemplateReason, Template } from './template';

/** In the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [general, development, shop, finance, telecom, onSite, b2b];

/** The template as a standard of its own, version 1; the general one where the id is nobody's. */
export const standardFromTemplate = (id: string, currency: string): Standard =>
  (TEMPLATES.find((template) => template.id === id) ?? general).standard(currency);
