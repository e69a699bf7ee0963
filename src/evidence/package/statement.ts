import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import type { Report } from '../../model/report.ts';
import { readCertified } from './certified-diff.ts';
import { fingerprintLength, fingerprintPieces } from './cut-pieces.ts';

/** A file of a run: its name below the run folder, with `/`, and its bytes. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as a statement knows it. */
export interface SignedFile {
  readonly name: string;
  readonly sha256: string;
  readonly pieces: string;
}

/** What a statement is made from. */
export interface StatementParts {
  readonly files: readonly PackedFile[];
  readonly report: Report;
}

/** The SHA-256 of a file in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Says in an in-toto Statement v1 (https://in-toto.io/Statement/v1) with a test-result predicate (https://in-toto.io/attestation/test-result/v0.1) what a run
 * came to, by which rules, and of which files it consists. The same files always give the same bytes. An incomplete run is no passed one: the predicate
 * has no word for it, and so says FAILED; the annotations of the run say `incomplete`.
 */
export function buildStatement({ files, report }: StatementParts): Uint8Array {
  const { verdict, requirements, catalogue, harness, partner, run } = report;
  const ids = (isWanted: (requirement: Report['requirements'][number]) => boolean): readonly string[] => requirements.filter(isWanted).map(({ id }) => id);
  const events = files.find(({ name }) => name === 'events.jsonl');
  const certified = readCertified(files);
  const statement: JsonObject = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ name, bytes }) => ({ name, digest: { sha256: sha256Of(bytes) }, annotations: { bytes: bytes.length, pieces: fingerprintPieces(bytes) } })),
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: verdict === 'passed' ? 'PASSED' : 'FAILED',
      configuration: [
        { name: 'catalogue', digest: { sha256: catalogue.digest.replace(/^sha256:/, '') }, annotations: { version: catalogue.version, authority: catalogue.authority } },
        { name: 'harness', uri: `pkg:npm/ppip@${harness.version}`, annotations: { version: harness.version } },
        {
          name: 'target', uri: partner.ordersUrl,
          annotations: { partner: partner.name, posName: partner.posName, version: partner.version, menuSyncUrl: partner.menuSyncUrl, environment: partner.environment, isReference: partner.isReference },
        },
        {
          name: 'run', digest: { sha256: sha256Of(events?.bytes ?? Buffer.alloc(0)) },
          annotations: {
            id: run.id, operator: run.operator, startedAt: run.startedAt, endedAt: run.endedAt, verdict, incomplete: verdict === 'incomplete', certifies: report.certifies,
            ...(report.renewal !== undefined && { renewal: { changes: report.renewal.changes, isRenewed: report.renewal.isRenewed } }),
            ...(certified !== undefined && { certified: { ...certified } }),
          },
        },
      ],
      passedTests: ids(({ standing }) => standing === 'conformant'),
      warnedTests: ids(({ standing, level }) => standing === 'nonconformant' && level !== 'must'),
      failedTests: ids(({ standing, level }) => standing === 'nonconformant' && level === 'must'),
    },
  };
  return Buffer.from(`${JSON.stringify(statement)}\n`);
}

/** The files that a statement is about; undefined when it is not one of ours. */
export function readSignedFiles(body: Uint8Array): readonly SignedFile[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || value._type !== 'https://in-toto.io/Statement/v1' || !Array.isArray(value.subject)) return undefined;
  const files = (value.subject as readonly unknown[]).flatMap((entry): readonly SignedFile[] => {
    if (!isJsonObject(entry) || !isJsonObject(entry.digest) || !isJsonObject(entry.annotations)) return [];
    const { name, digest: { sha256 }, annotations: { pieces } } = entry;
    if (typeof name !== 'string' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256) || typeof pieces !== 'string') return [];
    return /^[0-9a-f]*$/.test(pieces) && pieces.length % fingerprintLength === 0 ? [{ name, sha256, pieces }] : [];
  });
  return files.length === value.subject.length && new Set(files.map(({ name }) => name)).size === files.length ? files : undefined;
}
