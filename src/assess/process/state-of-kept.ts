import type { KeptKind } from '../../model/kept-result.ts';
import type { FoundState, Progress } from './progress.ts';
import { newest } from './state-of-attested.ts';

/** Whether the newest result of a command shows what it should, of this version. */
export function stateOfKept(kind: KeptKind, { kept, partner }: Progress): FoundState {
  const found = newest(kept.filter(({ result }) => result.kind === kind), ({ result }) => result.at);
  if (found === undefined) return { state: 'open', reasons: [] };
  const { file, sha256, result: { at, outcome, partner: of } } = found;
  const record = { kind: 'kept', at, evidence: file, sha256 } as const;
  if (of.posName !== partner.posName) return { state: 'stale', reasons: [{ code: 'checklist.otherPartner', args: { was: of.posName, is: partner.posName } }], record };
  if (of.version !== partner.version) return { state: 'stale', reasons: [{ code: 'checklist.otherVersion', args: { was: of.version, is: partner.version } }], record };
  if (outcome === 'passed') return { state: 'done', reasons: [], record };
  return { state: outcome === 'failed' ? 'failed' : 'open', reasons: [{ code: outcome === 'failed' ? 'kept.failed' : 'kept.incomplete', args: { file } }], record };
}
