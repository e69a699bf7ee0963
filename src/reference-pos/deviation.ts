import type { PosBehaviour } from './behaviour.ts';
import type { PosContext } from './pos-context.ts';

/** A way in which a POS differs from the faithful one: a flaw, which breaks a rule, or an oddity, which breaks none. */
export interface Deviation {
  readonly name: string;
  readonly summary: string;
  /** Wraps a behaviour; what is not changed is taken over. Called once for each POS, so it may keep a memory. */
  readonly decorate: (pos: PosBehaviour, context: PosContext) => PosBehaviour;
}
