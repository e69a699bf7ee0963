import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { failedSample, incompleteSample, passedSample } from '../fixture.ts';
import { sampleWith } from '../hostile-sample.ts';
import { findChromium } from './find-chromium.ts';
import { launchChromium, openReport, type OpenReport } from './open-report.ts';

const chromiumPath = findChromium();
const isCi = (process.env.CI ?? '') !== '';

it.runIf(chromiumPath === undefined && isCi)('has a browser to open the report in', () => {
  expect.fail('CI is set and there is no Chromium: install it, or name one in CHROMIUM_PATH');
});

describe.skipIf(chromiumPath === undefined)('the HTML report in Chromium (skipped where there is none: set CHROMIUM_PATH)', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchChromium(chromiumPath ?? ''); });
  afterAll(async () => { await browser.close(); });

  const open = async (...args: Parameters<typeof openReport> extends [unknown, ...infer Rest] ? Rest : never): Promise<OpenReport> => {
    const report = await openReport(browser, ...args);
    onTestFinished(() => report.close());
    return report;
  };

  it.each([['passed', passedSample], ['failed', failedSample], ['incomplete', incompleteSample]] as const)('opens a %s run from the disk without a complaint and without a request', async (_name, sample) => {
    const { page, complaints, requests } = await open(sample);
    await page.locator('h1').waitFor();
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  it.each([
    '<script>owned=1</script>', '</script><script>owned=1</script>', '"><img src=x onerror=owned=1>', '<svg onload=owned=1>', 'javascript:owned=1', '</template><script>owned=1</script>', '<!--<script>',
  ])('runs nothing that a POS wrote, wherever it stands: %s', async (text) => {
    const { page, complaints, requests } = await open(sampleWith(text));
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await page.locator('a[data-exchange]:visible').first().click();
    expect(await page.evaluate('typeof owned')).toBe('undefined');
    expect(await page.locator('img, iframe, object, embed, svg [onload], a:not([href^="#"]), main script').count()).toBe(0);
    expect([...complaints, ...requests]).toEqual([]);
  });

  it('is searched and walked through by keyboard', async () => {
    const { page } = await open(failedSample);
    const shown = page.locator('#requirement-list > details:visible');
    await page.keyboard.press('/');
    await page.keyboard.type('sta-003 unknown');
    await expect.poll(() => shown.count()).toBe(1);
    expect(await page.locator('#tally').textContent()).toBe('1');
    const focused = () => page.evaluate<string>('document.activeElement.closest("[data-item]")?.id ?? ""');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('req-STA-003');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => shown.count()).toBe(failedSample.report.requirements.length);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await focused()).toBe('fix-STA-003');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe('req-MENU-001');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#req-MENU-001').getAttribute('open')).toBe('');
    await page.keyboard.press('k');
    expect(await focused()).toBe('fix-STA-009');
  });

  it('takes keys for letters while somebody writes', async () => {
    const { page } = await open(failedSample);
    await page.locator('#query').focus();
    await page.keyboard.type('j/k');
    expect(await page.locator('#query').inputValue()).toBe('j/k');
    expect(await page.locator('#no-requirement').isVisible()).toBe(true);
  });

  it('narrows requirements down by standing and level', async () => {
    const { page } = await open(failedSample);
    const shown = () => page.locator('#requirement-list > details:visible .id').allTextContents();
    await page.locator('[data-standing="nonconformant"].chip').click();
    expect(await shown()).toEqual(['STA-003', 'TRN-004', 'STA-009']);
    await page.locator('[data-level="should"].chip').click();
    expect(await shown()).toEqual(['STA-009']);
    await page.locator('[data-standing="nonconformant"].chip').click();
    await page.locator('[data-level="should"].chip').click();
    expect(await shown()).toHaveLength(failedSample.report.requirements.length);
  });

  it('lists exchanges, finds them, and shows one in full when it is opened or linked to', async () => {
    const { page } = await open(failedSample);
    const entries = page.locator('#exchange-list > details');
    expect(await entries.count()).toBe(3);
    await page.locator('#exchange-query').fill('nowhere');
    expect(await entries.count()).toBe(0);
    await page.locator('#exchange-query').fill('put OrderStatus');
    expect(await entries.count()).toBe(1);
    await page.locator('#req-STA-009 > summary').click();
    await page.locator('#req-STA-009 a[data-exchange="x13"]').click();
    const entry = page.locator('#x-x13');
    await expect.poll(() => entry.getAttribute('open')).toBe('');
    expect(await entry.locator('[data-part="request"] .content').textContent()).toBe('{\n  "orderId": 1204,\n  "status": "ACCEPTED",\n  "checknumber": "A-17",\n  "errors": []\n}');
    expect(await entry.locator('.command pre').textContent()).toContain("--url 'http://127.0.0.1:4010/v2/order/status'");
  });

  it('says of an exchange in the list what it says of it above', async () => {
    const { page } = await open(failedSample);
    await page.locator('#exchange-list #x-x12 > summary').click();
    for (const place of ['.command pre', '.messages > :first-child pre:not(.headers)']) {
      expect(await page.locator(`#x-x12 ${place}`).textContent()).toBe(await page.locator(`#full-x12 ${place}`).textContent());
    }
  });

  it('shows a stretch of many exchanges at a time, and more on demand', async () => {
    const [first] = failedSample.exchanges;
    if (first === undefined) throw new Error('the sample has no exchange');
    const exchanges = Array.from({ length: 250 }, (_, index) => ({ ...first, id: `y${index}`, seq: index, request: { ...first.request, url: `http://127.0.0.1:4020/orders/${index}` } }));
    const { page } = await open({ ...failedSample, exchanges });
    const entries = page.locator('#exchange-list > details');
    expect(await entries.count()).toBe(100);
    await page.locator('#more-exchanges').click();
    await page.locator('#more-exchanges').click();
    expect(await entries.count()).toBe(250);
    expect(await page.locator('#more-exchanges').isVisible()).toBe(false);
    await page.locator('#x-y249 > summary').click();
    expect(await page.locator('#x-y249 .command pre').textContent()).toContain('/orders/249');
  });

  it('changes its language, with or without its script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open(failedSample, { javaScriptEnabled });
      const heading = page.locator('#fix-title > :visible').first();
      expect(await heading.textContent()).toBe('What to fix first');
      await page.locator('label[for="language-fr"]').click();
      expect(await heading.textContent()).toBe('À corriger en premier');
      expect(await page.locator('[lang="en"]:visible:not(html)').count()).toBe(0);
      if (javaScriptEnabled) expect([await page.locator('html').getAttribute('lang'), await page.title()]).toEqual(['fr', 'ÉCHOUÉ · Acme POS 5.2.1 · Rapport de certification']);
    }
  });

  it('can be read without its script', async () => {
    const { page } = await open(failedSample, { javaScriptEnabled: false });
    await page.locator('#full-x13 > summary').click();
    expect(await page.locator('#full-x13 pre').first().isVisible()).toBe(true);
    await page.locator('#req-STA-001 > summary').click();
    expect(await page.locator('#req-STA-001 .findings').isVisible()).toBe(true);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    expect(await page.locator('.no-script').isVisible()).toBe(true);
  });

  it.each(([['failed', failedSample], ['incomplete', incompleteSample], ['passed', passedSample]] as const).flatMap(([name, sample]) => [['light', name, sample], ['dark', name, sample]] as const))(
    'has nothing that keeps a person out, in the %s scheme, of a %s run, in either language', async (colorScheme, _name, sample) => {
      const { page } = await open(sample, { colorScheme });
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      await page.evaluate(axe.source);
      for (const language of ['en', 'fr']) {
        await page.locator(`label[for="language-${language}"]`).click();
        const found = await page.evaluate<ReadonlyArray<{ readonly id: string; readonly impact: string; readonly nodes: ReadonlyArray<{ readonly html: string }> }>>('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)');
        expect(found.map(({ id, impact, nodes }) => `${language} ${impact} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
    },
  );

  it('takes a link to what it names, in view and open', async () => {
    const { page } = await open(failedSample);
    const targets = await page.evaluate<readonly string[]>(`[...new Set([...document.querySelectorAll('main a[href^="#"]:not([data-exchange])')].filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')))]`);
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets.slice(0, 12)) {
      await page.evaluate('scrollTo(0, 0)');
      await page.locator(`main a[href="${target}"]:visible`).first().click();
      const place = await page.locator(`[id="${target.slice(1)}"]`).boundingBox();
      const bottom = await page.evaluate<boolean>('Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight');
      expect({ target, isThere: place !== null, isAbove: (place?.y ?? -1) < 0, isAtTop: bottom || (place?.y ?? 999) <= 40 }).toEqual({ target, isThere: true, isAbove: false, isAtTop: true });
    }
  });

  it.each(['en', 'fr'])('prints every table, drawing and body whole: %s', async (language) => {
    const { page } = await open(failedSample, { colorScheme: 'dark', viewport: { width: 720, height: 1000 } });
    await page.locator(`label[for="language-${language}"]`).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The width of a page of Letter paper without its margins; whatever is wider, or scrolls, would be cut off on paper.
    const cut = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('main table, main pre, main svg, main dl, main section')]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 || (!(element instanceof SVGElement) && element.scrollWidth > element.clientWidth + 1))
      .map((element) => element.tagName + '.' + element.getAttribute('class') + ' ' + element.textContent.trim().slice(0, 60))`);
    expect(cut).toEqual([]);
  });

  it.each([320, 400, 1200])('never scrolls sideways at a width of %i', async (width) => {
    const { page } = await open(failedSample, { viewport: { width, height: 800 } });
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('prints, light even for those who read in the dark', async () => {
    const { page } = await open(failedSample, { colorScheme: 'dark' });
    const pdf = await page.pdf({ format: 'Letter', printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 27, 24)');
    expect(await page.locator('.languages, .filters, #exchanges').filter({ visible: true }).count()).toBe(0);
  });
});
