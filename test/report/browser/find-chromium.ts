import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Where a Chromium is, if there is one: `CHROMIUM_PATH` comes first. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH ?? '';
  return (given === '' ? places : [given]).find((place) => existsSync(place));
}
