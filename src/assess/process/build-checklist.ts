import type { Checklist, ChecklistItem, ChecklistPhase } from '../../model/checklist.ts';
import type { CatalogueIdentity } from '../../model/catalogue.ts';
import type { Process, ProcessItem } from '../../model/process.ts';
import type { FoundState, Progress } from './progress.ts';
import { stateOfAttested } from './state-of-attested.ts';
import { stateOfKept } from './state-of-kept.ts';
import { stateOfRequirements, stateOfRun } from './state-of-run.ts';

/** What a checklist is made from, beside how far the integration is. */
export interface ChecklistFrame {
  readonly process: Process;
  readonly catalogue: Pick<CatalogueIdentity, 'version' | 'digest' | 'authority'>;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** What brings an item on. */
  readonly commandFor: (item: ProcessItem) => string;
}

/** How far an integration is, phase by phase. */
export function buildChecklist({ process, catalogue, at, commandFor }: ChecklistFrame, progress: Progress): Checklist {
  const listed = process.phases.map((phase) => ({ ...phase, items: phase.items.map((item) => listItem(item, progress, commandFor)) }));
  const isDone = listed.map(({ items }) => items.every(({ state, isOptional }) => state === 'done' || (isOptional && state === 'open')));
  const current = isDone.indexOf(false);
  const phases = listed.map((phase, index): ChecklistPhase => ({ ...phase, state: isDone[index] === true ? 'done' : index === current ? 'current' : 'ahead' }));
  const { run, partner } = progress;
  return {
    schemaVersion: 1, at, partner: { name: partner.name, posName: partner.posName, version: partner.version },
    catalogue: { version: catalogue.version, digest: catalogue.digest, authority: catalogue.authority },
    ...(run !== undefined && { run: { id: run.report.run.id, verdict: run.report.verdict, operator: run.report.run.operator, endedAt: run.report.run.endedAt } }),
    phases,
    next: phases[current]?.items.filter(({ state, isOptional }) => state !== 'done' && !(isOptional && state === 'open')).map(({ id }) => id) ?? [],
  };
}

function listItem(item: ProcessItem, progress: Progress, commandFor: ChecklistFrame['commandFor']): ChecklistItem {
  const { id, text, by, isOptional } = item;
  return { id, text, isOptional, by, ...stateOf(item, progress), command: commandFor(item) };
}

function stateOf(item: ProcessItem, progress: Progress): FoundState {
  const { proof } = item;
  switch (proof.kind) {
    case 'attestation': return stateOfAttested(item, progress);
    case 'kept': return stateOfKept(proof.result, progress);
    case 'requirements': return stateOfRequirements(proof.ids, progress);
    case 'run': return stateOfRun(progress);
    case 'qualification': return stateOfQualification(progress);
  }
}

function stateOfQualification({ qualification }: Progress): FoundState {
  if (qualification === undefined) return { state: 'open', reasons: [] };
  const { file, at, topics, open } = qualification;
  const record = { kind: 'qualification', at, evidence: file } as const;
  return open.length === 0 ? { state: 'done', reasons: [], record } : { state: 'open', reasons: [{ code: 'qualification.open', args: { topics: open, answered: topics - open.length, all: topics } }], record };
}
