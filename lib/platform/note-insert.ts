import { tellPage } from './page-messages';
import { tabFrames } from './tab-readings';

/** Into the text field that had the focus last, in whichever frame of the tab it is. */
export async function insertIntoPage(tabId: number, text: string): Promise<boolean> {
  const frameIds = [...new Set([0, ...Object.keys(await tabFrames(tabId)).map(Number)])];
  const asked = await Promise.all(
    frameIds.map(async (frameId) => ({
      frameId,
      at: Number(await tellPage(tabId, { type: 'last-focus' }, frameId)) || 0,
    })),
  );
  const [best] = asked.filter(({ at }) => at > 0).sort((a, b) => b.at - a.at);
  return best !== undefined && (await tellPage(tabId, { type: 'insert-text', text }, best.frameId)) === true;
}
