import { loadRules } from '../load-rules.ts';
import { referenceHooks } from '../reference-hooks.ts';
import type { TunnelChoice } from '../choose-access.ts';
import { startEmbeddedPos } from '../start-embedded-pos.ts';
import { systemClock } from '../system-clock.ts';
import type { SubjectChoice, SubjectUnderTest } from '../read-subject.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { diagnosisChecks, type Diagnosis, type DiagnosisFinding } from '../../model/diagnosis.ts';
import { phrase } from '../../model/phrase.ts';
import type { Clock } from '../../model/ports.ts';
import { EnvironmentError, HarnessFault } from '../../model/problem.ts';
import type { ReferencePos } from '../../reference-pos/options.ts';
import { checkConfig } from './check-config.ts';
import { checkFolder } from './check-folder.ts';
import { checkListening } from './check-listening.ts';
import { checkNode } from './check-node.ts';
import { diagnoseCalls, diagnoseWay, skip, type WireOptions } from './diagnose-wire.ts';
import { hideSecret } from './hide-secret.ts';
import { listAddresses } from './list-addresses.ts';

/** What a diagnosis is asked to look at. */
export interface DiagnoseOptions {
  readonly subject: SubjectChoice;
  readonly catalogueDir?: string | undefined;
  readonly outDir: string;
  readonly nodeVersion: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onWaiting?: ((timeoutMs: number) => void) | undefined;
  readonly clock?: Clock | undefined;
  /** The user's own tunnel program, through which callbacks come. */
  readonly tunnel?: TunnelChoice | undefined;
}

/**
 * Finds out what would keep a run from working, before there is one: on this machine, on the way to the POS, and back.
 * @throws InputError for a bad catalogue, or an embedded POS that there is not
 */
export async function diagnose(options: DiagnoseOptions): Promise<Diagnosis> {
  const { subject: choice, outDir, nodeVersion, env, clock = systemClock } = options;
  const catalogue = await loadRules(options.catalogueDir);
  const { subject, findings } = await checkConfig(choice, catalogue, { env, clock });
  const here = [checkNode(nodeVersion), ...findings, checkFolder(outDir)];
  if (subject === undefined) {
    const because = findings.some(({ check, state }) => check === 'config' && state === 'problem') ? 'config' : 'secret';
    return { findings: inOrder([...here, ...skip(diagnosisChecks.slice(diagnosisChecks.indexOf('dns')), because)]), addresses: [] };
  }
  const pos = choice.kind === 'reference' ? await startEmbeddedPos(subject.partner, subject.credentials, catalogue, choice.behaviours) : undefined;
  try {
    return hideSecret(await diagnosePos(withPos(subject, pos), pos, catalogue, here, { ...options, clock }), subject.credentials);
  } finally {
    await pos?.close();
  }
}

function withPos({ partner, ...rest }: SubjectUnderTest, pos: ReferencePos | undefined): SubjectUnderTest {
  if (pos === undefined) return { partner, ...rest };
  const { menuSyncUrl, ordersUrl, tillUrl } = pos;
  return { ...rest, partner: { ...partner, hooks: referenceHooks(tillUrl), pos: { ...partner.pos, menuSyncUrl, ordersUrl } } };
}

async function diagnosePos(
  { partner, credentials }: SubjectUnderTest, pos: ReferencePos | undefined, catalogue: Catalogue, here: readonly DiagnosisFinding[], options: WireOptions & Pick<DiagnoseOptions, 'tunnel'>,
): Promise<Diagnosis> {
  const { env, clock, signal, tunnel } = options;
  const faults: Error[] = [];
  const onFault = (error: unknown): void => { faults.push(error instanceof EnvironmentError ? error : new HarnessFault('harness.unexpected', phrase`a callback could not be taken`, { cause: error })); };
  const { finding, line } = await checkListening({ partner, credentials, catalogue, clock, env, onFault, signal, tunnel });
  const interrupt = (): void => { line?.platform.interrupt(); };
  signal.addEventListener('abort', interrupt);
  if (signal.aborted) interrupt();
  try {
    pos?.setPlatformUrl(undefined, line?.publicUrl ?? '');
    const way = await diagnoseWay({ partner }, options);
    const calls = line === undefined
      ? [...way.findings, ...skip(['answers', 'clock', 'call', 'refusal', 'roundTrip', 'publicUrl'], 'listening')]
      : await diagnoseCalls(way, line, finding.state === 'problem', options);
    if (faults[0] !== undefined) throw faults[0];
    const { name, version, posName } = partner;
    return { partner: { name, version, posName }, findings: inOrder([...here, finding, ...calls]), addresses: line === undefined ? [] : listAddresses(line) };
  } finally {
    signal.removeEventListener('abort', interrupt);
    await line?.platform.close();
  }
}

/** In the order in which checks depend on each other. */
function inOrder(findings: readonly DiagnosisFinding[]): readonly DiagnosisFinding[] {
  return findings.toSorted((a, b) => diagnosisChecks.indexOf(a.check) - diagnosisChecks.indexOf(b.check));
}
