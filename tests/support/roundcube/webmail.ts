/** Roundcube on loopback: PHP's own server, a configuration and an SQLite database in one folder. */
import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Child, startChild } from './child';
import type { Contact } from './contacts';
import type { Programs } from './find-roundcube';

const HOST = '127.0.0.1';
/** A page asks for its style, scripts and frame at once. */
const WORKERS = '4';

/** A configuration is code: the browser's cookies choose the skin and the language. */
const config = (folder: string, imap: number) => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/webmail.db?mode=0600',
  'imap_host' => '${HOST}:${imap}',
  'smtp_host' => '${HOST}:1',
  'des_key' => 'only-for-tests-24-letter',
  'log_dir' => '${folder}/logs/',
  'temp_dir' => '${folder}/temp/',
  'plugins' => [],
  'enable_spellcheck' => false,
  'skin' => ($_COOKIE['look'] ?? '') === 'larry' ? 'larry' : 'elastic',
  'language' => ($_COOKIE['speech'] ?? '') === 'zh_CN' ? 'zh_CN' : 'en_US',
  'dont_override' => ['skin', 'language'],
];
`;

export interface Owner {
  user: string;
  name: string;
  organization: string;
  signature: string;
}

export interface WebmailOptions {
  folder: string;
  imap: number;
  port: number;
  owner: Owner;
  contacts: readonly Contact[];
}

export async function startWebmail(programs: Programs, options: WebmailOptions): Promise<Child> {
  const { folder, imap, port } = options;
  for (const sub of ['config', 'logs', 'temp']) await mkdir(join(folder, sub), { recursive: true });
  for (const file of programs.defaults) await symlink(file, join(folder, 'config', basename(file)));
  await writeFile(join(folder, 'config', 'config.inc.php'), config(folder, imap));
  const seeded = spawnSync(programs.php, [resolve(import.meta.dirname, 'seed.php')], {
    encoding: 'utf8',
    input: JSON.stringify({
      ...options.owner,
      database: join(folder, 'webmail.db'),
      schema: programs.schema,
      host: HOST,
      at: '2026-11-01 08:00:00',
      contacts: options.contacts,
    }),
  });
  if (seeded.status !== 0) throw new Error(`the webmail's database: ${seeded.stdout}${seeded.stderr}`);
  return startChild(
    programs.php,
    ['-d', 'opcache.enable_cli=1', '-S', `${HOST}:${port}`, '-t', programs.documents],
    {
      env: { ROUNDCUBE_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: WORKERS },
      ready: async () => (await fetch(`http://${HOST}:${port}/`)).ok,
    },
  );
}
