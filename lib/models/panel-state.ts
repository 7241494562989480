import type { PageBeside } from '../domain/reading';
import type { Settings } from '../domain/settings';
import { hostOf, readsHost, standingOf } from '../domain/sites';
import type { PanelData } from './panel-data';
import type { PanelState, PanelView } from './panel-view';

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

/** Why nothing is read on this page, where the agent can change that with one click. */
export function silenceOf(settings: Settings, page: PageBeside): PanelView['silence'] {
  const host = hostOf(page.url);
  const standing = standingOf(settings, host);
  return host !== '' && (standing === 'paused' || standing === 'not-mine') ? standing : undefined;
}

/** Which state the panel is in; the first rule that holds. */
export function panelState({ settings, page, focused, data, failed, silent }: Sources): PanelState {
  if (failed) return 'error';
  if (!settings) return 'loading';
  const rules: [boolean, PanelState][] = [
    [settings.consentAt === undefined, 'consent'],
    [silenceOf(settings, page) !== undefined, 'paused'],
    [focused, data ? 'matched' : 'loading'],
    // A file on the disk is no site: where only my sites are read, it is not.
    [!page.readable || !readsHost(settings, hostOf(page.url)), 'none'],
    [!page.reading || page.reading.state === 'loading' || outdated(page), silent ? 'none' : 'loading'],
    [page.reading?.several === true || !page.reading?.primary, 'none'],
    [!data, 'loading'],
    [data?.recognition.kind === 'known', 'matched'],
    [data?.recognition.kind === 'several', 'ambiguous'],
  ];
  return rules.find(([holds]) => holds)?.[1] ?? 'new';
}
