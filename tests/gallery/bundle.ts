/** The gallery's page as one piece of HTML. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

export async function galleryPage(): Promise<string> {
  const bundle = await build({
    entryPoints: { panel: resolve(import.meta.dirname, 'main.tsx') },
    bundle: true,
    write: false,
    outdir: '/gallery',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    format: 'iife',
  });
  const text = (ext: string): string => bundle.outputFiles.find((f) => f.path.endsWith(ext))?.text ?? '';
  const script = text('.js').replaceAll('</script', '<\\/script');
  return `<!doctype html><html><head><meta charset="utf-8"><title>Gallery</title><style>${text('.css')}</style></head><body><div id="app"></div><script>${script}</script></body></html>`;
}
