import { assessRecord } from '../../../src/assess/assess.ts';
import { joinParts } from '../../../src/assess/merge/join-parts.ts';
import { mergeHeaders } from '../../../src/assess/merge/merge-headers.ts';
import { toRunPart, type RunPart } from '../../../src/assess/merge/run-part.ts';
import { referencePartner } from '../../../src/app/reference-partner.ts';
import type { RunEvent } from '../../../src/model/event.ts';
import type { SandboxRelation } from '../../../src/model/merger.ts';
import type { Report, RequirementReport } from '../../../src/model/report.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import { shipped } from '../../checks/rules.ts';
import { Evidence, tokenOf } from '../../checks/evidence.ts';

/** The POS of all parts. */
export const own = { ...referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu-sync', ordersUrl: 'http://127.0.0.1:1/orders' }), isReference: false };
/** The step that sends the orders of the parts. */
export const step = 'orders/takeout-asap/1-send';

/** One part, as a test writes it: its OrderIds 10… become those of the part, which no other part has. */
export function partOf(index: number, write: (evidence: Evidence) => void): RunPart {
  const evidence = new Evidence({ partner: { isReference: false } });
  write(evidence);
  const events = JSON.parse(JSON.stringify(evidence.events).replaceAll('order:10', `order:${index}10`)) as readonly RunEvent[];
  const plan = planRun({ partner: own, catalogue: shipped, only: [], shard: { index, of: 2 } });
  const made = toRunPart(events.map((event) => (event.type === 'runStarted' ? { ...event, header: { ...event.header, plan } } : event)), String(index).repeat(64));
  if (made === undefined) throw new Error('made-up evidence begins with a header');
  return made;
}

/** One part, with accepted orders of these check numbers; tokens of different parts were made at different times, unless told otherwise. */
export function part(index: number, numbers: readonly string[], jtis: readonly string[], { end = true, madeAt = 1_799_999_990 + index } = {}): RunPart {
  return partOf(index, (evidence) => {
    for (const [at, number] of numbers.entries()) {
      const { attempt } = evidence.send(step);
      evidence.accept(attempt, number, { token: tokenOf({ jti: jtis[at] ?? '', iat: madeAt }, { fingerprint: `${index}-${at}` }) });
    }
    if (end) evidence.end();
  });
}

/** The report of the whole. */
export function judge(parts: readonly [RunPart, ...(readonly RunPart[])], sandboxes?: SandboxRelation): Report {
  return assessRecord(joinParts(mergeHeaders(parts, sandboxes), parts), shipped, parts.map(({ record }) => record));
}

/** What came of one requirement. */
export function find(report: Report, id: string): RequirementReport {
  const found = report.requirements.find((requirement) => requirement.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return found;
}
