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
  /** Waits for a pause, or until the POS has started anew since it had done so `restarts` times; rejects as the pause does. */
  readonly pauseUntilRestart: (pause: Promise<void>, restarts: number) => Promise<void>;
}

/** Opens a house: everything on sale, the till on. */
export function openHouse(onRestart: () => void = () => undefined): House {
  let restarts = 0;
  const waiting = new Set<() => void>();
  return {
    isOpen: true,
    isTillOnline: true,
    edits: new Map(),
    restarts: () => restarts,
    restart: () => {
      restarts += 1;
      onRestart();
      for (const wake of waiting) wake();
    },
    pauseUntilRestart: async (pause, since) => {
      let wake = (): void => undefined;
      const restarted = new Promise<void>((resolve) => { wake = resolve; });
      waiting.add(wake);
      if (restarts !== since) wake();
      try {
        await Promise.race([pause, restarted]);
      } finally {
        waiting.delete(wake);
      }
    },
  };
}
