import type { Step } from '../model/scenario.ts';

/** Strands of steps that are played at the same time, each in its own order. */
export type Stage = ReadonlyArray<readonly Step[]>;

/** Divides a scenario into what is played one after the other: each step by itself, and a burst as a strand for each of its orders. */
export function stageSteps(steps: readonly Step[]): readonly Stage[] {
  const stages: Step[][][] = [];
  const strands = new Map<string, Step[]>();
  let burst: string | undefined;
  for (const step of steps) {
    const strand = step.kind === 'expect' ? strands.get(step.for) : undefined;
    if (strand !== undefined) {
      strand.push(step);
    } else if (step.kind === 'send' && step.burst !== undefined) {
      const own = [step];
      if (step.burst === burst) stages.at(-1)?.push(own);
      else stages.push([own]);
      burst = step.burst;
      strands.set(step.as, own);
    } else {
      stages.push([[step]]);
      burst = undefined;
    }
  }
  return stages;
}
