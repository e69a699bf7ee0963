import { inboundCalls, outboundCalls } from '../model/call.ts';
import { assumptionKinds } from '../model/assumption.ts';
import { flows, products } from '../model/capability.ts';
import { partKinds } from '../model/catalogue.ts';
import { taxFlags } from '../model/contract.ts';
import { operators } from '../model/event.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { sandboxRelations } from '../model/merger.ts';
import { outcomes, standings, verdicts } from '../model/outcome.ts';
import { acceptances, locationRoles } from '../model/partner.ts';
import { declaredKinds } from '../model/qualification.ts';
import { reportSchemaVersion } from '../model/report.ts';
import { levels } from '../model/requirement.ts';
import { waiverStates } from '../model/waiver.ts';
import { workingKinds } from '../model/working.ts';
import { reportNotes } from './report-notes.ts';
import { withNotes } from './with-notes.ts';

const text: JsonObject = { type: 'string' };
const name: JsonObject = { type: 'string', minLength: 1 };
const flag: JsonObject = { type: 'boolean' };
const whole: JsonObject = { type: 'integer' };
const count: JsonObject = { type: 'integer', minimum: 0 };
const milliseconds: JsonObject = { type: 'number', minimum: 0 };
const time: JsonObject = { type: 'string', format: 'date-time' };
const sha256: JsonObject = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const anything: JsonObject = {};
const args: JsonObject = { type: 'object' };
const oneOf = (values: readonly Json[]): JsonObject => ({ enum: values });
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items });
const mapOf = (values: JsonObject): JsonObject => ({ type: 'object', additionalProperties: values });
const ref = (definition: string): JsonObject => ({ $ref: `#/$defs/${definition}` });

/** An object with exactly these members; those whose name ends in `?` may be missing. */
function closed(members: Readonly<Record<string, JsonObject>>): JsonObject {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([member, schema]) => [member.replace('?', ''), schema])),
    required: names.filter((member) => !member.endsWith('?')),
    additionalProperties: false,
  };
}

const shard = closed({ index: { type: 'integer', minimum: 1 }, of: { type: 'integer', minimum: 1 } });
const cause = closed({ code: name, args });
const assumption = { id: name, kind: oneOf(assumptionKinds), position: anything, text: ref('localized'), source: text, overridden: flag };

const taxRule = closed({ name, type: name, rateMilliPercent: count, appliesTo: oneOf(taxFlags) });

const definitions: Readonly<Record<string, JsonObject>> = {
  localized: closed({ en: text, fr: text }),
  cause,
  evidence: closed({ exchangeId: name, 'pointer?': text }),
  finding: closed({
    outcome: oneOf(outcomes), code: name, args, 'expected?': anything, 'actual?': anything,
    evidence: listOf(ref('evidence')),
    'working?': listOf(closed({ kind: oneOf(workingKinds), label: text, working: text, cents: whole, 'sentCents?': whole })),
    scenario: name, step: text, check: name, count: { type: 'integer', minimum: 1 }, location: text, 'part?': { type: 'integer', minimum: 1 },
  }),
  requirement: closed({
    id: name, level: oneOf(levels), 'raisedFrom?': oneOf(levels), text: ref('localized'), fix: ref('localized'), source: closed({ page: name, 'section?': text }),
    'ambiguity?': ref('localized'), 'excluded?': ref('localized'), standing: oneOf(standings), required: flag, findings: listOf(ref('finding')),
  }),
  partner: closed({
    name, posName: name, version: text, 'build?': text,
    scope: closed({ flows: listOf(oneOf(flows)), products: listOf(oneOf(products)) }),
    locations: listOf(closed({ id: name, name: text, roles: listOf(oneOf(locationRoles)), timeZone: text, taxes: text, 'taxRules?': listOf(taxRule), 'menu?': name, 'menuSource?': oneOf(['standard', 'own']), 'kitchen?': name })),
    menuSyncUrl: text, ordersUrl: text, environment: text, publicUrl: text, menuSource: oneOf(['standard', 'own']), 'menuIdMap?': mapOf(text), isReference: flag, 'acceptance?': oneOf(acceptances),
  }),
};

/** The JSON Schema of `report.json`, as `ppip schema report` prints it; unknown members are errors. */
export const reportSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ppip report',
  description: 'What a certification run of a POS integration with UEAT shows of each requirement.',
  ...withNotes(closed({
    schemaVersion: { const: reportSchemaVersion },
    verdict: oneOf(verdicts),
    reasons: listOf(ref('cause')),
    certifies: flag,
    profile: closed({
      in: listOf(name), out: listOf(name), findings: listOf(closed({ capability: name, code: name, args, evidence: listOf(ref('evidence')) })),
    }),
    harness: closed({ version: name }),
    catalogue: closed({
      version: name, digest: sha256, authority: name, 'base?': closed({ version: name, digest: sha256 }), 'editionDigest?': sha256,
      'disabled?': listOf(closed({ kind: oneOf(partKinds), id: name, reason: ref('localized') })),
    }),
    'policy?': closed({ raise: mapOf(oneOf(levels)), requiredProfile: listOf(name), 'permittedOverrides?': listOf(name), 'issuers?': listOf(name), 'permittedWaivers?': listOf(name), 'validityDays?': { type: 'integer', minimum: 1 } }),
    partner: ref('partner'),
    run: closed({
      id: name, operator: oneOf(operators), startedAt: time, endedAt: { ...time, type: ['string', 'null'] }, durationMs: milliseconds,
      lanes: { type: 'integer', minimum: 1 }, seed: whole, interrupted: flag, orderIds: listOf(whole), selection: listOf(text),
      'shard?': shard,
      'merged?': closed({
        'sandboxes?': oneOf(sandboxRelations), 'resumed?': { const: true },
        parts: listOf(closed({ runId: name, shard, startedAt: time, events: count, head: { type: 'string', pattern: '^[0-9a-f]{64}$' } })),
      }),
    }),
    counts: closed({
      byStanding: closed(Object.fromEntries(standings.map((standing) => [standing, count]))),
      byOutcome: closed(Object.fromEntries(outcomes.map((outcome) => [outcome, count]))),
      exchanges: count, orders: count,
    }),
    requirements: listOf(ref('requirement')),
    scenarios: listOf(closed({ id: name, title: ref('localized'), state: oneOf(['completed', 'blocked', 'interrupted', 'notApplicable', 'notSelected']), 'reason?': ref('cause'), 'locationIds?': listOf(name) })),
    assumptions: listOf(closed({ ...assumption, reliedOn: flag })),
    'qualification?': closed({
      flows: listOf(oneOf(flows)), products: listOf(oneOf(products)), capabilities: listOf(name), leftOut: listOf(closed({ kind: oneOf(declaredKinds), id: name })),
    }),
    waivers: listOf(closed({ requirement: name, reason: name, owner: name, expires: { type: 'string', format: 'date' }, 'link?': name, state: oneOf(waiverStates), standing: oneOf(standings) })),
    dialect: closed({
      statusWords: mapOf(count), statusMethods: mapOf(count), orderKeys: mapOf(count), checkNumberKeys: mapOf(count),
      requestIdPlaces: mapOf(count), acknowledgements: mapOf(count), 'retries?': closed({ refused: count, repeated: count, 'shortestMs?': count }),
    }),
    unclaimed: listOf(closed({ exchangeId: name, call: oneOf([...inboundCalls, ...outboundCalls, 'unknown']), code: name, args })),
  }), reportNotes),
  $defs: Object.fromEntries(Object.entries(definitions).map(([definition, schema]) => [definition, withNotes(schema, reportNotes, definition)])),
};
