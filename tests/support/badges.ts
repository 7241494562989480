import type { Page, Protocol } from 'puppeteer-core';

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
