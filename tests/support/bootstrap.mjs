// Plain Node, no packages: installs what is missing, then runs a TypeScript file.
// Usage: node tests/support/bootstrap.mjs FILE.ts [arguments…]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const at = (path) => resolve(root, path);
const MINIMUM = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  console.error(`Node ${MINIMUM.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm as the shell would find it, or the one that is running this. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const run =
    cli && /npm-cli\.c?js$/.test(cli)
      ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error(`npm ${args.join(' ')} failed; see above. Is this machine able to reach its npm registry?`);
    process.exit(run.status ?? 1);
  }
}

// npm's own record of what is installed is older than the lock file after a pull, and missing after
// an installation that was broken off.
const record = at('node_modules/.package-lock.json');
const installed = existsSync(record) && existsSync(at('node_modules/tsx'));
const lock = readFileSync(at('package-lock.json'), 'utf8');
const stamp = at('node_modules/.tierside-lock');
const sameLock = existsSync(stamp)
  ? readFileSync(stamp, 'utf8') === lock
  : installed && statSync(record).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
if (!installed || !sameLock) {
  console.log('installing packages …');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms, which is what npm
  // writes where the registry at hand does not carry them. `install` keeps to the lock for all the rest.
  npm('install', '--no-save', '--include=dev', '--no-audit', '--no-fund');
}
writeFileSync(stamp, lock);

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node tests/support/bootstrap.mjs FILE.ts [arguments…]');
  process.exit(2);
}
const tsx = createRequire(at('package.json')).resolve('tsx/cli');
const run = spawnSync(process.execPath, [tsx, at(file), ...args], { cwd: root, stdio: 'inherit' });
if (run.error) console.error(run.error);
process.exit(run.status ?? 1);
