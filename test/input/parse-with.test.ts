import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { parseWith } from '../../src/input/parse-with.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { unionByKey } from '../../src/input/union-by-key.ts';
import { phrase } from '../../src/model/phrase.ts';
import { problemsOf } from './problems-of.ts';

const step = unionByKey(phrase`step`, {
  send: z.strictObject({ send: z.enum(['order', 'menuSync']), as: z.string().optional(), invalid: z.string().optional() }),
  expect: z.strictObject({ expect: z.enum(['menu', 'orderStatus']), for: z.string() }),
});
const schema = z.strictObject({
  name: z.string(),
  level: z.enum(['must', 'should']).optional(),
  count: z.int().min(1).max(5).optional(),
  tags: z.array(z.string()).min(1).optional(),
  steps: z.array(step).optional(),
  pick: z.union([z.enum(['none', 'all']), z.array(z.strictObject({ group: z.int() }))]).optional(),
  flags: z.partialRecord(z.enum(['menu', 'orders']), z.boolean()).optional(),
  change: unionByKey(phrase`change`, { items: z.strictObject({ items: z.int() }), restore: z.strictObject({ restore: z.int().default(0) }) }, 'restore').optional(),
});

function told(...lines: readonly string[]): readonly string[] {
  const document = readYaml('a.yaml', lines.join('\n'));
  return problemsOf(() => parseWith(schema, document)).map(({ location, message, hint }) => `${location ?? ''} ${message}${hint === undefined ? '' : ` (${hint})`}`);
}

describe('parseWith', () => {
  it('gives back what the schema makes of a right document', () => {
    const document = readYaml('a.yaml', 'name: x\nsteps: [{ send: order }, { expect: menu, for: a }]\nchange: {}');
    expect(parseWith(schema, document)).toEqual({
      name: 'x',
      steps: [{ send: 'order' }, { expect: 'menu', for: 'a' }],
      change: { restore: 0 },
    });
  });

  it('tells every problem at once', () => {
    expect(told('nam: x', 'level: shoud', 'count: 9', 'tags: []', 'pick: al')).toEqual([
      "a.yaml:2:8 unknown word 'shoud' (did you mean 'should'?)",
      'a.yaml:3:8 must be at most 5',
      'a.yaml:4:7 must not be empty',
      "a.yaml:5:7 unknown word 'al' (did you mean 'all'?)",
      "a.yaml:1:1 unknown key 'nam' (did you mean 'name'?)",
    ]);
  });

  it('lists the known keys when none is near', () => {
    expect(told('name: x', 'flags: { refund: true }', 'zzzzzzzz: 1')).toEqual([
      "a.yaml:2:10 unknown key 'refund' (known keys: menu, orders)",
      "a.yaml:3:1 unknown key 'zzzzzzzz' (known keys: name, level, count, tags, steps, pick, flags, change)",
    ]);
  });

  it.each([
    ['name: 5.2', 'a.yaml:1:7 expected text, found a number (put it in double quotes)'],
    ['name: [x]', 'a.yaml:1:7 expected text, found a list'],
    ['name: ~', 'a.yaml:1:7 expected text, found nothing'],
    ['level: must', "a.yaml:1:1 the key 'name' is missing"],
    ['{ name: x, count: 1.5 }', 'a.yaml:1:19 expected a whole number, found a fraction'],
    ['{ name: x, count: .inf }', 'a.yaml:1:19 expected a number, found no finite number'],
    ['{ name: x, level: 3 }', 'a.yaml:1:19 expected one word, found a number (known words: must, should)'],
    ['{ name: x, tags: a }', 'a.yaml:1:18 expected a list, found text'],
    ['{ name: x, flags: { menu: yes } }', 'a.yaml:1:27 expected true or false, found text'],
    ['[name]', 'a.yaml:1:1 expected a mapping, found a list'],
    ['{ name: x, pick: [{ group: a }] }', 'a.yaml:1:28 expected a number, found text'],
    ['{ name: x, pick: 3 }', 'a.yaml:1:18 expected one word, found a number, or expected a list, found a number'],
  ])('says of %s what is wrong and where', (text, sentence) => {
    expect(told(text)).toEqual([sentence]);
  });

  it('speaks only of the branch that a step was meant for', () => {
    expect(told('name: x', 'steps:', '  - { expect: menuu, invalid: x, as: y }')).toEqual([
      "a.yaml:3:15 unknown word 'menuu' (did you mean 'menu'?)",
      "a.yaml:3:5 the key 'for' is missing",
      "a.yaml:3:22 unknown key 'invalid' (known keys: expect, for)",
      "a.yaml:3:34 unknown key 'as' (known keys: expect, for)",
    ]);
  });

  it.each([
    ['{ expct: menu, for: a }', "a.yaml:3:7 unknown step 'expct' (did you mean 'expect'?)"],
    ['{ for: a }', 'a.yaml:3:5 no step is named here (write one of the keys send, expect)'],
    ['{ send: order, expect: menu }', "a.yaml:3:5 'send' and 'expect' exclude each other (each tells another step: keep one)"],
    ['send', 'a.yaml:3:5 expected a mapping, found text'],
  ])('says of the step %s that it cannot be told', (text, sentence) => {
    expect(told('name: x', 'steps:', `  - ${text}`)).toEqual([sentence]);
  });

  it('is not led astray by a branch that would take anything', () => {
    expect(told('name: x', 'change: { items: a }')).toEqual(['a.yaml:2:18 expected a number, found text']);
  });

  it('takes the branch for all others when no key tells', () => {
    expect(told('name: x', 'change: { itms: 1 }')).toEqual(["a.yaml:2:11 unknown change 'itms' (did you mean 'items'?)"]);
    expect(told('name: x', 'change: { zzzzzzz: 1 }')).toEqual(["a.yaml:2:11 unknown key 'zzzzzzz' (known keys: restore)"]);
  });

  it('quotes nothing that is secret', () => {
    const document = readYaml('a.yaml', 'name: x\nlevel: hunter2\npick: hunter2');
    const problems = problemsOf(() => parseWith(schema, document, { isSecret: () => true }));
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('can begin anywhere in a document', () => {
    const document = readYaml('a.yaml', 'list:\n  - { name: 1 }');
    expect(problemsOf(() => parseWith(schema, document, { path: ['list', 0] })).map(({ location }) => location)).toEqual(['a.yaml:2:13']);
  });
});
