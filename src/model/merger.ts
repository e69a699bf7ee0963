import type { Shard } from './shard.ts';

/** Whether the parts of a merged run were played on one sandbox, or on one each: what one sandbox must not do twice, two may. */
export const sandboxRelations = ['one', 'each'] as const;
export type SandboxRelation = (typeof sandboxRelations)[number];

/** A part of a merged run: a run of its own, whose events lie unchanged in `parts/<index>/`. */
export interface MergedPart {
  readonly runId: string;
  readonly shard: Shard;
  readonly startedAt: string;
  /** How many events it has, and what its chain of lines comes to. */
  readonly events: number;
  readonly head: string;
}

/** What a run was merged from. */
export interface Merger {
  /** Unknown when nobody said it. */
  readonly sandboxes?: SandboxRelation;
  /** Whether each part goes on with what those before it had left, rather than being a shard. */
  readonly resumed?: true;
  /** In the order of the shards. */
  readonly parts: readonly MergedPart[];
}
