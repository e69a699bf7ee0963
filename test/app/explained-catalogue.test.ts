import { describe, expect, it } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { compileSchemas } from '../../src/contract/compile-schemas.ts';
import type { Json } from '../../src/model/json.ts';
import type { RequirementExplanation } from '../../src/report/explain/explanation.ts';

const catalogue = await loadRules(undefined);
const schemas = compileSchemas(catalogue.schemas);
const explained = (await explain(catalogue.requirements.map(({ id }) => id), catalogue))
  .filter((explanation): explanation is RequirementExplanation => explanation.kind === 'requirement');
const checked = explained.filter(({ verifiedBy }) => verifiedBy.length > 0);

function schemaOf(head: string): string | undefined {
  if (head.includes('{pos.menuSyncUrl}')) return 'menu-sync.json';
  if (head.includes('{pos.ordersUrl}')) return 'order.json';
  if (head.endsWith('/order/status')) return 'order-status.json';
  if (head.endsWith('/order/refund')) return 'refund.json';
  if (head.startsWith('HTTP')) return 'errors.json';
  return head.endsWith('/v2/menu') ? 'menu.json' : undefined;
}

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
      const schema = schemaOf(head);
      if (schema === undefined || body === undefined || typeof body === 'string' || tampers.length > 0) return [];
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
    expect(JSON.stringify(orders)).not.toMatch(/"\{\w+\}"/);
  });

  it('have answers of their own only for requirements that there are', () => {
    const { requirements = {} } = JSON.parse(catalogue.files['payloads/answers.json'] ?? '{}') as { readonly requirements?: Readonly<Record<string, Json>> };
    const ids = new Set(catalogue.requirements.map(({ id }) => id));
    expect(Object.keys(requirements).filter((id) => !ids.has(id))).toEqual([]);
  });
});
