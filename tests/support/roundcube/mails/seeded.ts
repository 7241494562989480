/** The mails of the test mailbox, each with what is true about it. */
import type { Truth } from '../../../eval/truth';
import type { Address, Mail } from '../mime';

export const AGENT = { name: 'Nora Feldmann', email: 'nora.feldmann@lindgren-tools.example' };
export const COLLEAGUE = { name: 'Tom Okafor', email: 'tom.okafor@lindgren-tools.example' };
export const AGENT_PHONE = '+44 20 7946 0858';
export const AGENT_COMPANY = 'Lindgren Tools';
export const SIGNATURE = ['Nora Feldmann', 'Customer Service', AGENT_COMPANY, AGENT_PHONE].join('\n');

/** What the panel must show, no more and no less; a phone in E.164 form. */
export interface Shown {
  name: string;
  company?: string;
  email: string;
  phones?: readonly string[];
  /** May be shown or left out. */
  tolerated?: readonly string[];
}

export interface Seeded {
  mail: Mail;
  /** Default the inbox. */
  folder?: 'Sent';
  /** Completes "it shows the right customer of …". */
  what: string;
  /** Nobody when missing. */
  customer?: Shown;
  /** The customer is only quoted: to show nobody is right too. */
  orNobody?: true;
  /** Of strangers, colleagues and machines, somewhere in the mail. */
  never?: readonly string[];
}

interface Letter extends Omit<Mail, 'to'> {
  to?: readonly Address[];
}

/** To the agent, where nothing else is said. */
export const mail = (letter: Letter): Mail => ({ to: [AGENT], ...letter });

/** The same as a page of the truth format, so that the same judge speaks of it. */
export function truthOf(what: string, customer?: Shown, never: readonly string[] = []): Truth {
  return {
    id: what,
    file: '',
    language: '',
    kind: customer ? 'mail' : 'none',
    steps: [],
    agent: { name: AGENT.name, emails: [AGENT.email], phones: [] },
    region: 'US',
    primary: customer
      ? {
          name: customer.name,
          company: customer.company ?? null,
          emails: [customer.email],
          phones: [...(customer.phones ?? [])],
          recordId: null,
        }
      : null,
    others: [],
    optional: [],
    tolerated: [...(customer?.tolerated ?? [])],
    notDetected: [...never],
  };
}
