import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureHtmlPage } from '../html-page.js';
import { measureRight } from '../measure.js';
import { writeTrialEvents } from '../trial-events.js';

const bin = fileURLToPath(new URL('../../../bin/ppip.js', import.meta.url));

/** The events of a million orders, once: what counts is whether it is a minute, and how much memory. Without thresholds the command ends incomplete. */
async function measureTrial(cwd) {
  const file = join(cwd, 'events.csv');
  const { orders, events, bytes } = await writeTrialEvents(file);
  const { ms, mib } = await measureRight([bin, 'trial', '--events', file, '--customers', 'alpha'], 3, cwd);
  return { orders, events, mibOfFile: bytes / 2 ** 20, ms, mib };
}

function tellTrial({ orders, events, mibOfFile, ms, mib }) {
  return `ppip trial --events: ${orders} orders, ${events} events, ${mibOfFile.toFixed(0)} MiB of CSV in ${(ms / 1000).toFixed(1)} s, peak ${mib.toFixed(0)} MiB`;
}

function tellPage(page) {
  if (page === undefined) return 'The HTML report was not opened: there is no Chromium (CHROMIUM_PATH).';
  return `HTML report of ${page.exchanges} exchanges: ${page.mib.toFixed(1)} MiB, rendered in ${page.renderMs.toFixed(0)} ms, opened in Chromium in ${page.openMs.toFixed(0)} ms (median of ${page.opens.length})`;
}

/** What has no target of its own: the whole catalogue against the reference POS, the trial, and the page. */
export async function measureOthers({ folder }) {
  const full = await measureRight([bin, 'certify', '--pos', 'reference'], 0, folder);
  const trial = await measureTrial(folder);
  const page = await measureHtmlPage(JSON.parse(readFileSync(join(folder, 'ppip-runs/latest/report.json'), 'utf8')), folder);
  const told = `ppip certify --pos reference: ${(full.ms / 1000).toFixed(1)} s, CPU ${(full.cpuMs / 1000).toFixed(1)} s, peak ${full.mib.toFixed(0)} MiB`;
  return { rows: [], raw: { full, trial, page }, notes: [`${told}\n${tellTrial(trial)}\n${tellPage(page)}`] };
}
