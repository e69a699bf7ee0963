import { createServer, type IncomingHttpHeaders } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import { diagnose, type DiagnoseOptions } from '../../../src/app/doctor/diagnose.ts';
import type { Diagnosis, DiagnosisCheck, DiagnosisFinding } from '../../../src/model/diagnosis.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { listenOnLoopback } from '../../platform/raw-server.ts';
import { freePort } from '../../free-port.ts';

/** 64 hex digits: a text that can be read in all three ways. */
export const hexSecret = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

/** A menu sync as the POS gets it. */
export interface GotSync {
  readonly requestId: string;
  readonly locationId: string;
}

/** What a fake POS does with what comes. */
export interface FakePos {
  readonly status?: (headers: IncomingHttpHeaders, method: string, path: string) => number;
  /** Done after the answer to each menu sync that it took. */
  readonly callBack?: (sync: GotSync, platformUrl: string) => Promise<void>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further lines of ppip.yaml, or other ones in place of those that begin alike. */
  readonly config?: readonly string[];
  readonly diagnose?: Partial<DiagnoseOptions>;
  /** Where callbacks are taken; any free port when it is left out. */
  readonly listenPort?: number;
}

/** Answers as a POS that looks at tokens so far that it wants one with three parts, which another key may have signed. */
export const needsToken = (headers: IncomingHttpHeaders, method: string): number => method !== 'POST' ? 405 : headers.authorization === undefined ? 401 : 200;

/** Sends the standard menu for a sync, with a token signed with a key, as a POS does. */
export async function sendMenu(sync: GotSync, url: string, key: Uint8Array = Buffer.from(hexSecret)): Promise<number> {
  const menu = JSON.parse(readFileSync(new URL('../../../scenarios/menus/standard.json', import.meta.url), 'utf8')) as object;
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuer('acme-pos').setAudience('io.ueat.pos.brokers.openapi')
    .setSubject(sync.locationId).setJti(crypto.randomUUID()).setNotBefore('-1m').setExpirationTime('1h').sign(key);
  const { status } = await fetch(url, {
    method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ ...menu, ...sync }),
  });
  return status;
}

/** Starts a POS, writes a ppip.yaml for it, and diagnoses it. */
export async function diagnoseFake({ status = needsToken, callBack, headers = {}, config = [], diagnose: changes = {}, ...given }: FakePos): Promise<Diagnosis> {
  const folder = temporaryFolder();
  const listenPort = given.listenPort ?? (await freePort());
  const platformUrl = `http://127.0.0.1:${listenPort}`;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const code = status(request.headers, request.method ?? '', request.url ?? '');
      response.writeHead(code, headers).end('{}');
      if (code === 200) void callBack?.(JSON.parse(Buffer.concat(chunks).toString()) as GotSync, platformUrl).catch(() => undefined);
    });
  });
  const port = await listenOnLoopback(server);
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  const usual = [
    'partner: { name: Acme POS, posName: acme-pos, version: "5.2.1" }',
    'locations: [ { id: 019a9794-ea27-71a8-bc7a-ecffd058546c, name: Location 1 } ]',
    `pos: { menuSyncUrl: "http://127.0.0.1:${port}/menu-sync", ordersUrl: "http://127.0.0.1:${port}/orders" }`,
    `platform: { listen: "127.0.0.1:${listenPort}" }`,
    'auth: { secret: "${env:PPIP_SECRET}" }',
    'timeouts: { menu: 400ms }',
  ];
  const keyOf = (line: string): string => line.split(':', 1)[0] ?? '';
  const lines = usual.filter((line) => !config.some((other) => keyOf(other) === keyOf(line)));
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, [...lines, ...config, ''].join('\n').replaceAll('{listenPort}', String(listenPort)));
  return diagnose({
    subject: { kind: 'config', file }, outDir: join(folder, 'runs'), nodeVersion: 'v22.1.0', env: { PPIP_SECRET: hexSecret }, signal: new AbortController().signal, ...changes,
  });
}

/** The findings of a check. */
export function findingsOf({ findings }: Diagnosis, check: DiagnosisCheck): readonly DiagnosisFinding[] {
  return findings.filter((finding) => finding.check === check);
}

/** What is wrong, or should be looked at: check, state and code. */
export function ailments({ findings }: Diagnosis): readonly string[] {
  return findings.filter(({ state }) => state === 'problem' || state === 'warning').map(({ check, state, code }) => `${check} ${state} ${code}`);
}
