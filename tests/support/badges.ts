import type { Page, Protocol } from 'puppeteer-core';
import { until } from './until';

export interface SeenBadge {
  /** Everything in the badge's closed shadow root: text and labels. */
  text: string;
  /** Text of the table row around it. */
  row: string;
}

const children = (node: Protocol.DOM.Node): Protocol.DOM.Node[] => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
];
const isStyle = (node: Protocol.DOM.Node) => /^(STYLE|SCRIPT)$/.test(node.nodeName);

function textOf(node: Protocol.DOM.Node, shadow: boolean): string {
  if (isStyle(node) || (!shadow && node.nodeName === 'TIERSIDE-BADGE')) return '';
  const labels = shadow ? (node.attributes ?? []).join(' ') : '';
  return [node.nodeValue, labels, ...children(node).map((n) => textOf(n, shadow))].filter(Boolean).join(' ');
}

/** A point on the badge in the row of this person, for the mouse; the row is scrolled into view. */
export async function badgePoint(page: Page, row: string): Promise<{ x: number; y: number }> {
  return until(`a badge beside ${row}`, () =>
    page.evaluate((text) => {
      for (const badge of document.querySelectorAll('tierside-badge')) {
        const around = badge.closest('tr,li,h1,.row') ?? badge.parentElement;
        if (!around?.textContent?.includes(text)) continue;
        around.scrollIntoView({ block: 'nearest' });
        const box = badge.getBoundingClientRect();
        return { x: box.left + 12, y: box.top + 10 };
      }
      return undefined;
    }, row),
  );
}

/** A real click on it, as the agent's mouse makes it. */
export async function clickBadge(page: Page, row: string): Promise<void> {
  const { x, y } = await badgePoint(page, row);
  await page.mouse.click(x, y);
}

/** The badges of a page as the debugger sees them; the page itself cannot. */
export async function badgesOf(page: Page): Promise<SeenBadge[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const found: SeenBadge[] = [];
  const visit = (node: Protocol.DOM.Node, row: Protocol.DOM.Node | undefined) => {
    const around = node.nodeName === 'TR' ? node : row;
    if (node.nodeName === 'TIERSIDE-BADGE') {
      const inside = (node.shadowRoots ?? []).map((n) => textOf(n, true)).join(' ');
      found.push({ text: inside, row: around ? textOf(around, false) : '' });
      return;
    }
    for (const child of children(node)) visit(child, around);
  };
  visit(root, undefined);
  return found;
}
