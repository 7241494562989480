/** Every site, the particular before the general: the first that reads a URL wins. */
import type { RecordLink } from '../types';
import { dolibarr } from './dolibarr';
import { dynamics } from './dynamics';
import { espocrm } from './espocrm';
import { freescout } from './freescout';
import { generic } from './generic';
import { hubspot } from './hubspot';
import { odoo } from './odoo';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import type { Site } from './site';
import { suitecrm } from './suitecrm';
import { vtiger } from './vtiger';
import { zoho } from './zoho';

export const SITES: readonly Site[] = [
  salesforce,
  hubspot,
  pipedrive,
  zoho,
  dynamics,
  odoo,
  espocrm,
  vtiger,
  suitecrm,
  dolibarr,
  freescout,
  generic,
];

/** The record a URL points at; `vtiger` and SuiteCRM share parameters and differ by `view`/`action`. */
export function recordOfUrl(url: URL): RecordLink | undefined {
  for (const site of SITES) {
    const hit = site.read(url);
    if (hit) return hit;
  }
  return undefined;
}
