// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { linesOf } from '../../../../components/options/AgentSection';
import { Options } from '../../../../components/options/Options';
import { Welcome } from '../../../../components/welcome/Welcome';
import { defaultSettings } from '../../../../lib/domain/settings';
import { optionsStates, optionsView, silentOptions } from '../../../gallery/options-states';
import { all, click, find, one } from '../support';

function mount(view = optionsView(), language: 'en' | 'zh-CN' = 'en') {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.body.firstElementChild;
  if (!root) throw new Error('no root');
  const actions = {
    ...silentOptions,
    change: vi.fn(),
    judgeNoticed: vi.fn(),
    eraseAll: vi.fn(),
    withdrawConsent: vi.fn(),
    import: { ...silentOptions.import, setMapping: vi.fn(), run: vi.fn(), chooseFile: vi.fn() },
    export: { ...silentOptions.export, setScope: vi.fn(), setFormat: vi.fn(), run: vi.fn() },
  };
  const show = (shown: typeof view): void => {
    void act(() => render(<Options view={shown} actions={actions} language={language} />, root));
  };
  show(view);
  return { actions, show };
}

function type(id: string, text: string): void {
  const input = one(id);
  if (!(input instanceof HTMLInputElement)) throw new Error(`${id} is no input`);
  input.value = text;
  void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}

