import { expect, it } from 'vitest';
import { listMisfits } from '../../../src/assess/merge/list-misfits.ts';
import type { RunPart } from '../../../src/assess/merge/run-part.ts';
import type { RunHeader } from '../../../src/model/event.ts';
import { spellPhrase } from '../../../src/model/phrase.ts';
import { part } from './made-parts.ts';

const second = part(2, ['B'], ['j2']);
const changed = (change: Partial<RunHeader>): RunPart => ({ ...second, header: { ...second.header, ...change } });
const problems = (other: RunPart): readonly string[] => listMisfits([{ name: 'a', part: part(1, ['A'], ['j1']) }, { name: 'b', part: other }]).map(({ message }) => spellPhrase(message));

it('takes the shards of one run for the parts of one', () => {
  expect(problems(second)).toEqual([]);
});

it('refuses parts of which only one was held against a qualification, or that waited for other times', () => {
  const qualification = { flows: [], products: [], capabilities: [] };
  expect(problems(changed({ qualification }))).toEqual(['b and a are not parts of one run; this differs: qualification.yaml']);
  expect(problems(changed({ timeouts: { ...second.header.timeouts, statusMs: 1 } }))).toEqual(['b and a are not parts of one run; this differs: the timeouts']);
});
