import type { Catalogue } from '../model/catalogue.ts';
import { isJsonObject, type Json } from '../model/json.ts';

/** Members of what a POS sends that checks read. */
export interface JudgedFields {
  /** Names, wherever they stand. */
  readonly names: readonly string[];
  /** Names at the top of a body. */
  readonly roots: readonly string[];
}

/** What the checks of a till read besides what the schemas of hooks name: another word for the service, and whatever may hold a note. */
const alsoReadOfTills = ['orderType', 'comment', 'comments', 'instruction', 'instructions', 'remark', 'remarks', 'message'] as const;

function namesIn(schema: Json | undefined): readonly string[] {
  if (Array.isArray(schema)) return (schema as readonly Json[]).flatMap(namesIn);
  if (!isJsonObject(schema)) return [];
  const own = isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

const pointersIn = (position: Json): readonly string[] =>
  (Array.isArray(position) ? position as readonly Json[] : [position]).filter((entry) => typeof entry === 'string').filter((entry) => entry.startsWith('/'));

/** What a catalogue's checks read: whatever its schemas of callbacks and of hooks name, the place of every position, and those that a check itself names. */
export function listJudgedFields({ contract, assumptions, schemas, scenarios, standingChecks }: Pick<Catalogue, 'contract' | 'assumptions' | 'schemas' | 'scenarios' | 'standingChecks'>): JudgedFields {
  const bodies = [...Object.values(contract.inbound).map(({ schema }) => schemas[schema]), schemas['errors.json']];
  const printed = Object.values(contract.hooks).flatMap(({ prints }) => (prints === undefined ? [] : namesIn(schemas[prints])));
  const ofTills = printed.length === 0 ? [] : [...printed, ...alsoReadOfTills];
  const checks = [...standingChecks, ...scenarios.flatMap(({ steps }) => steps).flatMap((step) => step.checks)];
  const asked = checks.flatMap(({ params }) => isJsonObject(params) && params.at !== undefined ? pointersIn(params.at) : []);
  const pointers = [...assumptions.filter(({ kind }) => kind === 'pointers').flatMap(({ position }) => pointersIn(position)), ...asked].map((pointer) => pointer.slice(1).split('/'));
  return {
    names: [...new Set([...bodies.flatMap(namesIn), ...ofTills, ...pointers.flat()])],
    roots: [...new Set([...bodies.flatMap((schema) => isJsonObject(schema?.properties) ? Object.keys(schema.properties) : []), ...ofTills, ...pointers.flatMap(([root = '']) => [root])])],
  };
}
