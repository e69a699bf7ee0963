/** A kind of side effect, how it is known, and the folders or files that are its door. */
export interface Door {
  readonly effect: string;
  /** Modules, as they are imported; with `#name` only that import of it. */
  readonly modules?: readonly string[];
  /** Names of the platform that need no import. */
  readonly globals?: readonly string[];
  readonly doors: readonly string[];
}

/** One door for each side effect. */
export const doors: readonly Door[] = [
  { effect: 'processes are started', modules: ['node:child_process', 'node:worker_threads', 'node:cluster'], doors: ['hooks/'] },
  {
    effect: 'sockets are opened',
    modules: ['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'node:dns', 'node:dns/promises', 'undici', 'ws'],
    doors: ['platform/', 'relay/', 'reference-pos/'],
  },
  { effect: 'hooks are called by URL', globals: ['fetch', 'WebSocket', 'EventSource'], doors: ['hooks/'] },
  {
    effect: 'the process is touched',
    modules: ['node:process', 'process'],
    globals: ['process', 'globalThis', 'global'],
    // A hook that overran, and a tunnel at the end, are stopped with all that they started, which only a signal to their group does.
    doors: ['cli/bin.ts', 'hooks/kill-tree.ts', 'hooks/open-tunnel.ts'],
  },
  { effect: 'V8 is told how to work', modules: ['node:v8'], doors: ['platform/wait-to-optimise.ts', 'cli/tune-heap.ts'] },
  { effect: 'something is printed past the streams', globals: ['console'],
    // What the completion library prints by it is caught there.
    doors: ['cli/capture-console.ts'] },
  { effect: 'the terminal is read', modules: ['node:readline', 'node:readline/promises', 'node:tty', 'ora'], doors: ['cli/', 'report/terminal/'] },
  {
    effect: 'the disk is used', modules: ['node:fs', 'node:fs/promises'],
    // The maps of the bundle lie beside the command itself.
    doors: ['catalogue/read-catalogue-folder.ts', 'catalogue/prebuilt-catalogue.ts', 'catalogue/prebuilt-explanations.ts', 'catalogue/prebuilt-files.ts', 'catalogue/prebuilt-validators.ts', 'cli/tell-stack.ts', 'config/', 'evidence/'],
  },
  {
    effect: 'the time is asked for',
    modules: ['node:timers', 'node:timers/promises', 'node:perf_hooks'],
    globals: ['Date.now', 'performance', 'performance.now', 'setTimeout', 'setInterval'],
    doors: ['app/system-clock.ts', 'hooks/', 'reference-pos/'],
  },
  {
    effect: 'a round of the event loop is let pass', globals: ['setImmediate'],
    // For lines that nothing waits for.
    doors: ['evidence/open-lines.ts'],
  },
  {
    effect: 'something is left to chance',
    modules: ['node:crypto#randomUUID', 'node:crypto#randomBytes', 'node:crypto#randomInt', 'node:crypto#webcrypto', 'node:crypto#generateKeyPairSync', 'node:crypto#*'],
    globals: ['Math.random', 'crypto'],
    doors: [
      'app/create-ids.ts', 'reference-pos/',
      // The run's id and its seed, and the secret that one run shares with the embedded POS.
      'app/run-once.ts', 'app/reference-partner.ts',
      // Salts of fingerprints, which must not be guessed, and names of drafts, which must not meet.
      'platform/create-platform.ts', 'evidence/',
      // A pair of keys that somebody asks for.
      'app/generate-key.ts',
      // A key that is nobody's, for tokens that are wrong on purpose.
      'contract/sign-token.ts',
      // Where a secret becomes a key of WebCrypto: the same object, though nothing in it is random.
      'contract/hmac-key.ts',
    ],
  },
];
