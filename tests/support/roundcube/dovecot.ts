/** An IMAP server on loopback for one mailbox, everything it writes in one folder. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Child, startChild } from './child';

export interface Account {
  user: string;
  password: string;
}

/** Dovecot serves nobody's mail as root: Debian's `nobody` and `nogroup` then. */
const NOBODY = 65534;
export const MAIL_OWNER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

const own = (which: '-un' | '-gn') => execFileSync('id', [which], { encoding: 'utf8' }).trim();

/** Without root no other user can be taken on, and nothing locked into a folder. */
const withoutRoot = () => `
default_internal_user = ${own('-un')}
default_internal_group = ${own('-gn')}
default_login_user = ${own('-un')}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
service stats {
  chroot =
}
`;

const config = (folder: string, port: number) => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:~/mail
auth_mechanisms = plain
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
namespace inbox {
  inbox = yes
  separator = .
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${MAIL_OWNER ? '' : withoutRoot()}`;

const greets = (port: number): Promise<boolean> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1').once('error', fail);
    socket.once('data', (d) => {
      socket.destroy();
      done(d.toString().startsWith('* OK'));
    });
  });

/** @param folder holds the Maildir in `home/mail`; its path must be short, for the names of sockets */
export async function startDovecot(
  program: string,
  folder: string,
  port: number,
  { user, password }: Account,
): Promise<Child> {
  const owner = MAIL_OWNER ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  await mkdir(join(folder, 'run'), { recursive: true });
  await chmod(folder, 0o755);
  const home = join(folder, 'home');
  await writeFile(join(folder, 'users'), `${user}:${password}:${owner.uid}:${owner.gid}::${home}\n`);
  await chmod(join(folder, 'users'), 0o644);
  const file = join(folder, 'dovecot.conf');
  await writeFile(file, config(folder, port));
  return startChild(program, ['-F', '-c', file], { ready: () => greets(port) });
}
