import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bruno CLI: a collection of one request, iterated over a file of data, in its faster sandbox (the usual one takes six times as long). */
export const bruno = {
  name: 'Bruno CLI',
  package: 'bruno',
  write(folder, { url, headers, payloads, schema }) {
    writeFileSync(join(folder, 'bruno.json'), JSON.stringify({ version: '1', name: 'bench', type: 'collection' }));
    writeFileSync(join(folder, 'order.bru'), `meta {
  name: order
  type: http
  seq: 1
}

post {
  url: ${url}
  body: json
  auth: none
}

headers {
${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`).join('\n')}
}

body:json {
  {{order}}
}

tests {
  const schema = ${JSON.stringify(schema)};
  test("acknowledged", function () {
    expect(res.getStatus()).to.be.within(200, 299);
  });
  test("form", function () {
    expect(res.getBody()).to.have.jsonSchema(schema);
  });
}
`);
    writeFileSync(join(folder, 'data.json'), JSON.stringify(payloads.map((payload) => ({ order: JSON.stringify(payload) }))));
  },
  args: (home) => [join(home, 'node_modules/@usebruno/cli/bin/bru.js'), 'run', '--json-file-path', 'data.json', '--sandbox', 'developer'],
};
