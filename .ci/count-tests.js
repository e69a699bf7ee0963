// Prints how many tests passed and failed, from the results that vitest wrote, and exits as the tests did.
import { existsSync, readFileSync } from 'node:fs';

const [file = '', status = '1'] = process.argv.slice(2);

function count() {
  if (!existsSync(file)) {
    console.log(`npm test ended with ${status} before any test ran.`);
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot even be loaded fails without a failed test of its own.
  const unloaded = testResults.filter(({ status: result, assertionResults }) =>
    result === 'failed' && assertionResults.every((test) => test.status !== 'failed'));
  for (const { name, message } of unloaded) console.log(`${name}: ${message}`);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

const { passed, failed } = count();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = Number(status) || (failed > 0 ? 1 : 0);
