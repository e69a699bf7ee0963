import { describe, expect, it } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { indexTopics } from '../../src/app/index-topics.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { InputError } from '../../src/model/problem.ts';
import type { CodeExplanation, RequirementExplanation } from '../../src/report/explain/explanation.ts';
import { en } from '../../src/report/words/en.ts';
import { tellProblem } from '../input/tell-problem.ts';

const catalogue = await loadRules(undefined);
const requirement = async (id: string): Promise<RequirementExplanation> => (await explain([id], catalogue))[0] as RequirementExplanation;
const code = async (name: string): Promise<CodeExplanation> => (await explain([name], catalogue))[0] as CodeExplanation;
const heads = ({ example }: RequirementExplanation): readonly string[] => example?.answered.map(({ head }) => head) ?? [];

describe('explain, of a requirement', () => {
  it('shows the order of the scenario that verifies it, with its sums', async () => {
    const { example, commands, codes } = await requirement('ORD-004');
    expect(example?.scenario).toBe('orders/quantities');
    expect(example?.sent[0]?.body).toMatchObject({ Items: [{ Quantity: 2, Modifiers: [{ Quantity: 2 }] }] });
    expect(commands).toEqual(['ppip certify --only orders/quantities', 'ppip certify --only ORD-004']);
    expect(codes).toContain('status.isNot');
  });

  it('shows what is wrong on purpose, and the rejection that fits', async () => {
    const { example } = await requirement('REJ-006');
    expect(example?.sent[0]?.tampers[0]).toEqual({ at: '/Payment/Total', change: 'add', value: 100 });
    expect(example?.answered.at(-1)?.body).toMatchObject({ errors: [{ code: 'TOTAL_MISMATCH' }] });
  });

  it('shows a resend after what it corrects', async () => {
    const { example, commands } = await requirement('RES-001');
    expect(commands[0]).toBe('ppip certify --only status/resend-after-rejection');
    expect(example?.sent.map(({ tampers }) => tampers.length)).toEqual([1, 0]);
    expect(example?.answered.at(-1)?.body).toMatchObject({ status: 'ACCEPTED' });
  });

  it('shows what UEAT answers to a callback, and the retry that this calls for', async () => {
    const retried = await requirement('RES-005');
    expect(heads(retried)).toEqual(['HTTP 200', 'PUT {platform.publicUrl}/v2/order/status', 'HTTP 500', 'PUT {platform.publicUrl}/v2/order/status']);
    const given = await requirement('RES-007');
    expect(heads(given)).toEqual(['HTTP 200', 'PUT {platform.publicUrl}/v2/order/status', 'HTTP 400']);
    expect(given.example?.endsThere).toBe(true);
  });

  it('shows the claims of a faulty token and its refusal', async () => {
    const expired = await requirement('TOK-003');
    const claims = expired.example?.sent[0]?.token?.claims;
    expect(Number(claims?.exp)).toBeLessThan(Date.UTC(2026, 0, 15, 17, 30) / 1000);
    expect(heads(expired)).toEqual(['HTTP 401']);
    expect((await requirement('TOK-001')).example?.sent[0]?.headers.map(([name]) => name)).not.toContain('authorization');
  });

  it('shows the claims of the token that a POS signs', async () => {
    const { example } = await requirement('TOK-014');
    expect(example?.answered.at(-1)?.token?.claims).toMatchObject({ iss: 'reference-pos', aud: 'io.ueat.pos.brokers.openapi' });
  });

  it('shows the menu that answers a sync, under its requestId', async () => {
    const { example, assumptions } = await requirement('MEN-002');
    const sent = example?.sent[0]?.body as { readonly requestId: string };
    expect(example?.answered.at(-1)?.body).toMatchObject({ requestId: sent.requestId, Items: catalogue.standardMenu.Items });
    expect(assumptions.map(({ id }) => id)).toEqual(['menu.requestIdPlaces']);
  });

  it('has neither example nor command for what nothing on the wire can show', async () => {
    const { excluded, example, commands, verifiedBy } = await requirement('OPS-004');
    expect(excluded?.en).toContain('attested');
    expect({ example, commands, verifiedBy }).toEqual({ example: undefined, commands: [], verifiedBy: [] });
  });
});

describe('explain, of a code', () => {
  it('names the predicate that gives it and the requirements under which it can appear', async () => {
    expect(await code('menu.idDuplicate')).toMatchObject({ side: 'partner', predicates: [{ name: 'menuCategories' }, { name: 'menuIds' }], requirements: ['MEN-008', 'MEN-023'] });
    expect(await code('token.expired')).toMatchObject({ predicates: [{ name: 'tokenIsFreeOf' }], requirements: ['TOK-016'] });
  });

  it('names for what can stand in the way only what it can stand in the way of', async () => {
    const { requirements } = await code('control.failed');
    expect(requirements).toContain('REJ-001');
    expect(requirements).not.toContain('MEN-006');
  });

  it('says it for every code that has words, and for every requirement, by area', () => {
    const { requirements, codes } = indexTopics(catalogue);
    expect(requirements.flatMap(({ ids }) => ids)).toEqual(catalogue.requirements.map(({ id }) => id));
    expect(codes.flatMap(({ ids }) => ids).sort()).toEqual(Object.keys(en).sort());
  });
});

describe('explain, of what there is not', () => {
  it('takes ids in any case, each once', async () => {
    expect((await explain(['ord-001', 'ORD-001', 'STATUS.IS'], catalogue)).map(({ kind }) => kind)).toEqual(['requirement', 'code']);
  });

  it.each([['ORD-04', 'ORD-004'], ['ORD-04', 'ORD-040'], ['men8', 'MEN-008'], ['status.isnt', 'status.isNot'], ['ORD', 'ORD-001']])('names what is near %s', async (topic, near) => {
    const error: unknown = await explain([topic], catalogue).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems.map(tellProblem)[0]?.hint).toContain(near);
  });

  it('tells of every unknown topic at once, and invents nothing near what is far', async () => {
    const error: unknown = await explain(['constructor', 'xyzzyxyzzy', 'ORD-001'], catalogue).catch((reason: unknown) => reason);
    expect((error as InputError).problems.map(tellProblem).map(({ hint }) => hint)).toEqual(['ppip explain lists them all', 'ppip explain lists them all']);
  });
});
