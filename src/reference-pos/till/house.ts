/** What the manager has changed of an item since the menu was made. */
export interface HouseEdit {
  /** The price for pickup, in cents. */
  readonly price?: number;
  readonly name?: string;
  readonly isSoldOut?: boolean;
}

/** The restaurant as it is now: what the manager and the world do to it. It changes while the POS runs. */
export interface House {
  isOpen: boolean;
  /** Whether the cloud reaches the till. */
  isTillOnline: boolean;
  readonly edits: Map<string, HouseEdit>;
  /** How often the POS has started anew. */
  readonly restarts: () => number;
  readonly restart: () => void;
  /** Resolves when the POS starts anew. */
  readonly nextRestart: () => Promise<void>;
}

/** Opens a house: everything on sale, the till on. */
export function openHouse(onRestart: () => void = () => undefined): House {
  let restarts = 0;
  let waiting: Array<() => void> = [];
  return {
    isOpen: true,
    isTillOnline: true,
    edits: new Map(),
    restarts: () => restarts,
    restart: () => {
      restarts += 1;
      onRestart();
      const awake = waiting;
      waiting = [];
      for (const wake of awake) wake();
    },
    nextRestart: () => new Promise((resolve) => { waiting.push(resolve); }),
  };
}
