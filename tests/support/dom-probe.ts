/**
 * Counts what the extension's own script asks of a page. A content script has a world, and so prototypes, of its
 * own: what is counted here is never the page's doing, and the page is not changed.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { until } from './until';

export interface DomCounts {
  /** Steps through the tree, and texts and attributes read. */
  looks: number;
  /** Asked for a computed style or for visibility: styles are brought up to date, layout is not. */
  styles: number;
  /** By name: what makes the browser lay the page out before it answers. */
  layout: Record<string, number>;
}

export interface DomProbe {
  counts(): Promise<DomCounts>;
  /** Counts from nothing again. */
  reset(): Promise<void>;
}

/** Runs in the extension's world; as text, because it is not ours to be bundled. */
const INSTALL = `(() => {
  if (globalThis.tiersideProbe) return;
  const counts = (globalThis.tiersideProbe = { looks: 0, styles: 0, layout: {} });
  const LOOKS = [
    [Node.prototype, 'firstChild lastChild nextSibling previousSibling childNodes parentNode parentElement nodeValue textContent getRootNode contains'],
    [CharacterData.prototype, 'data'],
    [TreeWalker.prototype, 'nextNode nextSibling firstChild parentNode'],
    [NodeIterator.prototype, 'nextNode'],
    [Element.prototype, 'getAttribute hasAttribute attributes children firstElementChild nextElementSibling querySelector querySelectorAll closest matches className id shadowRoot'],
    [Document.prototype, 'querySelector querySelectorAll getElementsByTagName getElementsByClassName'],
    [HTMLInputElement.prototype, 'value'],
    [HTMLSlotElement.prototype, 'assignedNodes assignedElements'],
  ];
  const STYLES = [[Element.prototype, 'checkVisibility computedStyleMap'], [window, 'getComputedStyle']];
  const LAYOUT = [
    [Element.prototype, 'getBoundingClientRect getClientRects clientTop clientLeft clientWidth clientHeight scrollTop scrollLeft scrollWidth scrollHeight scrollIntoView'],
    [HTMLElement.prototype, 'innerText outerText offsetTop offsetLeft offsetWidth offsetHeight offsetParent'],
    [Range.prototype, 'getBoundingClientRect getClientRects'],
    [Document.prototype, 'elementFromPoint elementsFromPoint caretRangeFromPoint'],
  ];
  const watch = (list, count) => {
    for (const [owner, names] of list)
      for (const name of names.split(' ')) {
        const d = Object.getOwnPropertyDescriptor(owner, name);
        if (!d || !d.configurable) continue;
        const wrap = (f) => f && function (...args) { count(name); return f.apply(this, args); };
        Object.defineProperty(owner, name, 'value' in d ? { ...d, value: wrap(d.value) } : { ...d, get: wrap(d.get) });
      }
  };
  watch(LOOKS, () => { counts.looks++; });
  watch(STYLES, () => { counts.styles++; });
  watch(LAYOUT, (name) => { counts.layout[name] = (counts.layout[name] ?? 0) + 1; });
})()`;

interface World {
  session: CDPSession;
  context: number;
}

/** The extension's world in the top frame; there once its script has started. */
async function worldOf(page: Page, extensionId: string): Promise<World> {
  const session = await page.createCDPSession();
  let context: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: c }) => {
    const about = c.auxData as { frameId?: string } | undefined;
    if (c.origin === `chrome-extension://${extensionId}` && about?.frameId === main) context = c.id;
  });
  const { frameTree } = await session.send('Page.getFrameTree');
  const main = frameTree.frame.id;
  await session.send('Runtime.enable');
  return until('the script in the page', async () =>
    context === undefined ? undefined : { session, context },
  );
}

/** Starts counting in a page whose script has started already. */
export async function probeDom(page: Page, extensionId: string): Promise<DomProbe> {
  const { session, context } = await worldOf(page, extensionId);
  const ask = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: context,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await ask(INSTALL);
  return {
    counts: async () => (await ask('tiersideProbe')) as DomCounts,
    reset: async () => {
      await ask('Object.assign(tiersideProbe, { looks: 0, styles: 0, layout: {} })');
    },
  };
}
