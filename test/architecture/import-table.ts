/** Which folders of `src/` a folder may import, besides itself; those under `types` only for their types. */
export interface Allowance {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

const everything = [
  'model', 'contract', 'input', 'catalogue', 'config', 'plan', 'platform', 'relay', 'hooks', 'run', 'checks', 'evidence', 'assess', 'report',
] as const;

/** The house's import table, folder by folder. */
export const importTable: Readonly<Record<string, Allowance>> = {
  model: { values: [] },
  contract: { values: ['model'] },
  input: { values: ['model'] },
  plan: { values: ['model'] },
  report: { values: ['model'] },
  hooks: { values: ['model'] },
  config: { values: ['model', 'input'] },
  evidence: { values: ['model', 'contract'] },
  checks: { values: ['model', 'contract'] },
  platform: { values: ['model', 'contract'] },
  relay: { values: ['model', 'contract', 'platform'] },
  catalogue: { values: ['model', 'contract', 'input', 'checks'] },
  assess: { values: ['model', 'contract', 'checks'] },
  run: { values: ['model', 'contract', 'checks'], types: ['plan', 'platform', 'hooks', 'evidence'] },
  app: { values: [...everything, 'reference-pos'] },
  'index.ts': { values: ['app', 'model'] },
  cli: { values: ['index.ts', 'model'] },
  'reference-pos': { values: [] },
};

/** Packages that only some folders may import; those that are not named here are nobody's privilege. */
export const packageDoors: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  '@clack/prompts': ['cli'],
  '@bomb.sh/tab': ['cli'],
  '@bomb.sh/tab/commander': ['cli'],
  chalk: ['report'],
  ora: ['report'],
  undici: ['platform', 'relay', 'reference-pos'],
  ws: ['relay'],
  yaml: ['input'],
  jose: ['contract', 'reference-pos'],
};
