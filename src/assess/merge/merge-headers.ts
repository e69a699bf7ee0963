import { createHash } from 'node:crypto';
import type { RunHeader } from '../../model/event.ts';
import type { SandboxRelation } from '../../model/merger.ts';
import { mergePlans } from './merge-plans.ts';
import type { RunPart } from './run-part.ts';

/** An embedded POS lives and dies with its run. */
const relationOf = ({ partner }: RunHeader, said: SandboxRelation | undefined): SandboxRelation | undefined => (partner.isReference ? 'each' : said);

/**
 * The header of the whole. Its id comes from those of the parts, so that the same parts always make the same run.
 * @param parts in the order of their shards, or in that in which they were played, and fitting
 * @param isResumed whether each goes on with those before it
 */
export function mergeHeaders(parts: readonly [RunPart, ...(readonly RunPart[])], said: SandboxRelation | undefined, isResumed = false): RunHeader {
  const [{ header: first }, ...others] = parts;
  const sandboxes = relationOf(first, said);
  return {
    ...first,
    runId: createHash('sha256').update(parts.map(({ header }) => header.runId).join(' ')).digest('hex').slice(0, 8),
    plan: mergePlans([first.plan, ...others.map(({ header }) => header.plan)]),
    lanes: Math.max(...parts.map(({ header }) => header.lanes)),
    merged: {
      ...(sandboxes !== undefined && { sandboxes }),
      ...(isResumed && { resumed: true }),
      parts: parts.map(({ header, record, events, head }) => ({
        runId: header.runId, shard: header.plan.shard ?? { index: 1, of: 1 }, startedAt: record.startedAt ?? '', events: events.length, head,
      })),
    },
  };
}
