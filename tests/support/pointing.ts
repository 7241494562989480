/** Pointing at a page as the agent does it: hover, look, click; and reading the bar, which the page cannot. */
import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import { until } from './until';

type Node = Protocol.DOM.Node;
const children = (node: Node): Node[] => [
  ...(node.contentDocument ? [node.contentDocument] : []),
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
];
const textOf = (node: Node): string =>
  node.nodeName === 'STYLE'
    ? ''
    : (node.nodeValue || children(node).map(textOf).join(' ')).replace(/\s+/g, ' ').trim();

/** What the picker shows in the page, as the debugger sees it; empty where there is none. */
export const pickerText = (page: Page): Promise<string> => pickerIn(page.mainFrame());

/** A frame of another site is a page of its own to the debugger, with a session of its own. */
const sessionOf = (frame: Frame): CDPSession => (frame as Frame & { client: CDPSession }).client;

/** What the outline says would be taken; empty where nothing is outlined. */
export async function outlinedText(page: Page): Promise<string> {
  const { root } = await sessionOf(page.mainFrame()).send('DOM.getDocument', { depth: -1, pierce: true });
  let found = '';
  const visit = (node: Node): void => {
    const has = (text: string) => node.attributes?.some((part) => part.split(' ').includes(text)) === true;
    if (has('tip') && !node.attributes?.includes('hidden')) found = textOf(node);
    children(node).forEach(visit);
  };
  visit(root);
  return found;
}

async function pickerIn(frame: Frame): Promise<string> {
  const { root } = await sessionOf(frame).send('DOM.getDocument', { depth: -1, pierce: true });
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.attributes?.includes('data-tierside-picker')) found.push(textOf(node));
    else children(node).forEach(visit);
  };
  visit(root);
  return found.join(' | ');
}

export const pickerSays = (page: Page, words: string): Promise<string> =>
  until(
    `the picker to say "${words}"`,
    async () => {
      const text = await pickerText(page);
      return text.includes(words) ? text || words : undefined;
    },
    { seen: () => pickerText(page) },
  );

/** Middle of the text on the screen, in the page's coordinates. */
export async function placeOf(frame: Frame, text: string): Promise<{ x: number; y: number }> {
  const inner = await frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.includes(wanted) || node.parentElement?.tagName === 'SCRIPT') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const r = range.getBoundingClientRect();
      return { x: r.left + r.width / 2, y: r.top + r.height / 2 };
    }
    return undefined;
  }, text);
  if (!inner) throw new Error(`no "${text}" in the page`);
  const box = await (await frame.frameElement())?.boundingBox();
  return { x: inner.x + (box?.x ?? 0), y: inner.y + (box?.y ?? 0) };
}

/** Hovers until the outline names it, then clicks. */
export async function pointAt(page: Page, text: string, frame: Frame = page.mainFrame()): Promise<void> {
  const { x, y } = await placeOf(frame, text);
  await until(
    `the outline around ${text}`,
    async () => {
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      return (await pickerIn(frame)).includes(text);
    },
    { seen: () => pickerIn(frame) },
  );
  await page.mouse.click(x, y);
}
