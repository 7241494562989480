import { browser } from 'wxt/browser';

/** A panel of its own, where the browser has no side panel. */
const WINDOW = { type: 'popup', width: 400, height: 900 } as const;

interface SidebarAction {
  toggle(): Promise<void>;
  isOpen(where: { windowId: number }): Promise<boolean>;
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

/**
 * Opens the panel beside a page, from the message of a click in it: to be called before anything is awaited,
 * or the browser no longer takes it for the agent's wish. Firefox takes no message for one.
 * @returns whether the panel is open now
 */
export async function openPanelBeside(windowId: number): Promise<boolean> {
  const sidebar = sidebarOf(browser);
  if (sidebar) return sidebar.isOpen({ windowId });
  if (!('sidePanel' in browser) || !browser.sidePanel) return false;
  try {
    await browser.sidePanel.open({ windowId });
    return true;
  } catch (error) {
    // The window is gone, or the click has grown old on the way.
    if (!/gesture|window/i.test(String(error))) console.error(error);
    return false;
  }
}

/** The keys that open the panel, as the browser writes them; undefined where there are none. */
export async function panelShortcut(): Promise<string | undefined> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name?.startsWith('_execute_'))?.shortcut || undefined;
}

/** Opens the panel from a click on an extension page; undefined where the browser lets only its own button. */
export async function panelOpener(): Promise<(() => void) | undefined> {
  if (!('sidePanel' in browser) || !browser.sidePanel) return undefined;
  // Asked beforehand: after an await the click no longer counts as one.
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? undefined : () => void browser.sidePanel.open({ windowId: id });
}
