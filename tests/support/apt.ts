/** Installs Debian packages where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute path of a command on the PATH. */
export const onPath = (command: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));

export const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && !!onPath('apt-get');

/** Another engineer or the system may hold the package lock: wait for it, at most ten minutes. */
export function aptInstall(packages: readonly string[]): void {
  console.log(`installing ${packages.join(', ')} (apt-get) …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  // Package lists may be missing or old; a machine without a network keeps what it has.
  if (!install() && apt('update')) install();
}
