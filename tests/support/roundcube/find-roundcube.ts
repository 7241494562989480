/** The programs of a real webmail, as Debian packages them; installed where that can be done without asking. */
import { existsSync } from 'node:fs';
import { aptInstall, canInstall, onPath } from '../apt';

const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'roundcube-skin-larry', 'dovecot-imapd', 'php-cli'];
const ROOT = '/var/lib/roundcube';

export interface Programs {
  dovecot: string;
  php: string;
  /** Served to browsers. */
  documents: string;
  /** Read by Roundcube beside its own configuration. */
  defaults: string[];
  /** Text of the SQL that makes an empty database. */
  schema: string;
}

const PROGRAMS = {
  documents: `${ROOT}/public_html`,
  defaults: ['/etc/roundcube/defaults.inc.php', '/etc/roundcube/mimetypes.php'],
  schema: '/usr/share/roundcube/SQL/sqlite.initial.sql',
};

function look(): Programs | undefined {
  // Outside of root's PATH the daemons are not on it.
  const dovecot = onPath('dovecot') ?? ['/usr/sbin/dovecot'].find((file) => existsSync(file));
  const php = onPath('php');
  const { documents, defaults, schema } = PROGRAMS;
  const there = [documents, ...defaults, schema, `${ROOT}/skins/larry/`].every((file) => existsSync(file));
  return dovecot && php && there ? { dovecot, php, ...PROGRAMS } : undefined;
}

/** Where services are started on installation, nobody wants a mail server for having run the tests. */
const startsServices = () => existsSync('/run/systemd/system');

/** The programs, or the sentence that says why there are none. */
export function findRoundcube(): Programs | string {
  const found = look();
  if (found) return found;
  if (canInstall() && !startsServices()) aptInstall(PACKAGES);
  return look() ?? `needs Debian's packages, as root: apt-get install ${PACKAGES.join(' ')}`;
}
