import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runLanes } from '../../src/run/run-lanes.ts';

it('whatever ends first: never more lanes than allowed, each task once, none before the one that it comes after', async () => {
  const plans = fc.array(fc.option(fc.nat({ max: 12 }), { nil: undefined }), { maxLength: 12 });
  await fc.assert(fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 5 }), plans, async (scheduler, lanes, afters) => {
    const done: number[] = [];
    let underWay = 0;
    const tasks = afters.map((after, index) => {
      // Only earlier ones, so that there is no circle.
      const first = after === undefined || after >= index ? undefined : after;
      return {
        id: String(index), after: first === undefined ? undefined : String(first),
        run: async () => {
          underWay += 1;
          expect(underWay).toBeLessThanOrEqual(lanes);
          if (first !== undefined) expect(done).toContain(first);
          await scheduler.schedule(Promise.resolve());
          underWay -= 1;
          done.push(index);
        },
      };
    });
    await scheduler.waitFor(runLanes(tasks, lanes));
    expect(done.toSorted((a, b) => a - b)).toEqual(afters.map((_after, index) => index));
  }));
});

it('with one lane the order is the order given', async () => {
  const started: string[] = [];
  const task = (id: string) => ({ id, run: () => { started.push(id); return Promise.resolve(); } });
  await runLanes(['c', 'a', 'b'].map(task), 1);
  expect(started).toEqual(['c', 'a', 'b']);
});

it('a task that comes after one that is not there is not held up', async () => {
  const started: string[] = [];
  await runLanes([{ id: 'a', after: 'elsewhere', run: () => { started.push('a'); return Promise.resolve(); } }], 2);
  expect(started).toEqual(['a']);
});

it('after a failing task nothing more is started, what is under way ends, and the first failure is told', async () => {
  const story: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  const running = runLanes([
    { id: 'slow', run: async () => { await held; story.push('slow ended'); } },
    { id: 'bad', run: () => Promise.reject(new Error('first')) },
    { id: 'next', run: () => { story.push('next started'); return Promise.resolve(); } },
  ], 2);
  const ended = running.catch((error: unknown) => { story.push(error instanceof Error ? error.message : ''); });
  await new Promise((resolve) => { setImmediate(resolve); });
  expect(story).toEqual([]);
  release();
  await ended;
  expect(story).toEqual(['slow ended', 'first']);
});

it('tasks of one group never run at the same time, whatever ends first, and hold up nobody else', async () => {
  await fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(fc.constantFrom('menu', undefined), { maxLength: 10 }), async (scheduler, groups) => {
    const underWay: Array<string | undefined> = [];
    let ended = 0;
    const tasks = groups.map((group, index) => ({
      id: String(index), group,
      run: async () => {
        if (group !== undefined) expect(underWay).not.toContain(group);
        underWay.push(group);
        await scheduler.schedule(Promise.resolve());
        underWay.splice(underWay.indexOf(group), 1);
        ended += 1;
      },
    }));
    await scheduler.waitFor(runLanes(tasks, 3));
    expect(ended).toBe(groups.length);
  }));
});
