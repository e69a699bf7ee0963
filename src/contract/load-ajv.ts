import { createRequire } from 'node:module';

type Ajv = typeof import('ajv/dist/2020.js');
type Formats = typeof import('ajv-formats');

/** The compiler of JSON Schemas, and the formats that it is taught. Loaded when something is to be compiled, which most commands never do. */
export function loadAjv(): Pick<Ajv, 'Ajv2020'> & { readonly addFormats: Formats['default'] } {
  const load = createRequire(import.meta.url);
  const { Ajv2020 } = load('ajv/dist/2020.js') as Ajv;
  const { default: addFormats } = load('ajv-formats') as Formats;
  return { Ajv2020, addFormats };
}