function choose(id: string, value: string, n = 0): void {
  const select = all(id)[n];
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${id} is no select`);
  select.value = value;
  void act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

it.each(Object.keys(optionsStates()))('%s renders in both languages, without holes', (name) => {
  for (const language of ['en', 'zh-CN'] as const) {
    mount(optionsStates()[name], language);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
  }
});

describe('bringing customers in', () => {
  it('shows report and errors only after the run', () => {
    mount();
    for (const id of ['import-preview', 'import-run', 'import-report', 'import-errors'])
      expect(find(id), id).toBeUndefined();
  });

  it('shows what each column holds, to be changed or left out', () => {
    const { importing } = optionsStates();
    const view = { ...optionsView(), import: { ...importing?.import, progress: undefined } };
    const { actions } = mount(view as typeof importing);
    expect(all('import-mapping').map((e) => e instanceof HTMLSelectElement && e.value)).toEqual([
      'name',
      'company',
      'phone',
      'email',
      'total_spend',
      '',
      'last_order_date',
    ]);
    choose('import-mapping', 'note', 5);
    expect(actions.import.setMapping).toHaveBeenLastCalledWith(5, 'note');
    choose('import-mapping', '', 0);
    expect(actions.import.setMapping).toHaveBeenLastCalledWith(0, undefined);
    click('import-run');
    expect(actions.import.run).toHaveBeenCalledOnce();
  });

  it('does not run on a file whose rows could never be found again', () => {
    const preview = optionsStates().importing?.import.preview;
    if (!preview) throw new Error('no preview');
    const mapping = preview.mapping.map((field) => (field === 'name' ? field : undefined));
    const { fields, reading } = optionsView().import;
    mount(optionsView({ import: { fields, reading, preview: { ...preview, mapping } } }));
    expect(one('import-run').hasAttribute('disabled')).toBe(true);
    expect(document.body.textContent).toContain('at least one column');
  });

  it('reports counts, and every row not taken by line, column, value and reason, as text', () => {
    mount(optionsStates().imported);
    const report = one('import-report');
    expect(
      ['imported', 'updated', 'skipped', 'rejected'].map((k) => report.getAttribute(`data-${k}`)),
    ).toEqual(['1240', '31', '9', '4']);
    const first = all('import-problem')[0];
    expect([...(first?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      '17',
      'csat',
      '9',
      'is off the scale: it goes from 1 to 5',
    ]);
    expect(document.querySelector('img')).toBeNull();
    expect(find('import-errors')).toBeDefined();
  });
});

describe('handing logs over', () => {
  it('offers the formats that work and three scopes', () => {
    const { actions } = mount();
    const values = (id: string) => [...one(id).querySelectorAll('option')].map((o) => o.value);
    expect(values('export-format')).toEqual(['csv', 'json']);
    expect(values('export-scope')).toEqual(['pending', 'all', 'range']);
    choose('export-scope', 'all');
    expect(actions.export.setScope).toHaveBeenCalledWith('all');
    choose('export-format', 'json');
    expect(actions.export.setFormat).toHaveBeenCalledWith('json');
    click('export-run');
    expect(actions.export.run).toHaveBeenCalledOnce();
    expect(find('export-incomplete')).toBeUndefined();
  });

  it('lists what was left out, and refuses days in the wrong order', () => {
    mount(optionsStates().imported);
    expect(one('export-incomplete').children).toHaveLength(1);
    expect(one('export-run').hasAttribute('disabled')).toBe(true);
  });
});

describe('settings', () => {
  it('languages are chosen by the values of the contract', () => {
    const { actions } = mount();
    for (const id of ['ui-language', 'talk-language'])
      expect([...one(id).querySelectorAll('option')].map((o) => o.value)).toEqual(['auto', 'en', 'zh-CN']);
    choose('ui-language', 'zh-CN');
    expect(actions.change).toHaveBeenLastCalledWith({ uiLanguage: 'zh-CN' });
    choose('talk-language', 'en');
    expect(actions.change).toHaveBeenLastCalledWith({ talkLanguage: 'en' });
  });

  it('erase only on the second click, after saying what will go', () => {
    const { actions } = mount();
    click('erase-all');
    expect(actions.eraseAll).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('412 customers and 1,380 logs');
    click('erase-cancel');
    click('erase-all');
    click('erase-confirm');
    expect(actions.eraseAll).toHaveBeenCalledOnce();
  });

  it('reading can be stopped, and started again on one site', () => {
    const { actions } = mount(optionsStates().imported);
    click('consent-withdraw');
    expect(actions.withdrawConsent).toHaveBeenCalledOnce();
    void act(() => all('site-paused')[0]?.querySelector('button')?.click());
    expect(actions.change).toHaveBeenLastCalledWith({ pausedHosts: ['bank.example'] });
  });

  it('take lists as people paste them', () => {
    expect(linesOf('a@x.example; b@x.example\n\n a@x.example，c@x.example')).toEqual([
      'a@x.example',
      'b@x.example',
      'c@x.example',
    ]);
  });
});

describe('what was noticed of the agent', () => {
  it('is not mentioned where nothing was', () => {
    mount();
    for (const id of ['agent-noticed', 'agent-refused']) expect(find(id), id).toBeUndefined();
  });

  it('is shown with where it was seen, to be kept or refused', () => {
    const { actions } = mount(optionsStates().noticed);
    const [email] = all('agent-noticed');
    expect(email?.textContent).toContain('sam.reed@northwind.example');
    expect(email?.textContent).toContain('crm.example.com (signed in)');
    expect(email?.textContent).toContain('1 more');
    expect(all('agent-noticed').map((e) => [e.dataset.kind, e.dataset.verdict])).toEqual([
      ['email', ''],
      ['name', 'kept'],
      ['name', ''],
    ]);
    void act(() => all('agent-keep')[0]?.click());
    expect(actions.judgeNoticed).toHaveBeenLastCalledWith('email sam.reed@northwind.example', 'kept');
    void act(() => all('agent-not-me')[1]?.click());
    expect(actions.judgeNoticed).toHaveBeenLastCalledWith('name Sam Reed', 'refused');
  });

  it('can be taken back where it was refused by mistake', () => {
    const { actions } = mount(optionsStates().noticed);
    void act(() => one('agent-refused').querySelector('button')?.click());
    expect(actions.judgeNoticed).toHaveBeenLastCalledWith('email office@clearlake.example', 'kept');
  });
});

describe('where pages are read', () => {
  it('is everywhere or on my sites, and says so where nothing is read', () => {
    const { actions, show } = mount();
    expect(one('site-mode').dataset.mode).toBe('everywhere');
    expect(find('site-add-mine')).toBeUndefined();
    click('site-mode-my-sites');
    expect(actions.change).toHaveBeenLastCalledWith({ siteMode: 'my-sites' });
    show(optionsStates().noSites ?? optionsView());
    expect(one('site-mode').dataset.mode).toBe('my-sites');
    expect(one('site-none').textContent).toContain('nothing is read');
    show(optionsView({ settings: defaultSettings() }));
    expect(one('site-mode').dataset.mode).toBe('off');
  });

  it('takes a site as it is typed or pasted, and shows it as its owners write it', () => {
    const { actions, show } = mount(optionsStates().noSites);
    type('site-input-mine', ' https://例子.中国/contacts?id=1 ');
    click('site-add-mine');
    expect(actions.change).toHaveBeenLastCalledWith({ pausedHosts: [], mySites: ['xn--fsqu00a.xn--fiqs8s'] });
    show(optionsStates().mySites ?? optionsView());
    expect(all('site-mine').map((e) => [e.dataset.host, e.querySelector('bdi')?.textContent])).toContainEqual(
      ['xn--fsqu00a.xn--fiqs8s', '例子.中国'],
    );
  });

  it.each([
    ['two words', 'no-site'],
    ['sam@northwind.example', 'email'],
    ['chrome://settings', 'browser-page'],
    ['crm.example.com', 'listed'],
  ])('says what is wrong with "%s", and keeps it to be corrected', (typed, code) => {
    const { actions } = mount(optionsStates().mySites);
    type('site-input-mine', typed);
    click('site-add-mine');
    expect(actions.change).not.toHaveBeenCalled();
    expect(one('site-wrong').dataset.code).toBe(code);
    expect(one('site-input-mine').getAttribute('aria-invalid')).toBe('true');
    type('site-input-mine', 'crm.example');
    expect(find('site-wrong')).toBeUndefined();
  });

  it('a site taken out of either list is gone from it alone', () => {
    const { actions } = mount(optionsStates().mySites);
    void act(() => all('site-mine')[0]?.querySelector('button')?.click());
    expect(actions.change).toHaveBeenLastCalledWith({
      mySites: ['192.168.1.20:8069', 'xn--fsqu00a.xn--fiqs8s'],
    });
    void act(() => all('site-paused')[0]?.querySelector('button')?.click());
    expect(actions.change).toHaveBeenLastCalledWith({ pausedHosts: [] });
    type('site-input-paused', 'crm.example.com');
    click('site-add-paused');
    expect(actions.change).toHaveBeenLastCalledWith({ pausedHosts: ['bank.example', 'crm.example.com'] });
  });
});

describe('the first-run page', () => {
  it('asks in three sentences, then says what comes next', () => {
    document.body.innerHTML = '<div id="app"></div>';
    const root = document.body.firstElementChild;
    if (!root) throw new Error('no root');
    const actions = {
      acceptConsent: vi.fn(),
      changeLanguage: vi.fn(),
      openSettings: vi.fn(),
      dismissError: vi.fn(),
    };
    const show = (consentAt?: number): void => {
      const settings = { ...defaultSettings(), ...(consentAt !== undefined && { consentAt }) };
      void act(() => render(<Welcome view={{ settings }} actions={actions} language="zh-CN" />, root));
    };
    show();
    expect(one('consent-notice').children).toHaveLength(3);
    expect(find('welcome-next')).toBeUndefined();
    click('consent-accept');
    expect(actions.acceptConsent).toHaveBeenCalledOnce();
    show(1);
    expect(find('consent-accept')).toBeUndefined();
    click('open-import');
    expect(actions.openSettings).toHaveBeenCalledWith('import');
    choose('ui-language', 'en');
    expect(actions.changeLanguage).toHaveBeenCalledWith('en');
  });
});
