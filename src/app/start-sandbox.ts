import { describeVocabulary } from '../catalogue/describe-vocabulary.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Credentials, Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import { EnvironmentError, InputError } from '../model/problem.ts';
import { UnknownBehaviourError } from '../reference-pos/find-deviation.ts';
import type { ReferencePos } from '../reference-pos/options.ts';
import type { PosEvent } from '../reference-pos/pos-event.ts';
import { startReferencePos } from '../reference-pos/start-reference-pos.ts';
import { loadRules } from './load-rules.ts';
import { posLocations } from './pos-locations.ts';
import { readSubject } from './read-subject.ts';
import { addressOf, missedUrls, usualAddress, type Address } from './sandbox-address.ts';
import { unknownBehaviour } from './unknown-behaviour.ts';

/** How a sandbox is started. */
export interface SandboxOptions {
  /** A ppip.yaml whose names, secret, locations and address it takes; without one the ppip.yaml in the working directory, else the example. */
  readonly configFile?: string | undefined;
  readonly catalogueDir?: string | undefined;
  /** In place of that of the ppip.yaml. */
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  /** Base URLs of UEAT: one for all, or `<locationId>=<url>` for one location. */
  readonly platformUrls: readonly string[];
  readonly behaviours: readonly string[];
  /** What it takes to each final status, in milliseconds; none when left out. */
  readonly statusAfterMs?: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onEvent?: ((event: PosEvent) => void) | undefined;
}

/** A running sandbox, and what it goes by. */
export interface Sandbox extends ReferencePos {
  /** The ppip.yaml; undefined for the example. */
  readonly configFile: string | undefined;
  readonly partner: Pick<Partner, 'name' | 'posName'>;
  /** The URLs of the POS in that ppip.yaml at which this sandbox is not found. */
  readonly missedUrls: readonly string[];
}

/** The ppip.yaml of every command that names none. */
const usualConfigFile = 'ppip.yaml';

/** The ppip.yaml that a sandbox without one goes by (design §7). */
export const exampleConfig = `partner: { name: Acme POS, posName: acme-pos, version: "1.0.0" }
locations: [ { id: 019a9794-ea27-71a8-bc7a-ecffd058546c, name: Location 1 } ]
pos: { menuSyncUrl: "http://127.0.0.1:4020/menu-sync", ordersUrl: "http://127.0.0.1:4020/orders" }
auth: { secret: "\${env:PPIP_SECRET}" }
menu: { source: standard }
`;

/**
 * Starts the reference POS as a sandbox of its own, for trying the harness out against another process.
 * @throws InputError for bad input, EnvironmentError when the port is taken
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const catalogue = await loadRules(options.catalogueDir);
  const configFile = options.configFile ?? ((await isThere(usualConfigFile)) ? usualConfigFile : undefined);
  const { partner, credentials } = await sandboxPartner(configFile, options.env, catalogue);
  const usual = addressOf(partner.pos) ?? usualAddress;
  const address = { host: options.host ?? usual.host, port: options.port ?? usual.port };
  const { statusAfterMs } = options;
  const urls = readPlatformUrls(options.platformUrls, partner);
  try {
    const pos = await startReferencePos({
      menu: catalogue.standardMenu, posName: partner.posName, ueatName: catalogue.contract.ueatName, secret: credentials.secret,
      locations: posLocations(partner, catalogue.standardMenu).map((location) => ({
        ...location, platformUrl: urls.get(location.id) ?? urls.get('') ?? partner.platform.publicUrl,
      })),
      ...address, behaviours: options.behaviours, ...(statusAfterMs !== undefined && { pace: { statusMs: statusAfterMs, tillTimeoutMs: statusAfterMs } }), ...(options.onEvent && { onEvent: options.onEvent }),
    });
    return Object.assign(pos, { configFile, partner: { name: partner.name, posName: partner.posName }, missedUrls: configFile === undefined ? [] : missedUrls(partner.pos, pos) });
  } catch (error) {
    throw toKnownError(error, address);
  }
}

async function isThere(file: string): Promise<boolean> {
  const { readIfThere } = await import('../config/read-qualification.ts');
  return (await readIfThere(file)) !== undefined;
}

async function sandboxPartner(
  configFile: string | undefined, env: SandboxOptions['env'], catalogue: Catalogue,
): Promise<{ readonly partner: Partner; readonly credentials: Credentials }> {
  if (configFile !== undefined) return readSubject({ kind: 'config', file: configFile }, catalogue, env);
  if ((env.PPIP_SECRET ?? '') === '') {
    throw new InputError([{ code: 'sandbox.noSecret', message: phrase`PPIP_SECRET is not set`, hint: phrase`set it to the shared secret, the same for ppip certify` }]);
  }
  const { readPartner } = await import('../config/read-partner.ts');
  return readPartner({ file: 'the example ppip.yaml', text: exampleConfig, env, vocabulary: describeVocabulary(catalogue), baseDir: '.' });
}

function readPlatformUrls(entries: readonly string[], partner: Partner): ReadonlyMap<string, string> {
  return new Map(entries.map((entry): readonly [string, string] => {
    const [, id = '', url = entry] = /^([0-9a-f-]{36})=(.+)$/i.exec(entry) ?? [];
    const isKnown = id === '' || partner.locations.some((location) => location.id === id);
    if (!isKnown || !URL.canParse(url) || !/^https?:/.test(url)) {
      throw new InputError([{
        code: 'sandbox.platformUrl', message: isKnown ? phrase`--platform-url ${entry} is no http(s) URL` : phrase`--platform-url names the unknown location ${id}`,
        hint: phrase`give one URL for all locations, or <locationId>=<url> for each`,
      }]);
    }
    return [id, url.replace(/\/$/, '')];
  }));
}

function toKnownError(error: unknown, { host, port }: Address): unknown {
  if (error instanceof UnknownBehaviourError) return unknownBehaviour(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') return error;
  return new EnvironmentError('sandbox.cannotListen', phrase`the sandbox cannot listen on ${host}:${String(port)}: ${code}`, phrase`choose another --port`);
}
