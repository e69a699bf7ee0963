import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { hookSchema } from '../../src/app/hook-schema.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { countLines } from '../../src/checks/till/compare-lines.ts';
import { notesOf, textOf } from '../../src/checks/till/read-notes.ts';
import { compileSchemas } from '../../src/contract/compile-schemas.ts';
import { readPointer } from '../../src/contract/read-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts';
import type { RequirementExplanation } from '../../src/report/explain/explanation.ts';

const catalogue = await loadRules(undefined);
const schemas = compileSchemas(catalogue.schemas);
const explained = (await explain(catalogue.requirements.map(({ id }) => id), catalogue))
  .filter((explanation): explanation is RequirementExplanation => explanation.kind === 'requirement');
const checked = explained.filter(({ verifiedBy }) => verifiedBy.length > 0);

const isHook = (head: string): boolean => head.startsWith('hooks.');

function schemaOf(head: string, pushes = false): string | undefined {
  if (isHook(head)) return 'hook';
  if (pushes && head.endsWith('/v2/menu')) return 'menu-push.json';
  if (head.includes('{pos.menuSyncUrl}')) return 'menu-sync.json';
  if (head.includes('{pos.ordersUrl}')) return 'order.json';
  if (head.endsWith('/order/status')) return 'order-status.json';
  if (head.endsWith('/order/refund')) return 'refund.json';
  if (head.startsWith('HTTP')) return 'errors.json';
  return head.endsWith('/v2/menu') ? 'menu.json' : undefined;
}

/** Every French text in a value, at any depth. */
function frenchIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === 'fr' && typeof member === 'string' ? [member] : frenchIn(member)));
}

describe('the French of the catalogue that ships', () => {
  it('is set as in Canada: no space before a semicolon', () => {
    const texts = frenchIn([catalogue.requirements, catalogue.scenarios, catalogue.assumptions, catalogue.contract]);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => /\s;/.test(text))).toEqual([]);
  });
});

describe('the requirements of the catalogue that ships', () => {
  it('each say why they matter and what usually breaks them', () => {
    const silent = catalogue.requirements.filter(({ excluded, why, causes }) => excluded === undefined && (why === undefined || causes.length === 0));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('name causes that are their own, and are written in two languages', () => {
    const said = catalogue.requirements.flatMap(({ why, causes }) => [why, ...causes].flatMap((text) => text ?? []));
    expect(said.filter(({ en, fr }) => en.trim() === fr.trim() || !/[.?!]”?$/.test(en) || !/[.?!»]$/.test(fr))).toEqual([]);
    const english = said.map(({ en }) => en);
    expect(english.filter((text, index) => english.indexOf(text) !== index)).toEqual([]);
  });
});

describe('the examples', () => {
  it('exist for every requirement that a check verifies, with a right answer', () => {
    expect(checked.filter(({ example }) => (example?.answered.length ?? 0) === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are bodies that fit the schemas, unless they are wrong on purpose', () => {
    const misfits = checked.flatMap(({ id, example }) => [...example?.sent ?? [], ...example?.answered ?? []].flatMap(({ head, body, tampers }): readonly Json[] => {
      const schema = schemaOf(head, id.startsWith('PSH-'));
      if (schema === undefined || isHook(head) || body === undefined || typeof body === 'string' || tampers.length > 0) return [];
      return schemas.violations(schema, body).map(({ pointer, message }) => `${id} ${head} ${pointer} ${message}`);
    }));
    expect(misfits).toEqual([]);
  });

  it('have a schema for every body', () => {
    const bodies = checked.flatMap(({ example }) => [...example?.sent ?? [], ...example?.answered ?? []]).filter(({ body }) => body !== undefined);
    expect(bodies.length).toBeGreaterThan(checked.length);
    expect(bodies.filter(({ head }) => schemaOf(head) === undefined).map(({ head }) => head)).toEqual([]);
  });

  it('answer the OrderId that they sent, and nothing is left of the placeholders', () => {
    const orders = checked.flatMap(({ example }) => example?.answered ?? []).filter(({ head }) => head.endsWith('/order/status'));
    expect(new Set(orders.map(({ body }) => (body as { readonly orderId?: Json }).orderId))).toEqual(new Set([1204]));
    expect(JSON.stringify(checked.map(({ example }) => [example?.sent, example?.answered.filter(({ body }) => JSON.stringify(body ?? null).length < 2_000)]))).not.toMatch(/"\{(?!pos|platform)\w+\}"/);
  });

  it('tell hooks, and let them print, what ppip schema publishes', () => {
    const messages = checked.flatMap(({ example }) => [...example?.sent ?? [], ...example?.answered ?? []]).filter(({ head }) => isHook(head));
    expect(new Set(messages.map(({ head }) => head)).size).toBeGreaterThan(6);
    for (const { head, body = null } of messages) {
      const [, name = '', stream = ''] = /^hooks\.(\w+) \((\w+)\)$/.exec(head) ?? [];
      const validate = new Ajv2020({ strict: false }).compile({ ...hookSchema(catalogue, name), required: [] });
      expect([head, validate({ [stream]: body }), validate.errors]).toEqual([head, true, null]);
      expect(validate({ [stream]: 1 })).toBe(false);
    }
  });

  it('print a check that equals the order that they sent', () => {
    const { sent = [], answered = [] } = checked.find(({ id }) => id === 'OPS-003')?.example ?? {};
    const order = sent.find(({ from }) => from === 'ueat')?.body;
    const printed = answered.find(({ from }) => from === 'hook')?.body;
    if (order === undefined || printed === undefined || !isJsonObject(order) || !isJsonObject(printed)) throw new Error('the example of OPS-003 has no check');
    const linesOf = (document: JsonObject) => countLines(document, 'id').map(({ key, quantity }) => [key, quantity]);
    expect(linesOf(printed)).toEqual(linesOf(order));
    expect(notesOf(order).filter(({ text }) => !textOf(printed).includes(text))).toEqual([]);
    expect([printed.total, printed.tip, printed.serviceType]).toEqual(['/Payment/Total', '/Payment/Tip', '/Service/OrderType'].map((pointer) => readPointer(order, pointer)));
  });

  it('have answers of their own only for requirements that there are', () => {
    const { requirements = {} } = JSON.parse(catalogue.files['payloads/answers.json'] ?? '{}') as { readonly requirements?: Readonly<Record<string, Json>> };
    const ids = new Set(catalogue.requirements.map(({ id }) => id));
    expect(Object.keys(requirements).filter((id) => !ids.has(id))).toEqual([]);
  });
});
