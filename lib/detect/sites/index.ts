/** Every site, the particular before the general: the first that reads a URL wins. */
import type { RecordLink } from '../types';
import { dolibarr } from './dolibarr';
import { dynamics } from './dynamics';
import { espocrm } from './espocrm';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { generic } from './generic';
import { hubspot } from './hubspot';
import { huoban } from './huoban';
import { odoo } from './odoo';
import { pipedrive } from './pipedrive';
import { roundcube } from './roundcube';
import { salesforce } from './salesforce';
import type { Site } from './site';
import { sogo } from './sogo';
import { suitecrm } from './suitecrm';
import { vtiger } from './vtiger';
import { zendesk } from './zendesk';
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
  freshdesk,
  zendesk,
  huoban,
  roundcube,
  sogo,
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
