/** A real webmail with a mailbox of its own: Roundcube and Dovecot on loopback, gone when it is closed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, freePort } from './child';
import { CONTACTS } from './contacts';
import { MAIL_OWNER, startDovecot } from './dovecot';
import type { Programs } from './find-roundcube';
import { giveTo, writeMails } from './maildir';
import { CUSTOMER_MAILS } from './mails/customers';
import { INDIRECT_MAILS } from './mails/indirect';
import { NOBODY_MAILS } from './mails/nobody';
import { AGENT, AGENT_COMPANY, type Seeded, SIGNATURE } from './mails/seeded';
import { SENT_MAILS } from './mails/sent';
import { startWebmail } from './webmail';

export const MAILS: readonly Seeded[] = [
  ...CUSTOMER_MAILS,
  ...INDIRECT_MAILS,
  ...NOBODY_MAILS,
  ...SENT_MAILS,
];
export const ACCOUNT = { user: AGENT.email, password: 'only-for-tests' };

export interface Roundcube {
  /** Address of the webmail, no slash at the end. */
  origin: string;
  close(): Promise<void>;
}

export async function startRoundcube(programs: Programs): Promise<Roundcube> {
  const folder = await mkdtemp(join(tmpdir(), 'tierside-mail-'));
  const children: Child[] = [];
  const close = async () => {
    for (const child of children.reverse()) await child.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const mail = join(folder, 'home', 'mail');
    const of = (wanted?: 'Sent') => MAILS.filter((m) => m.folder === wanted).map((m) => m.mail);
    await writeMails(mail, of());
    await writeMails(join(mail, '.Sent'), of('Sent'));
    if (MAIL_OWNER) await giveTo(join(folder, 'home'), MAIL_OWNER);
    const imap = await freePort();
    children.push(await startDovecot(programs.dovecot, folder, imap, ACCOUNT));
    const port = await freePort();
    const owner = {
      user: AGENT.email,
      name: AGENT.name,
      organization: AGENT_COMPANY,
      signature: SIGNATURE,
    };
    children.push(await startWebmail(programs, { folder, imap, port, owner, contacts: CONTACTS }));
    return { origin: `http://127.0.0.1:${port}`, close };
  } catch (e) {
    await close();
    throw e;
  }
}
