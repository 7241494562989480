import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { slices } from '../lib/detect/sketch/breath';
import type { PointingAction } from '../lib/domain/pointing';
import { backgroundLine, type ExtensionApi } from '../lib/messages/background-line';
import type { PageMessage } from '../lib/messages/protocol';
import { createPicker, type Picker } from '../lib/teach/picker/picker';
import { PANE_NAME } from '../lib/teach/taught-reader';

/** Work in slices of this length, so that no click waits, ms. */
const SLICE_MS = 3;

/** Put by the background into the frames of a tab when the agent wants to show who it is; gone when it is over. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as {
    browser?: ExtensionApi;
    chrome?: ExtensionApi;
    tiersidePicker?: () => void;
  };
  const found = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!found?.runtime?.id || window.name === PANE_NAME) return;
  const api = found;
  scope.tiersidePicker?.();

  const ended = new AbortController();
  const stop = () => {
    ended.abort();
    api.runtime?.onMessage?.removeListener(listen);
    void picker.then((p) => p?.stop());
    scope.tiersidePicker = undefined;
  };
  // An extension that was updated meanwhile answers no more: the page gets its clicks back.
  const { insist } = backgroundLine(api, ended.signal, stop);
  const answer = async (action: PointingAction) => {
    if (!(await insist({ type: 'pointing', action }))) stop();
  };
  const picker: Promise<Picker | undefined> = createPicker(document, {
    top: window === window.top,
    answer: (action) => void answer(action),
    slices: () => slices(SLICE_MS),
  });

  function listen(raw: unknown, sender: { id?: string }): void {
    const message = raw as PageMessage;
    if (sender.id !== api.runtime.id) return;
    if (message?.type === 'pointing' && message.pointing && message.words) {
      const { pointing, words } = message;
      void picker.then((p) => ended.signal.aborted || p?.show(pointing, words));
    } else if (message?.type === 'pointing' || message?.type === 'stop') stop();
  }
  api.runtime.onMessage.addListener(listen);
  scope.tiersidePicker = stop;
});
