import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FindTaught, findTaught } from '../lib/teach/find-taught';

/** Finds again what agents taught: put by the background only into frames of sites that have rules. */
export default defineUnlistedScript(() => {
  (globalThis as unknown as { tiersideFinder: FindTaught }).tiersideFinder = findTaught;
});
