import type { RecordLink } from '../types';
import type { Site } from './site';

/** The first three characters of an id say what it is (Salesforce help, "Standard Field Record ID Prefix Decoder"). */
const PREFIXES: Readonly<Record<string, string>> = { '001': 'account', '003': 'contact', '00Q': 'lead' };
const ID = '[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?';
const LIGHTNING = new RegExp(`^/lightning/r/(?:(Contact|Lead|Account)/)?(${ID})/`);
const ONE_APP = new RegExp(`^#/sObject/(${ID})(?:/|$)`);
/** Any path of fifteen characters looks like this: on Salesforce's own hosts only. */
const CLASSIC = new RegExp(`^/(${ID})(?:/e)?$`);
const CONSOLE = new RegExp(`^#(?:%2F|/)(${ID})(?![a-zA-Z0-9])`, 'i');
const HOSTS = /\.(?:salesforce|force)\.com$/;

const CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * Classic writes ids of 15 characters in which case counts, Lightning the same with three more that say which are
 * capitals (Salesforce help, "15-Digit and 18-Digit IDs"): one record has one id.
 */
function eighteen(id: string): string {
  if (id.length === 18) return id;
  const check = [0, 5, 10].map((at) => {
    const bits = [...id.slice(at, at + 5)].map((c, i) => (c >= 'A' && c <= 'Z' ? 2 ** i : 0));
    return CHECK.charAt(bits.reduce((a, b) => a + b, 0));
  });
  return id + check.join('');
}

function made(id: string | undefined, object?: string): RecordLink | undefined {
  const type = object?.toLowerCase() ?? PREFIXES[(id ?? '').slice(0, 3)];
  return id && type ? { type, id: eighteen(id) } : undefined;
}

function lightning(path: string): RecordLink | undefined {
  const m = LIGHTNING.exec(path);
  return m ? made(m[2], m[1]) : undefined;
}

export const salesforce: Site = {
  name: 'Salesforce',
  examples: [
    [
      'https://firm.lightning.force.com/lightning/r/Contact/0035g00000QwErTAAV/view',
      'contact',
      '0035g00000QwErTAAV',
    ],
    [
      'https://firm.lightning.force.com/lightning/r/Lead/00Q5g00000AbCdEFGH/view',
      'lead',
      '00Q5g00000AbCdEFGH',
    ],
    [
      'https://firm.lightning.force.com/lightning/r/Account/0015g00000QwErTAAV/related/Contacts/view',
      'account',
      '0015g00000QwErTAAV',
    ],
    // Links of related lists leave the object out.
    ['https://firm.lightning.force.com/lightning/r/0035g00000QwErTAAV/view', 'contact', '0035g00000QwErTAAV'],
    // A case in a tab of the console, beneath the tab of its customer.
    [
      'https://firm.lightning.force.com/lightning/r/Case/5005g00000QwErTAAV/view?ws=%2Flightning%2Fr%2FContact%2F0035g00000QwErTAAV%2Fview',
      'contact',
      '0035g00000QwErTAAV',
    ],
    [
      'https://firm.lightning.force.com/one/one.app#/sObject/0035g00000QwErTAAV/view?t=1416299632331',
      'contact',
      '0035g00000QwErTAAV',
    ],
    ['https://firm.my.salesforce.com/0035g00000QwErT', 'contact', '0035g00000QwErTAAV'],
    ['https://na1.salesforce.com/00Q5g00000AbCdE/e', 'lead', '00Q5g00000AbCdEEAV'],
    ['https://na63.salesforce.com/console#%2F0015g00000QwErT', 'account', '0015g00000QwErTAAV'],
  ],
  read(url) {
    const own = lightning(url.pathname) ?? lightning(url.searchParams.get('ws') ?? '');
    if (own) return own;
    if (url.pathname === '/one/one.app') return made(ONE_APP.exec(url.hash)?.[1]);
    if (!HOSTS.test(url.hostname)) return undefined;
    return url.pathname === '/console'
      ? made(CONSOLE.exec(url.hash)?.[1])
      : made(CLASSIC.exec(url.pathname)?.[1]);
  },
};
