import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { renderHtml } from '../../../src/report/html/render-html.ts';
import type { RenderOptions } from '../../../src/report/render-options.ts';
import { optionsFor, type Sample } from '../fixture.ts';

/** A report that is open in a browser, with what the browser complained of and asked for. */
export interface OpenReport {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts a browser that makes no connections of its own. */
export function launchChromium(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-gpu'];
  // As root Chromium has no sandbox to offer; the only page it sees is ours.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  return chromium.launch({ executablePath, args });
}

/** Writes a report to the disk and opens it from there. */
export async function openReport(browser: Browser, sample: Sample, context: BrowserContextOptions = {}, options: Partial<RenderOptions> = {}): Promise<OpenReport> {
  const folder = mkdtempSync(join(tmpdir(), 'ppip-page-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, renderHtml(sample.report, optionsFor(sample, options)));
  const opened = await browser.newContext({ offline: true, reducedMotion: 'reduce', ...context });
  const page = await opened.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => { complaints.push(`${message.type()}: ${message.text()}`); });
  page.on('pageerror', (error) => { complaints.push(error.message); });
  page.on('request', (request) => { requests.push(request.url()); });
  const { href } = pathToFileURL(file);
  await page.goto(href);
  return {
    page, complaints,
    get requests() { return requests.filter((url) => url !== href); },
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
