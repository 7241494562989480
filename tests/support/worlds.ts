import type { CDPSession, Page } from 'puppeteer-core';

/** The name that the bundle of a content script or of the reader leaves behind in its world. */
const LEFT = `['content', 'reader'].some((name) => name in globalThis)`;

/**
 * Addresses of the frames of a page in which a script of this extension has run in the document that is there.
 * A world alone says nothing: Chromium keeps one over a reload. Frames of other sites live in processes of
 * their own.
 */
export async function framesWithScripts(page: Page, extensionId: string): Promise<string[]> {
  const found: string[] = [];
  const look = async (session: CDPSession): Promise<void> => {
    const worlds: { id: number; frameId: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type, frameId } = context.auxData as { type: string; frameId: string };
      if (type === 'isolated' && context.origin.includes(extensionId))
        worlds.push({ id: context.id, frameId });
    });
    await session.send('Runtime.enable');
    const ran = new Set<string>();
    for (const { id, frameId } of worlds) {
      const { result } = await session.send('Runtime.evaluate', { expression: LEFT, contextId: id });
      if (result.value === true) ran.add(frameId);
    }
    const { frameTree } = await session.send('Page.getFrameTree');
    const visit = (tree: typeof frameTree): void => {
      if (ran.has(tree.frame.id)) found.push(tree.frame.url);
      for (const child of tree.childFrames ?? []) visit(child);
    };
    visit(frameTree);
    const inner: Promise<void>[] = [];
    session.on('sessionattached', (child) => inner.push(look(child)));
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
    await Promise.all(inner);
  };
  const session = await page.createCDPSession();
  await look(session);
  await session.detach();
  return found.sort();
}
