/** Finds a browser on this machine, or installs it where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, canInstall, onPath } from './apt';

export type BrowserKind = 'chromium' | 'firefox';

interface Place {
  env: string;
  /** Names on the PATH, then absolute places. */
  commands: string[];
  files: string[];
  packages: string[];
  advice: string;
}

const PLACES: Record<BrowserKind, Place> = {
  chromium: {
    env: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'fonts-noto-cjk'],
    advice: 'install Chrome or Chromium 116 or newer',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'fonts-noto-cjk'],
    advice: 'install Firefox 140 or newer',
  },
};

function look(place: Place): string | undefined {
  const named = process.env[place.env];
  if (named && !existsSync(named)) throw new Error(`${place.env} names ${named}, which does not exist.`);
  return named || place.commands.map(onPath).find(Boolean) || place.files.find((file) => existsSync(file));
}

/** Without a Chinese font, screenshots show boxes. */
function ensureChineseFont(): void {
  if (!canInstall()) return;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (fonts.error || !fonts.stdout.trim()) aptInstall(['fonts-noto-cjk']);
}

/** Path of the browser's executable. Throws a sentence that says exactly what to do. */
export function findBrowser(kind: BrowserKind): string {
  const place = PLACES[kind];
  let found = look(place);
  if (!found && canInstall()) {
    aptInstall(place.packages);
    found = look(place);
  }
  if (!found) {
    const byHand =
      process.platform === 'linux'
        ? `run as root: apt-get install ${place.packages.join(' ')}`
        : place.advice;
    throw new Error(
      `No ${kind} found. Either ${byHand}, or set ${place.env} to the path of its executable, then run the command again.`,
    );
  }
  ensureChineseFont();
  return found;
}
