import { browser } from 'wxt/browser';

/** A panel of its own, where the browser has no side panel. */
const WINDOW = { type: 'popup', width: 400, height: 900 } as const;

interface SidebarAction {
  toggle(): Promise<void>;
}

const sidebarOf = (api: object): SidebarAction | undefined =>
  'sidebarAction' in api ? (api.sidebarAction as SidebarAction) : undefined;

/** The toolbar button opens the panel: Chrome's side panel, Firefox's sidebar, else a window. */
export function openPanelOnClick(): void {
  const sidebar = sidebarOf(browser);
  if (sidebar) {
    browser.action.onClicked.addListener(() => void sidebar.toggle());
    return;
  }
  if ('sidePanel' in browser && browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener((tab) => {
    const url = browser.runtime.getURL('/sidepanel.html');
    void browser.windows.create({ ...WINDOW, url: `${url}?windowId=${tab.windowId}` });
  });
}

/** Opens the panel from a click on an extension page; undefined where the browser lets only its own button. */
export async function panelOpener(): Promise<(() => void) | undefined> {
  if (!('sidePanel' in browser) || !browser.sidePanel) return undefined;
  // Asked beforehand: after an await the click no longer counts as one.
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? undefined : () => void browser.sidePanel.open({ windowId: id });
}
