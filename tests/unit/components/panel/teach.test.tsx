// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../../components/options/Options';
import { optionsStates, silentOptions } from '../../../gallery/options-states';
import { all, click, find, mountPanel, one } from '../support';

const watch = (actions: ReturnType<typeof mountPanel>['actions']) => {
  const teach = { start: vi.fn(), answer: vi.fn(), undo: vi.fn(), dismiss: vi.fn() };
  Object.assign(actions, { teach });
  return teach;
};

describe('showing the panel who it is', () => {
  it('is offered beside whoever is shown, and beside nobody, but not on pages that cannot be read', () => {
    const { show, actions } = mountPanel('zh-CN');
    const teach = watch(actions);
    for (const state of ['matched', 'new', 'ambiguous', 'none'] as const) {
      show({ state, teach: { possible: true, missing: false } });
      expect(one('teach').textContent).toBe('不对？教一下');
    }
    click('teach');
    expect(teach.start).toHaveBeenCalledOnce();
    show({ state: 'none', teach: { possible: false, missing: false } });
    expect(find('teach')).toBeUndefined();
    for (const state of ['paused', 'consent', 'loading'] as const) {
      show({ state });
      expect(find('teach'), state).toBeUndefined();
    }
  });

  it('asks one thing at a time; every answer is a button, and Escape ends it', () => {
    const { show, actions } = mountPanel();
    const teach = watch(actions);
    const pointing = (step: 'name' | 'phone', picks: { field: 'name'; text: string }[]) =>
      show({ teach: { possible: true, missing: false, pointing: { step, picks } } });
    pointing('name', []);
    expect(one('pointing').textContent).toContain('Click the customer’s name');
    expect(find('teach-done')).toBeUndefined();
    click('teach-nobody');
    pointing('phone', [{ field: 'name', text: '<b>Ada</b>' }]);
    expect(one('pointed').textContent).toBe('Name<b>Ada</b>');
    expect(find('teach-nobody')).toBeUndefined();
    for (const id of ['done', 'skip', 'more', 'again', 'cancel']) click(`teach-${id}`);
    void act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(teach.answer.mock.calls.map(([action]) => action.do)).toEqual([
      'nobody',
      'done',
      'skip',
      'more',
      'again',
      'cancel',
      'cancel',
    ]);
  });

  it('says that a click could not be kept', () => {
    const { show } = mountPanel();
    show({ teach: { possible: true, missing: false, pointing: { step: 'name', picks: [], unsure: true } } });
    expect(one('teach-unsure').textContent).toContain('right beside it');
  });

  it('says what was learnt with an undo, and that a page has changed with a way to show it again', () => {
    const { show, actions } = mountPanel();
    const teach = watch(actions);
    show({ teach: { possible: true, missing: true, learnt: { page: 'crm.example/*', nobody: false } } });
    expect(one('learnt').textContent).toContain('On pages like this I look there first');
    expect(one('learnt').dataset.page).toBe('crm.example/*');
    click('learnt-undo');
    expect(teach.undo).toHaveBeenCalledOnce();
    click('teach-again-page');
    expect(teach.start).toHaveBeenCalledOnce();
  });
});

describe('the taught pages in the settings', () => {
  it('are changed field by field, deleted, brought back, saved and brought in', () => {
    document.body.innerHTML = '<div id="app"></div>';
    const root = document.body.firstElementChild;
    if (!root) throw new Error('no root');
    const taught = {
      rename: vi.fn(),
      setPage: vi.fn(),
      remove: vi.fn(),
      restore: vi.fn(),
      importFile: vi.fn(),
      exportAll: vi.fn(),
    };
    const view = optionsStates().taught;
    if (!view) throw new Error('no view');
    void act(() =>
      render(<Options view={view} actions={{ ...silentOptions, taught }} language="en" />, root),
    );
    const type = (id: string, nth: number, text: string) => {
      const field = all(id)[nth];
      if (!(field instanceof HTMLInputElement)) throw new Error(id);
      field.value = text;
      void act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    };
    expect(all('taught-rule').map((rule) => rule.dataset.page)).toHaveLength(3);
    type('taught-name', 1, 'Tickets');
    expect(taught.rename).toHaveBeenCalledWith('b', 'Tickets');
    type('taught-page', 0, 'crm.example.com/**');
    expect(taught.setPage).toHaveBeenCalledWith('a', 'crm.example.com/**');
    expect(all('taught-rule')[1]?.textContent).toContain('That is no address');
    void act(() => all('taught-delete')[2]?.click());
    expect(taught.remove).toHaveBeenCalledWith('c');
    click('taught-restore');
    click('taught-export');
    expect([taught.restore, taught.exportAll].map((f) => f.mock.calls.length)).toEqual([1, 1]);
    expect(one('taught-report').dataset).toMatchObject({
      added: '2',
      updated: '1',
      unchanged: '4',
      broken: '1',
    });
  });
});
