/** `npm run build`, `npm run zip`, `npm run dev`: WXT for every browser, through its own interface. */
import { build, createServer, zip } from 'wxt';

const TARGETS = ['chrome', 'edge', 'firefox'] as const;
const [command = 'build'] = process.argv.slice(2);

if (command === 'dev') {
  await (await createServer({ browser: 'chrome' })).start();
} else {
  // Edge loads Chrome's build; it only has a store package of its own.
  for (const browser of TARGETS) {
    if (command === 'zip') await zip({ browser, manifestVersion: 3 });
    else if (browser !== 'edge') await build({ browser, manifestVersion: 3 });
  }
}
