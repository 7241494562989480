import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPeople } from '../lib/detect/read-page';

/** The heavy half of detection, put by the background into frames whose content script asks for it. */
export default defineUnlistedScript(() => {
  (globalThis as unknown as { tiersideReader: typeof findPeople }).tiersideReader = findPeople;
});
