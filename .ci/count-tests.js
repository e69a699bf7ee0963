// Prints how many tests passed and failed, from the results that vitest wrote, and exits as the tests did. Takes, for each run of tests, how it
// ended and the file of its results.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

function readRuns([status, file, ...rest]) {
  return file === undefined ? [] : [{ status, file, name: basename(file, '.json') }, ...readRuns(rest)];
}

function count({ status, file, name }) {
  if (!existsSync(file)) {
    console.log(`${name} ended with ${status} before any test ran.`);
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot even be loaded fails without a failed test of its own.
  const unloaded = testResults.filter(({ status: result, assertionResults }) =>
    result === 'failed' && assertionResults.every((test) => test.status !== 'failed'));
  for (const { name: unread, message } of unloaded) console.log(`${unread}: ${message}`);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

const runs = readRuns(process.argv.slice(2)).map((run) => ({ ...run, ...count(run) }));
const sum = (of) => runs.reduce((total, run) => total + of(run), 0);
for (const { name, passed, failed, status } of runs) console.log(`${name}: ${passed} passed, ${failed} failed, ended with ${status}`);
const failed = sum((run) => run.failed) + (runs.length === 0 ? 1 : 0);
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);
process.exitCode = runs.map(({ status }) => Number(status)).find((status) => status !== 0) ?? (failed > 0 ? 1 : 0);
