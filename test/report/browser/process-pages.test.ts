import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Certificate } from '../../../src/model/certificate.ts';
import type { Checklist, ChecklistItem } from '../../../src/model/checklist.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { renderCertificateHtml } from '../../../src/report/process/certificate-html.ts';
import { renderChecklistHtml } from '../../../src/report/process/checklist-html.ts';
import { renderPortfolioHtml } from '../../../src/report/process/portfolio-html.ts';
import { findChromium } from './find-chromium.ts';
import { launchChromium } from './open-report.ts';

const chromiumPath = findChromium();
const hostile = '"><img src=x onerror=owned=1><script>owned=1</script>';
const words = { en: 'Something that has to be done', fr: 'Quelque chose à faire' };
const sha256 = 'a'.repeat(64);
const time = '2026-11-29T12:00:00.000Z';

const certificate: Certificate = {
  schemaVersion: 1, kind: 'certificate', id: 'PPIP-0123456789ABCDEF', issuedAt: time, validUntil: '2027-11-29T12:00:00.000Z', endsWith: [{ id: 'menu', text: words }],
  partner: { name: hostile, posName: 'acme-pos', version: '5.2.1', build: '1042' }, locations: [{ id: '019a9794-ea27-71a8-bc7a-ecffd058546c', name: hostile, roles: ['menu-owner'] }],
  scope: { flows: ['menu'], products: ['kiosk'] }, profile: { in: ['menu', 'orders'], out: ['hub'] }, rules: { version: '2026-01', digest: `sha256:${sha256}`, authority: 'UEAT' },
  runs: [{ id: 'a1b2', operator: 'ueat', version: '5.2.1', renews: ['menu'], startedAt: time, endedAt: time, harnessVersion: '0.1.0', packageSha256: sha256, signedBy: [sha256], evidence: { exchanges: 282, orders: 129, tillByHook: 3, tillByPerson: 1 } }],
  assumptions: [{ id: 'status.path', position: '/v2/order/status', overridden: true }], waivers: [{ requirement: 'STA-005', reason: hostile, owner: hostile, expires: '2026-12-31' }],
  observations: [{ id: 'STA-005', level: 'should', text: words }], attestations: [{ item: 'nda', text: words, role: 'ueat', by: hostile, at: time, sha256 }], issuer: { keyId: sha256 }, lacks: [],
};
const item = (state: ChecklistItem['state'], more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: `item-${state}`, text: words, isOptional: false, by: ['partner'], state, reasons: [], command: 'ppip attest item', record: { kind: 'attestation', at: time, role: 'partner', by: hostile, evidence: hostile, note: hostile }, ...more,
});
const checklist: Checklist = {
  schemaVersion: 1, at: time, partner: { name: hostile, posName: 'acme-pos', version: '5.2.1' }, catalogue: { version: '2026-01', digest: `sha256:${sha256}`, authority: 'UEAT' }, next: ['item-stale'],
  phases: [{ id: 'first', title: words, deliverable: words, source: { page: 'p' }, state: 'current', items: [item('done'), item('stale', { reasons: [{ code: 'attestation.fileChanged', args: { file: hostile } }] }), item('failed'), item('open', { isOptional: true })] }],
};
const portfolio: Portfolio = {
  schemaVersion: 1, at: time, expiring: [{ folder: 'a', name: hostile, id: certificate.id, validUntil: time, daysLeft: -1 }], codes: [{ code: 'answered.unexpected', folders: ['a'], requirements: ['RES-001'] }],
  partners: [{
    folder: hostile, name: hostile, posName: 'acme-pos', version: '5.2.1', phase: { number: 1, id: 'first', title: words }, phases: { all: 5, done: 0 }, next: ['nda'], codes: [], problems: [],
    run: { package: 'p', id: 'a1b2', verdict: 'failed', operator: 'partner', endedAt: time }, certificate: { folder: 'c', id: certificate.id, kind: 'certificate', state: 'expired', validUntil: time, reasons: [] },
  }],
};

const pages = {
  certificate: (language: 'en' | 'fr') => renderCertificateHtml(certificate, language),
  'readiness statement': (language: 'en' | 'fr') => renderCertificateHtml({ ...certificate, kind: 'readinessStatement', validUntil: null, lacks: [{ code: 'certificate.selfRun', args: { run: 'a1b2' } }] }, language),
  checklist: (language: 'en' | 'fr') => renderChecklistHtml(checklist, language, '0.1.0'),
  portfolio: (language: 'en' | 'fr') => renderPortfolioHtml(portfolio, language, '0.1.0'),
};

describe.skipIf(chromiumPath === undefined)('the pages of the process in Chromium (skipped where there is none: set CHROMIUM_PATH)', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchChromium(chromiumPath ?? ''); });
  afterAll(async () => { await browser.close(); });

  async function open(text: string, colorScheme: 'light' | 'dark'): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const folder = mkdtempSync(join(tmpdir(), 'ppip-page-'));
    writeFileSync(join(folder, 'page.html'), text);
    const context = await browser.newContext({ offline: true, colorScheme, bypassCSP: false, viewport: { width: 1000, height: 800 } });
    onTestFinished(async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => { complaints.push(message.text()); });
    page.on('request', (request) => { if (!request.url().startsWith('file:')) complaints.push(request.url()); });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    return { page, complaints };
  }

  it.each([['certificate', 'en', 'light'], ['readiness statement', 'fr', 'dark'], ['checklist', 'fr', 'light'], ['portfolio', 'en', 'dark']] as const)(
    'keeps nobody out, runs nothing that a partner wrote, and is printed: %s in %s, %s scheme', async (name, language, scheme) => {
      const { page, complaints } = await open(pages[name](language), scheme);
      expect(await page.locator('img, main script, iframe').count()).toBe(0);
      expect(await page.evaluate('typeof owned')).toBe('undefined');
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(complaints).toEqual([]);
      await page.evaluate(axe.source);
      const found = await page.evaluate<ReadonlyArray<{ readonly id: string; readonly nodes: ReadonlyArray<{ readonly html: string }> }>>('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)');
      expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      const pdf = await page.pdf({ format: 'Letter', printBackground: true });
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThan(4);
    },
  );
});
