/** Views of the settings page for the gallery and for unit tests. */

import type { Learned } from '../../lib/domain/learned';
import { defaultSettings } from '../../lib/domain/settings';
import { FIELD_IDS } from '../../lib/exchange/fields';
import type { OptionsActions, OptionsView } from '../../lib/models/options-view';
import { editView, versionView } from '../../lib/models/standard-compose';
import type { EditView, StandardView } from '../../lib/models/standard-view';
import { standardFromTemplate, TEMPLATES } from '../../lib/standard/templates';

const nothing = (): void => undefined;

export const silentOptions: OptionsActions = {
  import: {
    chooseFile: nothing,
    setMapping: nothing,
    run: nothing,
    cancel: nothing,
    downloadErrors: nothing,
  },
  export: { setFormat: nothing, setScope: nothing, setRange: nothing, run: nothing },
  taught: {
    rename: nothing,
    setPage: nothing,
    remove: nothing,
    restore: nothing,
    importFile: nothing,
    exportAll: nothing,
  },
  standard: {
    useTemplate: nothing,
    cancel: nothing,
    save: nothing,
    restore: nothing,
    importFile: nothing,
    exportFile: nothing,
    setName: nothing,
    setCurrency: nothing,
    setNumber: nothing,
    setShare: nothing,
    setWeight: nothing,
    setPercentile: nothing,
    movePoint: nothing,
    addPoint: nothing,
    removePoint: nothing,
    setTier: nothing,
    setGate: nothing,
    setNeedName: nothing,
    setOutcome: nothing,
    addOutcome: nothing,
    removeOutcome: nothing,
    setQuestions: nothing,
  },
  change: nothing,
  judgeNoticed: nothing,
  acceptConsent: nothing,
  withdrawConsent: nothing,
  eraseAll: nothing,
  dismissError: nothing,
};

const learned = (
  kind: Learned['kind'],
  value: string,
  hosts: string[],
  verdict?: Learned['verdict'],
): Learned => ({
  key: `${kind} ${value}`,
  kind,
  value,
  places: hosts.map((host, i) => ({
    host,
    how: i === 1 ? ['sign-in', 'sent-mail'] : ['sign-in'],
    times: 12 - i,
    pages: ['a', 'b'],
    firstAt: Date.UTC(2026, 10, 2),
    lastAt: Date.UTC(2026, 10, 21 - i),
  })),
  ...(verdict && { verdict }),
});

export const standardView = (edit: Partial<EditView> = {}): StandardView => {
  const draft = standardFromTemplate('general', 'USD');
  return {
    inForce: versionView(draft, undefined),
    templates: TEMPLATES.map(({ id, why }) => ({ id, why: why.map(({ code }) => code) })),
    history: [versionView(draft, undefined)],
    edit: {
      ...editView(draft),
      changed: false,
      problems: [],
      trial: { state: 'idle', done: 0, total: 0 },
      saving: false,
      ...edit,
    },
  };
};

export const optionsView = (changes: Partial<OptionsView> = {}): OptionsView => ({
  settings: { ...defaultSettings(), consentAt: Date.UTC(2026, 10, 2) },
  noticed: [],
  refused: [],
  import: { fields: FIELD_IDS, reading: false },
  export: {
    formats: ['csv', 'json'],
    format: 'csv',
    scope: 'pending',
    from: '',
    to: '',
    pendingCount: 12,
    running: false,
    incomplete: [],
  },
  taught: { rules: [] },
  standard: standardView(),
  customers: 412,
  logs: 1380,
  erased: false,
  ...changes,
});

