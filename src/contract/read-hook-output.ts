import type { Json } from '../model/json.ts';
import type { SchemaBook } from './compile-schemas.ts';
import { parseText } from './parse-body.ts';

/** What a hook printed: data of the form that the contract names, or what is wrong with it. */
export type HookOutput = { readonly kind: 'data'; readonly value: Json } | { readonly kind: 'wrong'; readonly detail: string };

/** Reads what a hook printed. @param schema a file name under `schemas/` */
export function readHookOutput(output: string, schema: string, schemas: SchemaBook): HookOutput {
  const parsed = parseText(output);
  if (parsed.kind === 'empty') return { kind: 'wrong', detail: `it printed nothing; ${schema} says what is expected` };
  if (parsed.kind !== 'json') return { kind: 'wrong', detail: `it printed no JSON (${output.trim().slice(0, 80)}); ${schema} says what is expected` };
  const violation = schemas.violations(schema, parsed.value)[0];
  if (violation === undefined) return { kind: 'data', value: parsed.value };
  return { kind: 'wrong', detail: `${violation.pointer === '' ? 'the output' : violation.pointer} ${violation.message}, says ${schema}` };
}
