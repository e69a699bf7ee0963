import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { certificateNames } from './certificate-names.ts';

/** A certificate is a few pages; a file larger than this is none of it. */
const longestFile = 20_000_000;

/** Files by their names; links and folders are not followed, and stand here without content. */
export type CertificateFiles = ReadonlyMap<string, Uint8Array | undefined>;

/** Whether a folder holds a certificate; whether it verifies is another matter. */
export async function isCertificate(folder: string): Promise<boolean> {
  return (await lstat(join(folder, certificateNames.envelope)).catch(() => undefined))?.isFile() === true;
}

/**
 * Reads the files of a certificate.
 * @throws InputError `certificate.notFound` or `certificate.tooLarge`
 */
export async function readCertificateFiles(folder: string): Promise<CertificateFiles> {
  if (!(await isCertificate(folder))) {
    throw new InputError([{ code: 'certificate.notFound', message: phrase`there is no certificate at ${folder}`, hint: phrase`name a folder with a ${certificateNames.envelope}, as ppip certificate makes it` }]);
  }
  const files = new Map<string, Uint8Array | undefined>();
  for (const name of (await readdir(folder)).sort()) {
    const found = await lstat(join(folder, name));
    if (found.isFile() && found.size > longestFile) {
      throw new InputError([{ code: 'certificate.tooLarge', message: phrase`${name} has ${found.size} bytes`, hint: phrase`ppip certificate makes far smaller ones`, location: join(folder, name) }]);
    }
    files.set(name, found.isFile() ? await readFile(join(folder, name)) : undefined);
  }
  return files;
}
