import type { CheckSpec } from './check.ts';
import type { JsonObject } from './json.ts';
import type { Localized } from './text.ts';

/** What every step has. */
export interface StepBase {
  /** Unique in its scenario; `<n>-<kind>` when the author gave none. */
  readonly id: string;
  readonly checks: readonly CheckSpec[];
  /** Ids of standing checks that do not apply to this step's exchange. */
  readonly except: readonly string[];
  readonly location: string;
}

/** Something must happen at the till: by the partner's hook, or by a person at a prompt. */
export interface AskStep extends StepBase {
  readonly kind: 'ask';
  readonly hook: string;
  /** `{itemId}`, `{itemName}`, `{price}`, `{orderId}` and `{checkNumber}` stand for what it is about. */
  readonly prompt: Localized;
  /** The name under which later steps refer to what the POS then does of itself. */
  readonly as: string;
  readonly for?: string;
  /** The items that it is about, by role, with a price to give them: so many cents above that of the last sync. */
  readonly items: ReadonlyArray<{ readonly itemRole: string; readonly addCents: number }>;
  /** What else the hook is told. */
  readonly data: JsonObject;
  /** The step that it takes back: done whenever that one was, even when the scenario ended early. */
  readonly undoes?: string;
}
