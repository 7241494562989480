/** Mails written where an IMAP server finds them: one file each. */
import { chown, mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mail, mimeOf } from './mime';

/** @param folder of the Maildir, `.../mail` or `.../mail/.Sent` */
export async function writeMails(folder: string, mails: readonly Mail[]): Promise<void> {
  for (const sub of ['cur', 'new', 'tmp']) await mkdir(join(folder, sub), { recursive: true });
  for (const [i, mail] of mails.entries()) {
    const seconds = Date.parse(mail.at) / 1_000;
    // S: read already, else opening one changes the list behind it.
    const file = join(folder, 'cur', `${seconds}.M${i}.seed:2,S`);
    await writeFile(file, mimeOf(mail));
    await utimes(file, seconds, seconds);
  }
}

/** Gives a folder and all in it to the user as whom the server reads it. */
export async function giveTo(folder: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTo(path, { uid, gid });
    else await chown(path, uid, gid);
  }
}
