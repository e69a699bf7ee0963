import { expect, it } from 'vitest';
import type { ReplyStep, Step } from '../../src/model/scenario.ts';
import type { Play, RunContext } from '../../src/run/run-context.ts';
import { playStep } from '../../src/run/steps/play-step.ts';
import { scriptReplies } from '../../src/run/steps/script-replies.ts';
import { ask, story } from '../checks/stories.ts';

const base = { checks: [], except: [], location: 'test.yaml:1:1' };
const answers = [{ status: 400, headers: {}, delayMs: 0 }];
const asked = ask('look', []);
const reply: ReplyStep = { ...base, kind: 'reply', id: 'reply', call: 'refund', for: 'look', answers };
const pause: Step = { ...base, kind: 'pause', id: 'pause', forMs: 0 };

/** What is scripted by playing the ask of some steps, and then their reply. */
async function scriptedBy(steps: readonly Step[]): Promise<readonly string[]> {
  const keys: string[] = [];
  const context = { platform: { replies: { script: (key: string) => { keys.push(key); } } } } as unknown as RunContext;
  const play = { scenario: story('a', steps), sendings: new Map() } as unknown as Play;
  scriptReplies(asked, undefined, play, context);
  await playStep(reply, 'a/reply', play, context);
  return keys;
}

it.each([
  ['directly after what was asked of the till', [asked, reply]],
  ['later', [asked, pause, reply]],
])('an answer to what the POS does of itself is scripted once when it stands %s', async (_where, steps) => {
  expect(await scriptedBy(steps)).toEqual(['ask:refund']);
});
