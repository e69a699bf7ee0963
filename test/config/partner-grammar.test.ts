import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { partnerGrammar } from '../../src/config/partner-grammar.ts';

describe('partnerGrammar', () => {
  it('can be published as JSON Schema, asking only for what has no default', () => {
    expect(z.toJSONSchema(partnerGrammar, { io: 'input' })).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['partner', 'locations', 'pos', 'auth'],
    });
  });
});
