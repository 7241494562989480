/** Who may import whom: the walls of the house. A planted violation is caught by tests/unit/house.test.ts. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    pathNot: [...allowed, from],
    path: '^(lib|components|entrypoints|node_modules)',
  },
});
const npm = (...names) => names.map((n) => `^node_modules/${n}/`);

module.exports = {
  forbidden: [
    only('domain', '^lib/domain/', [], 'types and store interfaces: no imports from outside'),
    only('standard', '^lib/standard/', ['^lib/domain/', ...npm('zod')]),
    only('scoring', '^lib/scoring/', ['^lib/domain/', '^lib/standard/types']),
    only('review', '^lib/review/', ['^lib/(domain|scoring)/', '^lib/standard/types']),
    only('talking-points', '^lib/talking-points/', ['^lib/domain/']),
    only('detect', '^lib/detect/', ['^lib/domain/']),
    only('teach', '^lib/teach/', ['^lib/domain/']),
    only('exchange', '^lib/exchange/', [
      '^lib/domain/',
      '^lib/standard/types',
      ...npm('zod', 'papaparse', '@types/papaparse'),
    ]),
    only('badge', '^lib/badge/', ['^lib/domain/']),
    only('db', '^lib/db/', ['^lib/domain/', ...npm('dexie')]),
    only('messages', '^lib/messages/', ['^lib/domain/', '^lib/exchange/taught/schema', ...npm('zod')]),
    only('platform', '^lib/platform/', [
      '^lib/domain/',
      '^lib/messages/',
      ...npm('wxt', '@wxt-dev', 'webextension-polyfill'),
    ]),
    only('use-cases', '^lib/use-cases/', [
      '^lib/(domain|standard|scoring|review|talking-points|detect|exchange|teach)/',
    ]),
    only('models', '^lib/models/', [
      '^lib/(domain|use-cases|standard|scoring|review|talking-points)/',
      ...npm('@preact/signals', '@preact/signals-core'),
    ]),
    only('locales', '^lib/locales/', ['^lib/domain/']),
    only('components', '^components/', [
      '^lib/(domain|locales)/',
      '^lib/models/[^/]*-view',
      ...npm('preact', '@preact/signals'),
    ]),
    {
      name: 'content-is-light',
      comment: 'the content script lives in other people’s pages: never db, zod or the polyfill',
      severity: 'error',
      from: { path: '^entrypoints/content' },
      to: {
        path: '^(lib|components|node_modules)',
        pathNot: [
          '^lib/(detect|badge|domain)/',
          '^lib/teach/taught-reader',
          '^lib/messages/(?!parse)',
          ...npm('wxt'),
        ],
      },
    },
    {
      name: 'picker-is-light',
      comment: 'the pointing at a page lives in other people’s pages too',
      severity: 'error',
      from: { path: '^entrypoints/picker' },
      to: {
        path: '^(lib|components|node_modules)',
        pathNot: [
          '^lib/(teach|domain)/',
          '^lib/detect/sketch/breath',
          '^lib/messages/(?!parse)',
          ...npm('wxt'),
        ],
      },
    },
    {
      name: 'judging-stays-out-of-pages',
      comment:
        'what a page loads takes sketches and follows changes; words and judgement are the background’s',
      severity: 'error',
      from: { path: '^lib/(detect/(sketch|watch|text-field)|badge)' },
      to: { path: '^lib/detect/(?!sketch|watch|text-field)' },
    },
    {
      name: 'entrypoints-are-leaves',
      severity: 'error',
      from: { path: '^(lib|components|tests/(unit|demo))/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: '^node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^(node_modules|\\.output|\\.wxt)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^(\\.output|\\.wxt)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
