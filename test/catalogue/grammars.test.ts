import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { requirementGrammar } from '../../src/catalogue/grammar/requirement-grammar.ts';
import { buildScenarioGrammar, scenarioGrammar } from '../../src/catalogue/grammar/scenario-grammar.ts';
import { fakePredicates } from './fake-predicates.ts';

describe('the grammars', () => {
  it('can be published as JSON Schema, a scenario with every check that there is', () => {
    const schema = z.toJSONSchema(buildScenarioGrammar(fakePredicates), { io: 'input' });
    expect(schema).toMatchObject({ additionalProperties: false, required: ['id', 'title', 'requires', 'steps'] });
    for (const name of Object.keys(fakePredicates)) expect(JSON.stringify(schema)).toContain(`"Asks ${name}."`);
  });

  it('can be published with the questions that the harness knows', () => {
    expect(z.toJSONSchema(scenarioGrammar, { io: 'input' })).toMatchObject({ type: 'object', properties: { steps: { type: 'array' } } });
  });

  it('ask of a requirement all that a report tells of it', () => {
    expect(z.toJSONSchema(requirementGrammar, { io: 'input' })).toMatchObject({ required: ['id', 'level', 'text', 'source', 'fix'] });
  });
});
