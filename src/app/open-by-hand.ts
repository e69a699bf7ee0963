import { createJudgeContext } from '../checks/judge-context.ts';
import { readPositions } from '../contract/read-positions.ts';
import { createRedactor } from '../evidence/redactor.ts';
import { identifyCatalogue, type Catalogue } from '../model/catalogue.ts';
import type { PlannedScenario } from '../model/plan.ts';
import type { Clock, Ids } from '../model/ports.ts';
import { RunRecord } from '../model/run-record.ts';
import { harnessVersion } from '../model/version.ts';
import { createPlatform, type Platform } from '../platform/create-platform.ts';
import { createLimits } from '../run/limits.ts';
import type { Play, RunContext } from '../run/run-context.ts';
import { chooseAccess, type TunnelChoice } from './choose-access.ts';
import { chooseTimeouts } from './choose-timeouts.ts';
import { openTransientJournal } from './open-transient-journal.ts';
import { overrideAssumptions } from './override-assumptions.ts';
import type { SubjectUnderTest } from './read-subject.ts';
import { recordPartner } from './record-partner.ts';
import type { StoryByHand } from './tell-story-by-hand.ts';

/** Stories that are to be played by hand, where, and with what. */
export interface ByHandOptions {
  readonly subject: SubjectUnderTest;
  readonly catalogue: Catalogue;
  /** In the order in which they are played. */
  readonly stories: ReadonlyArray<{ readonly story: StoryByHand; readonly locationId: string }>;
  readonly ids: Ids;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly tunnel?: TunnelChoice | undefined;
}

/** UEAT's side of the wire for a few calls, of which nothing is kept. */
export interface ByHand {
  readonly context: RunContext;
  readonly record: RunRecord;
  readonly platform: Platform;
  /** Where the POS must send its callbacks. */
  readonly publicUrl: string;
  readonly plays: readonly Play[];
  /** @throws what went wrong in the harness meanwhile */
  close(): Promise<void>;
}

/**
 * Starts UEAT's side as a run does, with a record that no folder keeps.
 * @throws EnvironmentError when the callbacks' address cannot be listened on
 */
export async function openByHand({ subject: { partner, credentials }, catalogue, stories, ids, env, clock, signal, tunnel }: ByHandOptions): Promise<ByHand> {
  const assumptions = overrideAssumptions(catalogue.assumptions, partner.assumptions);
  const positions = readPositions(assumptions, partner.pos.acceptance);
  const timeouts = chooseTimeouts(partner, positions);
  const rules = { ...catalogue, scenarios: stories.map(({ story }) => story) };
  const record = new RunRecord();
  const faults: unknown[] = [];
  const redactor = createRedactor({ spellings: credentials.spellings, fields: partner.redactedFields ?? [] });
  const journal = openTransientJournal({ clock, record, redact: (fact) => redactor.fact(fact) });
  let begin: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => { begin = resolve; });
  const platform = await createPlatform({
    partner, credentials, catalogue, positions, timeouts, journal, record, clock, env, ready, onFault: (error) => { faults.push(error); },
    openAccess: chooseAccess({ partner, credentials, tunnel, env, signal, clock, positions }),
    onLost: (error) => {
      faults.push(error);
      platform.interrupt();
    },
  });
  const interrupt = (): void => { platform.interrupt(); };
  signal.addEventListener('abort', interrupt);
  if (signal.aborted) interrupt();
  const { publicUrl } = platform;
  const planned = stories.map(({ story, locationId }): PlannedScenario => ({ id: story.id, scenario: story.id, state: 'run', locationId, asControl: false, isAsking: false }));
  const plan = { profile: { in: [], out: [] }, scenarios: planned, isPartial: true, selection: [], coreOff: [], orderCount: 1, menuSyncCount: 0 };
  journal.record({
    type: 'runStarted',
    header: {
      schemaVersion: 1, runId: 'by-hand', operator: 'partner', harnessVersion, catalogue: identifyCatalogue(catalogue), partner: recordPartner(partner, publicUrl),
      assumptions, timeouts, plan, lanes: 1, seed: 1,
    },
  });
  begin();
  const context: RunContext = {
    partner, credentials, catalogue: rules, plan, timeouts, judge: createJudgeContext(record, rules), journal, platform,
    ids,
    limits: createLimits(partner.pos.limits, platform.clock), lanes: 1, laneRank: new Map(), signal, askPerson: undefined, bindings: new Map(),
    runHook: () => Promise.reject(new Error('nothing is asked of the till by hand')),
  };
  const plays = stories.flatMap(({ story, locationId }, index): readonly Play[] => {
    const [entry, location] = [planned[index], partner.locations.find(({ id }) => id === locationId)];
    return entry === undefined || location === undefined ? [] : [{ planned: entry, scenario: story, location, sendings: new Map() }];
  });
  return {
    context, record, platform, publicUrl, plays,
    async close() {
      signal.removeEventListener('abort', interrupt);
      await platform.close();
      if (faults.length > 0) throw faults[0];
    },
  };
}
