import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const write = (folder, name, value) => { writeFileSync(join(folder, name), JSON.stringify(value)); };

/** Redocly Respect: an Arazzo workflow with a step for each order; it checks each answer against the OpenAPI description by itself. */
export const respect = {
  name: 'Redocly Respect',
  package: 'respect',
  write(folder, { url, headers, payloads, schema }) {
    const { origin, pathname } = new URL(url);
    write(folder, 'openapi.json', {
      openapi: '3.1.0', info: { title: 'bench', version: '1' }, servers: [{ url: origin }],
      paths: { [pathname]: { post: {
        operationId: 'order', requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { 200: { description: 'acknowledged', content: { 'application/json': { schema } } } },
      } } },
    });
    const { 'content-type': contentType, ...others } = headers;
    const parameters = Object.entries(others).map(([name, value]) => ({ in: 'header', name, value }));
    const steps = payloads.map((payload, index) => ({
      stepId: `order-${index}`, operationId: 'order', parameters, requestBody: { contentType, payload }, successCriteria: [{ condition: '$statusCode == 200' }],
    }));
    write(folder, 'bench.arazzo.json', {
      arazzo: '1.0.1', info: { title: 'bench', version: '1' }, sourceDescriptions: [{ name: 'pos', type: 'openapi', url: 'openapi.json' }],
      workflows: [{ workflowId: 'orders', steps }],
    });
  },
  args: (home) => [join(home, 'node_modules/@redocly/cli/bin/cli.js'), 'respect', 'bench.arazzo.json'],
};
