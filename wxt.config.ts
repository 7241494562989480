import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Vite's helper for lazy chunks weighs half a kilobyte in the panel's first load, most of it for preloading and nonces,
 * which there are none of. What is left of it: a chunk's own style sheet comes before the chunk.
 */
const smallPreloadHelper = () => ({
  name: 'small-preload-helper',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js'
      ? `const asked = {};
         const style = (href) => asked[href] ??= new Promise((onload, onerror) => document.head.append(
           Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/' + href, onload, onerror })));
         export const __vitePreload = (load, styles = []) => Promise.all(styles.map(style)).then(load);`
      : undefined,
});

// The permissions and why each is needed are explained in README.md; a test compares the two.
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), smallPreloadHelper()],
    resolve: {
      // Dexie's modern build: its default entry is ES5 and 3 KB heavier.
      alias: { dexie: resolve('node_modules/dexie/dist/modern/dexie.mjs') },
    },
    // Chinese as it is written: escaped it is three times as long.
    esbuild: { charset: 'utf8' },
    build: {
      modulePreload: false,
      sourcemap: false,
      // Crumbs that two pages share would be files of their own, each with its own cost on the panel's first load.
      rollupOptions: { output: { experimentalMinChunkSize: 2_000 } },
    },
  }),
  hooks: {
    // The content script talks through the native API: the polyfill is 3 KB in every page for nothing.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some((entry) => entry.type === 'content-script')) return;
      const alias = config.resolve?.alias;
      if (Array.isArray(alias)) {
        config.resolve = { ...config.resolve, alias: alias.filter((a) => a.find !== 'wxt/browser') };
      } else if (alias && typeof alias === 'object') {
        const { 'wxt/browser': _polyfill, ...rest } = alias as Record<string, string>;
        config.resolve = { ...config.resolve, alias: rest };
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '116',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'downloads',
      'webNavigation',
      'alarms',
      'notifications',
    ],
    host_permissions: ['<all_urls>'],
    // No request to anywhere: the strictest policy the pages run under.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox' && {
      // A click in a page cannot open the sidebar here; keys can, and the card beside a badge names them.
      commands: { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+T' } } },
      browser_specific_settings: {
        gecko: {
          id: 'tierside@tierside.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
