import { build, type Plugin } from 'esbuild';

/**
 * A peer asks for core-js without declaring it. Every browser we measure in has these features of its own, and
 * is faster by them.
 */
const withoutPolyfills: Plugin = {
  name: 'without-polyfills',
  setup(made) {
    made.onResolve({ filter: /^core-js\// }, ({ path }) => ({ path, namespace: 'nothing' }));
    made.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/** A module and all it imports as one script that leaves its exports in a global. */
export async function pageBundle(entry: string, globalName: string): Promise<string> {
  const made = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    charset: 'utf8',
    plugins: [withoutPolyfills],
    logLevel: 'error',
  });
  const [file] = made.outputFiles;
  if (!file) throw new Error(`${entry} made no script`);
  return file.text;
}
