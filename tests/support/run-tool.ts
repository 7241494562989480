import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT } from './paths';

export interface ToolResult {
  ok: boolean;
  /** Both streams, in the order in which they came. */
  output: string;
  stdout: string;
}

/** Runs a program of `node_modules/.bin` in the checkout. */
export function runTool(name: string, args: string[]): Promise<ToolResult> {
  const windows = process.platform === 'win32';
  const bin = resolve(ROOT, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  return new Promise((done) => {
    const child = spawn(bin, args, {
      cwd: ROOT,
      shell: windows,
      env: { ...process.env, CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (d) => {
      output += d;
      stdout += d;
    });
    child.stderr.on('data', (d) => {
      output += d;
    });
    child.on('error', (e) => done({ ok: false, output: `${bin}: ${e.message}`, stdout }));
    child.on('close', (code) => done({ ok: code === 0, output, stdout }));
  });
}
