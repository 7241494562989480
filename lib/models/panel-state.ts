import type { PageBeside } from '../domain/reading';
import type { Settings } from '../domain/settings';
import type { PanelData } from './panel-data';
import type { PanelState } from './panel-view';

export interface Sources {
  /** A customer opened from a badge is shown instead of the page's own. */
  focused: boolean;
  settings?: Settings;
  page: PageBeside;
  /** Undefined while it is being read. */
  data?: PanelData;
  failed: boolean;
  /** The page has been silent for so long that nobody is assumed. */
  silent: boolean;
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');

/** The tab has gone elsewhere since this was read: whoever it names is not on the page any more. */
export const outdated = (page: PageBeside): boolean =>
  page.reading !== undefined && withoutHash(page.reading.url) !== withoutHash(page.url);

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** Which state the panel is in; the first rule that holds. */
export function panelState({ settings, page, focused, data, failed, silent }: Sources): PanelState {
  const rules: [boolean, PanelState][] = [
    [failed, 'error'],
    [settings === undefined, 'loading'],
    [settings?.consentAt === undefined, 'consent'],
    [settings?.pausedHosts.includes(hostOf(page.url)) ?? false, 'paused'],
    [focused, data ? 'matched' : 'loading'],
    [!page.readable, 'none'],
    [!page.reading || page.reading.state === 'loading' || outdated(page), silent ? 'none' : 'loading'],
    [page.reading?.several === true || !page.reading?.primary, 'none'],
    [!data, 'loading'],
    [data?.recognition.kind === 'known', 'matched'],
    [data?.recognition.kind === 'several', 'ambiguous'],
  ];
  return rules.find(([holds]) => holds)?.[1] ?? 'new';
}
