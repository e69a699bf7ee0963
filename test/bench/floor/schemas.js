import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const read = (name) => JSON.parse(readFileSync(new URL(`../../../scenarios/schemas/${name}.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);

/** The schemas that ship, compiled once, by the name of their file. */
export const schemas = { order: ajv.compile(read('order')), menu: ajv.compile(read('menu')), status: ajv.compile(read('order-status')) };
