import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../model/phrase.ts';
import { EnvironmentError } from '../model/problem.ts';
import { pointLatestAt } from './latest-link.ts';
import { makeFolder } from './make-folder.ts';
import { writeNewFiles } from './write-new-files.ts';

/** Where one run keeps everything. */
export interface RunFolder {
  readonly path: string;
  readonly eventsFile: string;
  readonly reportFile: string;
  /** What the run left on the till, as CSV. */
  readonly tillSheetFile: string;
  /**
   * Keeps the catalogue that judges the run beside the evidence, under `catalogue/`, once; file names are relative, with `/`.
   * @returns resolves once it is on the disk; it can be read before that
   * @throws EnvironmentError `output.notWritten`, at once or from the promise
   */
  writeCatalogue(files: Readonly<Record<string, string>>): Promise<void>;
}

/** The names of things in a run folder. */
export const runFolderNames = { events: 'events.jsonl', report: 'report.json', tillSheet: 'till-sheet.csv', catalogue: 'catalogue', parts: 'parts' } as const;

function stampOf(now: number): string {
  return new Date(now).toISOString().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
}

/**
 * Makes the folder `<outDir>/<UTC time>-<id>` and points `<outDir>/latest` at it.
 * @param options.now milliseconds since the epoch
 * @throws EnvironmentError `evidence.noFolder`
 */
export function createRunFolder(outDir: string, { now, id }: { readonly now: number; readonly id: string }): RunFolder {
  const name = `${stampOf(now)}-${id}`;
  const path = join(outDir, name);
  try {
    makeFolder(outDir);
    mkdirSync(path);
    pointLatestAt(outDir, name);
  } catch (error) {
    throw new EnvironmentError(
      'evidence.noFolder',
      phrase`The run folder ${path} could not be made: ${error instanceof Error ? error.message : String(error)}`,
      phrase`Name another folder with --out, or make this one writable; nothing was sent.`,
    );
  }
  return {
    path,
    eventsFile: join(path, runFolderNames.events),
    reportFile: join(path, runFolderNames.report),
    tillSheetFile: join(path, runFolderNames.tillSheet),
    // A folder that was just made has no readers who could see half a file.
    writeCatalogue: (files) => writeNewFiles(Object.entries(files).map(([file, text]) => [join(path, runFolderNames.catalogue, ...file.split('/')), text])),
  };
}
