import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PointingAction } from '../lib/domain/pointing';
import type { PageApi, PageMessage } from '../lib/messages/protocol';
import { createPicker, type Picker } from '../lib/teach/picker/picker';

/** Put by the background into every frame of a tab when the agent wants to show who it is; gone when it is over. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { browser?: PageApi; chrome?: PageApi; tiersidePicker?: () => void };
  const found = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!found?.runtime?.id) return;
  const api = found;
  scope.tiersidePicker?.();

  let over = false;
  const stop = () => {
    over = true;
    api.runtime.onMessage.removeListener(listen);
    void picker.then((p) => p?.stop());
    scope.tiersidePicker = undefined;
  };
  const answer = (action: PointingAction) => {
    // An extension that was updated meanwhile answers no more: the page gets its clicks back.
    if (!api.runtime.id) return stop();
    void api.runtime.sendMessage({ type: 'pointing', action }).catch(stop);
  };
  const picker: Promise<Picker | undefined> = createPicker(document, window === window.top, answer);

  function listen(raw: unknown, sender: { id?: string }): void {
    const message = raw as PageMessage;
    if (sender.id !== api.runtime.id || message?.type !== 'pointing') return;
    const { pointing, words } = message;
    if (pointing && words) void picker.then((p) => over || p?.show(pointing, words));
    else stop();
  }
  api.runtime.onMessage.addListener(listen);
  scope.tiersidePicker = stop;
});
