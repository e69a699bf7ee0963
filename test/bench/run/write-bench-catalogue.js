import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The most orders of one burst that the grammar allows. */
const mostInBurst = 1000;

const readBaseVersion = () => /^version: "(.+)"$/m.exec(readFileSync(new URL('../../../scenarios/contract.yaml', import.meta.url), 'utf8'))[1];

function writeScenario(id, orders) {
  return `id: ${id}
title: { en: ${orders} orders at once, fr: ${orders} commandes à la fois }
requires: [orders, status]
steps:
  - send: order
    as: order
    ${orders === 1 ? '' : `times: ${orders}\n    `}order: { items: [{ itemRole: simple }] }
  - expect: orderStatus
    for: order
    checks:
      - { id: accepted, verifies: [ORD-001], statusIs: accepted }
`;
}

/**
 * Writes an overlay over the catalogue that ships, with its schemas and standing checks as they are, whose scenarios `bench/**` send so many orders.
 * @returns its scenarios
 */
export function writeBenchCatalogue(folder, orders) {
  const sizes = Array.from({ length: Math.ceil(orders / mostInBurst) }, (_, index) => Math.min(mostInBurst, orders - index * mostInBurst));
  const scenarios = sizes.map((size, index) => ({ id: `bench/burst-${index + 1}`, size }));
  mkdirSync(join(folder, 'bench'), { recursive: true });
  for (const { id, size } of scenarios) writeFileSync(join(folder, `${id}.yaml`), writeScenario(id, size));
  writeFileSync(join(folder, 'catalogue.yaml'), `version: "1"
authority: bench
extends: builtin@${readBaseVersion()}
add: { scenarios: [${scenarios.map(({ id }) => id).join(', ')}] }
`);
  return scenarios.map(({ id }) => id);
}
