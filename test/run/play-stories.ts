import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { certify, type CertifyOptions, type CertifyResult } from '../../src/app/certify.ts';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogueFiles } from '../../src/catalogue/load-catalogue-files.ts';
import { readCatalogueFolder } from '../../src/catalogue/read-catalogue-folder.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { locationId, posName, posSecret, startScriptedPos, type OrderCall, type ScriptedPos } from './scripted-pos.ts';

const files = readCatalogueFolder(builtinCatalogueDir());

/** The shipped catalogue with some scenarios only: those named, and stories of the test's own by id. */
export function catalogueOf(stories: Readonly<Record<string, string>>, shipped: readonly string[] = ['menu/sync']): Catalogue {
  const own = Object.entries(stories).map(([id, steps]) => [
    `${id}.yaml`, `id: ${id}\ntitle: { en: A story, fr: Une histoire }\nrequires: [orders, status]\n${steps}`,
  ]);
  const catalogue = loadCatalogueFiles({ ...files, ...(Object.fromEntries(own) as Record<string, string>) });
  const kept = new Set([...shipped, ...Object.keys(stories)]);
  return { ...catalogue, scenarios: catalogue.scenarios.filter(({ id }) => kept.has(id)) };
}

/** A folder of its own for one test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'play-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); });
  return folder;
}

/** A ppip.yaml for a scripted POS with short waits; more sections may be added as YAML. */
export function configFor(pos: Pick<ScriptedPos, 'menuSyncUrl' | 'ordersUrl'>, { waitMs = 8_000, menuMs = 8_000, limits = '{ open: 20, rate: 1000/s }', acceptance = 'automatic', menu = '{ source: standard }', taxes = 'QC', more = '' } = {}): string {
  return `partner: { name: Scripted, posName: ${posName}, version: "1" }
locations: [ { id: ${locationId}, name: Location 1, taxes: ${taxes} } ]
pos: { menuSyncUrl: "${pos.menuSyncUrl}", ordersUrl: "${pos.ordersUrl}", limits: ${limits}, acceptance: ${acceptance} }
platform: { listen: "127.0.0.1:0" }
auth: { secret: "\${env:PPIP_SECRET}" }
timeouts: { acknowledge: ${waitMs}ms, status: ${waitMs}ms, menu: ${menuMs}ms, quiet: 100ms }
menu: ${menu}
assumptions: { deadline.acknowledge: ${waitMs}ms, deadline.status: ${waitMs}ms, deadline.menu: ${menuMs}ms }
${more}`;
}

/** A run that was played, with all that was recorded. */
export interface Played extends CertifyResult {
  readonly events: readonly RunEvent[];
  readonly pos: ScriptedPos;
  /** How a check of a story came out, as `story/step/check` → outcome and code. */
  readonly found: (address: string) => string | undefined;
}

/** What may differ from one run to the next. */
export interface Staging extends Partial<Pick<CertifyOptions, 'signal' | 'askPerson' | 'lanes' | 'clock' | 'env' | 'onEvent' | 'onWarning' | 'doctor'>> {
  readonly stories: Readonly<Record<string, string>>;
  readonly shipped?: readonly string[];
  readonly onOrder?: (call: OrderCall) => Promise<void> | void;
  readonly onSync?: 'menu' | 'garbage' | 'nothing';
  /** Where the POS is said to be; where it is when left out. */
  readonly urls?: { readonly menuSyncUrl: string; readonly ordersUrl: string };
  readonly config?: Parameters<typeof configFor>[1];
}

/** Plays stories against a scripted POS, from the first event to the report. */
export async function playStories({ stories, shipped, onOrder, onSync, urls, config, onEvent, env, ...options }: Staging): Promise<Played> {
  const catalogue = catalogueOf(stories, shipped);
  const pos = await startScriptedPos(catalogue.standardMenu, onOrder, onSync);
  const folder = makeFolder();
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, configFor(urls ?? pos, config));
  const events: RunEvent[] = [];
  const result = await certify({
    ...options, subject: { kind: 'config', file }, catalogue, outDir: join(folder, 'runs'), env: { PPIP_SECRET: posSecret, PATH: process.env.PATH, ...env },
    onEvent: (event) => {
      if (event.type === 'runStarted') pos.platformUrl = event.header.partner.publicUrl;
      events.push(event);
      onEvent?.(event);
    },
  });
  const findings = result.report.requirements.flatMap((requirement) => requirement.findings);
  return {
    ...result, events, pos,
    found(address) {
      const finding = findings.find(({ scenario, step, check }) => `${scenario}/${step}/${check}` === address);
      return finding === undefined ? undefined : `${finding.outcome} ${finding.code}`;
    },
  };
}

/** A story's steps: an order that must be accepted. */
export const acceptedOrder = `steps:
  - { id: send, send: order, as: order, order: { items: [{ itemRole: simple }] } }
  - { id: expect, expect: orderStatus, for: order, checks: [ { id: accepted, verifies: [ORD-001], statusIs: accepted, gate: true } ] }
`;
