/** A server that lives as long as a test file. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../until';

export interface Child {
  stop(): Promise<void>;
}

const PATIENCE_MS = 3_000;
const MAX_OUTPUT = 4_000;

/** A port of 127.0.0.1 that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(address)));
    });
  });

/**
 * Starts a server and waits until it answers; throws with what it said where it ends before.
 * @param ready asked again and again; a rejection is a no
 */
export async function startChild(
  command: string,
  args: readonly string[],
  { env = {}, ready }: { env?: Record<string, string>; ready: () => Promise<boolean> },
): Promise<Child> {
  // A group of its own: both servers have workers, which must go with them.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (d) => {
      output = (output + d).slice(-MAX_OUTPUT);
    });
  let ended: string | undefined;
  child.once('error', (e) => {
    ended = e.message;
  });
  const gone = new Promise<void>((done) => {
    child.once('close', (code, signal) => {
      ended ??= `ended with ${code ?? signal}`;
      done();
    });
  });
  const kill = (signal: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch (e) {
      // The whole group has ended by itself.
      if (!String(e).includes('ESRCH')) throw e;
    }
  };
  const atExit = () => kill('SIGKILL');
  process.once('exit', atExit);
  const stop = async () => {
    kill('SIGTERM');
    await Promise.race([gone, sleep(PATIENCE_MS)]);
    kill('SIGKILL');
    process.off('exit', atExit);
  };
  try {
    await until(
      `${command} to answer`,
      async () => {
        if (ended !== undefined) throw new Error(`${command} ${ended}\n${output}`);
        return ready().catch(() => false);
      },
      { timeout: 20_000, seen: async () => output },
    );
  } catch (e) {
    await stop();
    throw e;
  }
  return { stop };
}
