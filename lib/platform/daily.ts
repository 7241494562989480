/** Something done once a day while the browser runs, and soon after it starts. */
import { browser } from 'wxt/browser';

const NAME = 'daily';
const DAY_MINUTES = 1440;
/** After the browser's start, or the installation: not while everything else is starting too. */
const SOON_MINUTES = 1;

/**
 * Firefox forgets alarms when it closes, Chrome may: one that is missing is made again, and then it comes soon, so
 * that a day on which the browser was closed is made up for. One that is there is left alone, as this is called with
 * every start of the worker.
 */
async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(NAME)) return;
  browser.alarms.create(NAME, { delayInMinutes: SOON_MINUTES, periodInMinutes: DAY_MINUTES });
}

/** Must be called while the background starts: an alarm that woke it is told at once. */
export function onceADay(work: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) work().catch((error) => console.error('daily', error));
  });
  void keepAlarm();
}
