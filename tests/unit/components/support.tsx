import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { loadInsightParts } from '../../../components/panel/insight/later';
import { Panel } from '../../../components/panel/Panel';
import { loadParts } from '../../../components/panel/parts';
import type { UiLanguage } from '../../../lib/domain/settings';
import { catalogue } from '../../../lib/locales';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { silent } from '../../gallery/silent';
import { view } from '../../gallery/views';

// What comes after the first paint is there from the beginning: tests need not wait for it.
await loadParts();

/** Every action watched. */
export const watched = (): PanelActions => {
  const actions: PanelActions = { ...silent };
  for (const name of Object.keys(silent) as (keyof typeof silent)[])
    Object.assign(actions, { [name]: vi.fn() });
  return actions;
};

// Nor for what is behind the tier.
await loadInsightParts();

export const NOW = Date.UTC(2026, 10, 21, 4);

/** The panel in the document; `show` renders it again with changes. */
export function mountPanel(language: UiLanguage = 'en') {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.body.firstElementChild;
  if (!root) throw new Error('no root');
  const actions = watched();
  const show = (changes: Partial<PanelView> = {}, note = ''): void => {
    void act(() =>
      render(
        <Panel
          view={view(language, Date.now(), changes)}
          note={note}
          actions={actions}
          t={catalogue(language)}
          language={language}
        />,
        root,
      ),
    );
  };
  return { actions, show };
}

export const all = (id: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`),
];
export const find = (id: string): HTMLElement | undefined => all(id)[0];
export function one(id: string): HTMLElement {
  const found = all(id);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${id}`);
  return found[0];
}
export function click(id: string): void {
  void act(() => one(id).click());
}