export const optionsStates = (): Record<string, OptionsView> => ({
  options: optionsView(),
  taught: optionsView({
    taught: {
      rules: [
        {
          id: 'a',
          name: '呼叫台',
          page: 'crm.example.com/console/*?view=detail',
          nobody: false,
          fields: ['name', 'phone', 'email', 'company'],
          workedAt: Date.UTC(2026, 10, 20),
        },
        {
          id: 'b',
          name: '',
          page: 'tickets.a-very-long-name-of-a-company.example.com/#/board/*/tickets/*',
          nobody: false,
          fields: ['name'],
          workedAt: Date.UTC(2026, 9, 2),
          missingSince: Date.UTC(2026, 10, 19),
        },
        { id: 'c', name: 'Wiki', page: 'wiki.example.com/**', nobody: true, fields: [] },
      ],
      refused: 'b',
      deleted: { name: 'mail.example.com' },
      report: { added: 2, updated: 1, unchanged: 4, broken: 1 },
    },
  }),
  importing: optionsView({
    import: {
      fields: FIELD_IDS,
      reading: false,
      preview: {
        fileName: 'customers-november.csv',
        headers: ['姓名', '公司', '手机号', '邮箱', 'Total spent', 'favourite colour', '最近下单日期'],
        mapping: ['name', 'company', 'phone', 'email', 'total_spend', undefined, 'last_order_date'],
        samples: [
          ['顾清妍', '澄湖纸业有限公司', '13855509921', 'q@chenghu.example', '¥58,000', 'blue', '2026/10/12'],
          ['Jordan Whitfield', 'Clearlake Paper Ltd', '+44 7700 900142', '', '1200', '', '2026-09-01'],
        ],
        total: 1284,
        notes: [{ line: 14, code: 'extra-cells', params: { count: 2 } }],
      },
      progress: { done: 500, total: 1284 },
    },
  }),
  imported: optionsView({
    settings: {
      ...defaultSettings(),
      consentAt: Date.UTC(2026, 10, 2),
      pausedHosts: ['mail.example.com', 'bank.example'],
      agent: {
        name: 'Sam Reed',
        company: 'Northwind',
        emails: ['sam@northwind.example'],
        phones: ['+44 7700 900199'],
      },
    },
    import: {
      fields: FIELD_IDS,
      reading: false,
      report: {
        imported: 1240,
        updated: 31,
        skipped: 9,
        rejected: 4,
        undated: 12,
        left: 0,
        problems: [
          { line: 17, column: 'csat', value: '9', code: 'off-scale', params: { min: 1, max: 5 } },
          { line: 44, column: '最近下单日期', value: '13/45/2026', code: 'bad-date' },
          { line: 45, column: '', value: '', code: 'no-key' },
          {
            line: 60,
            column: 'email',
            value: '<img src=x onerror=alert(1)>',
            code: 'same-customer',
            params: { line: 12 },
          },
        ],
        notes: [{ line: 71, column: 'Phone', value: 'ask reception', code: 'unread-phone' }],
      },
    },
    export: {
      ...optionsView().export,
      scope: 'range',
      from: '2026-11-20',
      to: '2026-11-01',
      incomplete: [{ interactionId: 'a', who: 'Jordan Whitfield', missing: ['record_id'] }],
    },
  }),
  noticed: optionsView({
    noticed: [
      learned('email', 'sam.reed@northwind.example', [
        'crm.example.com',
        'mail.example.com',
        'a.example',
        'b.example',
      ]),
      learned('name', 'Sam Reed', ['crm.example.com'], 'kept'),
      learned('name', '里德', ['xn--fsqu00a.xn--fiqs8s']),
    ],
    refused: [learned('email', 'office@clearlake.example', ['shop.example'], 'refused')],
  }),
  mySites: optionsView({
    settings: {
      ...defaultSettings(),
      consentAt: Date.UTC(2026, 10, 2),
      siteMode: 'my-sites',
      mySites: ['crm.example.com', '192.168.1.20:8069', 'xn--fsqu00a.xn--fiqs8s'],
      pausedHosts: ['bank.example'],
    },
  }),
  noSites: optionsView({
    settings: { ...defaultSettings(), consentAt: Date.UTC(2026, 10, 2), siteMode: 'my-sites' },
  }),
  refused: optionsView({ settings: defaultSettings(), error: { code: 'import-unreadable' } }),
});
