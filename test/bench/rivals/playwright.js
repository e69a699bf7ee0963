import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const ajv = createRequire(import.meta.url).resolve('ajv');

/** Playwright: a request test for each order, in one file, with as many workers as it takes by itself; Ajv for the schema, since it has none. */
export const playwright = {
  name: 'Playwright',
  package: 'playwright',
  write(folder, { url, headers, payloads, schema }, home) {
    const runner = join(home, 'node_modules/@playwright/test/index.js');
    writeFileSync(join(folder, 'payloads.json'), JSON.stringify(payloads));
    writeFileSync(join(folder, 'playwright.config.cjs'), "module.exports = { testDir: '.', testMatch: 'orders.spec.cjs', reporter: 'line' };\n");
    writeFileSync(join(folder, 'orders.spec.cjs'), `const { test, expect } = require(${JSON.stringify(runner)});
const { Ajv } = require(${JSON.stringify(ajv)});
const payloads = require('./payloads.json');
const isRight = new Ajv().compile(${JSON.stringify(schema)});
for (const [index, data] of payloads.entries()) {
  test('order ' + index, async ({ request }) => {
    const response = await request.post(${JSON.stringify(url)}, { headers: ${JSON.stringify(headers)}, data });
    expect(response.ok()).toBe(true);
    expect(isRight(await response.json())).toBe(true);
  });
}
`);
  },
  args: (home) => [join(home, 'node_modules/@playwright/test/cli.js'), 'test'],
};
