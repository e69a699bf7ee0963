import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of the built command line and package; the rest import from `src/`. */
const built = ['test/cli/built/**/*.test.ts', 'test/package.test.ts', 'test/readme.test.ts'];

/** Tests whose subject is lateness: they run by themselves, after all others, so that nothing else makes anything late. */
const timing = ['test/certification/timing.test.ts'];

/** The files that take longest: begun last, one of them would keep one worker busy when the others have nothing left to do. */
const longest = ['certification/matrix-1', 'certification/matrix-2', 'test/readme', 'certification/matrix-3', 'test/package', 'certification/matrix-4', 'certification/lanes', 'browser/page'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = longest.findIndex((name) => moduleId.includes(`${name}.test.`));
      return rank < 0 ? longest.length : rank;
    };
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

/** Where to write the results as JSON, for whoever counts them. */
const resultsFile = process.env.TEST_RESULTS_FILE ?? '';

export default defineConfig({
  test: {
    reporters: resultsFile === '' ? ['default'] : ['default', ['json', { outputFile: resultsFile }]],
    sequence: { sequencer: LongestFirst },
    pool: 'forks',
    isolate: false,
    // Most of a certification is waiting: with one worker more than there are cores, none of them is idle.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...built, ...timing] } },
      { extends: true, test: { name: 'built', include: built, globalSetup: 'test/cli/built/build-once.ts', testTimeout: 120_000, maxConcurrency: 3 } },
      { extends: true, test: { name: 'timing', include: timing, fileParallelism: false, maxConcurrency: 4, sequence: { groupOrder: 1 } } },
    ],
  },
});
