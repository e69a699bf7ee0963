import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Newman: a collection of one request, iterated over a file of data. */
export const newman = {
  name: 'Newman',
  package: 'newman',
  write(folder, { url, headers, payloads, schema }) {
    const exec = [
      `const schema = ${JSON.stringify(schema)};`,
      "pm.test('acknowledged', () => { pm.expect(pm.response.code).to.be.within(200, 299); });",
      "pm.test('form', () => { pm.response.to.have.jsonSchema(schema); });",
    ];
    const request = { method: 'POST', url, header: Object.entries(headers).map(([key, value]) => ({ key, value })), body: { mode: 'raw', raw: '{{order}}' } };
    writeFileSync(join(folder, 'collection.json'), JSON.stringify({
      info: { name: 'bench', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [{ name: 'order', request, event: [{ listen: 'test', script: { type: 'text/javascript', exec } }] }],
    }));
    writeFileSync(join(folder, 'data.json'), JSON.stringify(payloads.map((payload) => ({ order: JSON.stringify(payload) }))));
  },
  args: (home) => [join(home, 'node_modules/newman/bin/newman.js'), 'run', 'collection.json', '-d', 'data.json'],
};
