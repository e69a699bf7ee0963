import { importSource } from '../../.ci/import-source.js';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { median } from './median.js';

const exchangeCount = 5000;
const opens = 5;
const places = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const body = (value) => {
  const content = JSON.stringify(value);
  return { encoding: 'utf8', content, bytes: Buffer.byteLength(content), truncated: false };
};

/** A run with so many exchanges: orders of a usual size, each answered by a status. */
function makeExchanges() {
  const items = Array.from({ length: 6 }, (_, index) => ({ Id: `burger_00${index}`, Name: 'Burger végé', Quantity: 2, UnitPrice: 850, Modifiers: [{ Id: 'tomato', Name: 'Tomate', Quantity: 2, UnitPrice: 75 }], Note: '', HasFederalTax: true, HasProvincialTax: true }));
  const token = { kind: 'jwt', seenAt: 1_795_506_400 };
  const headers = [['content-type', 'application/json'], ['authorization', `Bearer ${'e'.repeat(36)}.${'y'.repeat(280)}.«signature:0123456789ab»`]];
  return Array.from({ length: exchangeCount }, (_, index) => {
    const orderId = Math.floor(index / 2);
    const isOut = index % 2 === 0;
    return {
      id: `x${String(index + 1).padStart(4, '0')}`, direction: isOut ? 'out' : 'in', call: isOut ? 'order' : 'orderStatus', startedMs: index * 20, endedMs: index * 20 + 12, seq: index, token,
      ...(isOut ? { attemptId: `a${orderId}`, step: `orders/load-${orderId % 80}/send-${orderId}` } : { correlation: { kind: 'matched', key: `order:${orderId}`, by: 'orderId' } }),
      request: {
        method: isOut ? 'POST' : 'PUT', url: isOut ? 'http://127.0.0.1:4020/orders' : '/v2/order/status', headers,
        body: body(isOut ? { OrderIds: { OrderId: orderId }, Items: items, Payment: { Subtotal: 850, Tip: 0, Total: 977 } } : { orderId, status: 'ACCEPTED', checknumber: `A-${orderId}`, errors: [] }),
      },
      closing: { kind: 'answered', response: { status: 200, headers: [], body: { encoding: 'utf8', content: '', bytes: 0, truncated: false } } },
    };
  });
}

async function renderPage(report) {
  const { renderHtml } = await importSource('report/html/render-html.ts');
  const exchanges = makeExchanges();
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const sends = new Map(exchanges.filter(({ attemptId }) => attemptId !== undefined).map((sent) => [`order:${sent.attemptId.slice(1)}`, sent]));
  const lookup = { exchanges, exchangeOf: (id) => byId.get(id), sentFor: ({ correlation }) => sends.get(correlation?.key) };
  const startedAt = performance.now();
  const source = renderHtml(report, { ...lookup, language: 'en', color: false, width: 100, evidencePath: 'events.jsonl' });
  return { source, renderMs: performance.now() - startedAt };
}

/** Opens the HTML report of a run with 5,000 exchanges: milliseconds from the address to a page whose list stands; undefined without a Chromium. */
export async function measureHtmlPage(report, folder) {
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) return undefined;
  const { source, renderMs } = await renderPage(report);
  const file = join(folder, 'report.html');
  writeFileSync(file, source);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  try {
    const times = [];
    for (let index = 0; index < opens; index += 1) {
      const page = await browser.newPage();
      const startedAt = performance.now();
      await page.goto(pathToFileURL(file).href);
      await page.locator('#exchange-list > details').nth(99).waitFor();
      times.push(performance.now() - startedAt);
      await page.close();
    }
    return { exchanges: exchangeCount, mib: statSync(file).size / 2 ** 20, renderMs, openMs: median(times), opens: times };
  } finally {
    await browser.close();
  }
}
