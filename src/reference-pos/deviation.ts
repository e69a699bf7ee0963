import type { PosBehaviour } from './behaviour.ts';
import type { PosContext } from './pos-context.ts';
import type { MenuDocument } from './till/menu.ts';

/** What the owner of a POS tells UEAT about its menu. */
export interface MenuDeclaration {
  /** Whether the POS has loaded the standard certification menu. */
  readonly source: 'standard' | 'own';
  /** The POS's own ids by standard id, when it numbers the standard menu itself. */
  readonly idMap?: Readonly<Record<string, string>>;
}

/** A way in which a POS differs from the faithful one: a flaw, which breaks a rule, or an oddity, which breaks none. */
export interface Deviation {
  readonly name: string;
  readonly summary: string;
  /** Wraps a behaviour; what is not changed is taken over. Called once for each POS, so it may keep a memory. */
  readonly decorate: (pos: PosBehaviour, context: PosContext) => PosBehaviour;
  /** What the owner of such a POS declares, given the standard menu; without it, that the POS has loaded that. */
  readonly declares?: (standard: MenuDocument) => MenuDeclaration;
}
