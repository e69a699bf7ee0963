import { expect, it } from 'vitest';
import { readAsk } from '../../../src/checks/steps/read-ask.ts';
import { Evidence } from '../evidence.ts';
import { catalogueOf } from '../rules.ts';
import { ask, story } from '../stories.ts';

it('an ask ends where the next thing is asked of the till', () => {
  const scenario = story('a', [ask('change', []), ask('restore', [])]);
  const evidence = new Evidence({ catalogue: catalogueOf([scenario]) });
  for (const step of ['a/change', 'a/restore']) {
    evidence.write({ type: 'asked', step, hook: 'readCheck' });
    evidence.write({ type: 'askAnswered', step, by: 'person', output: '' });
  }
  const context = evidence.context();
  const planned = context.record.header?.plan.scenarios.find(({ id }) => id === 'a');
  if (planned === undefined) throw new Error('the story is not planned');
  const [change, restore] = ['change', 'restore'].map((name) => readAsk(name, planned, scenario, context));
  expect(change?.nextAskedSeq).toBe(restore?.askedSeq);
  expect(restore).toMatchObject({ askedSeq: expect.any(Number) as unknown });
  expect(restore).not.toHaveProperty('nextAskedSeq');
});
