import type { Settings } from '../domain/settings';
import type { PanelData } from './panel-data';
import type { PanelState } from './panel-view';
import type { PageBeside } from './ports';

export interface Sources {
  settings?: Settings;
  page: PageBeside;
  /** Undefined while it is being read. */
  data?: PanelData;
  failed: boolean;
  /** The page has been silent for so long that nobody is assumed. */
  silent: boolean;
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** Which state the panel is in; the first rule that holds. */
export function panelState({ settings, page, data, failed, silent }: Sources): PanelState {
  const rules: [boolean, PanelState][] = [
    [failed, 'error'],
    [settings === undefined, 'loading'],
    [settings?.consentAt === undefined, 'consent'],
    [settings?.pausedHosts.includes(hostOf(page.url)) ?? false, 'paused'],
    [!page.readable, 'none'],
    [!page.reading || page.reading.state === 'loading', silent ? 'none' : 'loading'],
    [page.reading?.several === true || !page.reading?.primary, 'none'],
    [!data, 'loading'],
    [data?.recognition.kind === 'known', 'matched'],
    [data?.recognition.kind === 'several', 'ambiguous'],
  ];
  return rules.find(([holds]) => holds)?.[1] ?? 'new';
}
