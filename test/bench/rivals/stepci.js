import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Step CI: one test with a step for each order. Its YAML is written as JSON, which is YAML too. */
export const stepci = {
  name: 'Step CI',
  package: 'stepci',
  write(folder, { url, headers, payloads, schema }) {
    const steps = payloads.map((json) => ({ http: { url, method: 'POST', headers, json, check: { status: '/^2/', schema } } }));
    writeFileSync(join(folder, 'workflow.yml'), JSON.stringify({ version: '1.1', name: 'bench', tests: { orders: { steps } } }));
  },
  args: (home) => [join(home, 'node_modules/stepci/dist/index.js'), 'run', 'workflow.yml'],
};
