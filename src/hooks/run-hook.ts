import type { Hook } from '../model/partner.ts';
import type { JsonObject } from '../model/json.ts';
import { callUrl } from './call-url.ts';
import { runCommand } from './run-command.ts';

/** How a hook ended. */
export type HookResult =
  | { readonly kind: 'done'; readonly output: string }
  | { readonly kind: 'failed'; readonly exitCode: number | null; readonly detail: string };

/** What a hook is told: the step's hook name and what it is about. */
export interface HookInput {
  readonly hook: string;
  readonly data: JsonObject;
  /** The variables that a command inherits. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** More output than this is cut: what a hook prints is evidence, not a data channel. */
export const maxHookOutput = 64 * 1024;

/** Runs a partner's hook. Never rejects: a hook that cannot be run is a result. */
export function runHook(hook: Hook, input: HookInput): Promise<HookResult> {
  return hook.kind === 'exec' ? runCommand(hook, input) : callUrl(hook, input);
}
