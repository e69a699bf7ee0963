import type { Assumption } from '../../model/assumption.ts';
import { inboundCalls } from '../../model/call.ts';
import type { Bearing, TrafficFinding, TrafficSubject } from '../../model/traffic.ts';
import { groupBy } from './group-by.ts';
import type { Traffic } from './index-traffic.ts';
import type { Observation, Observer } from './observation.ts';
import { observeAcknowledgements } from './observe-acknowledgements.ts';
import { observeDeadlines } from './observe-deadlines.ts';
import { observeOrders } from './observe-orders.ts';
import { observePaths } from './observe-paths.ts';
import { observePlaces } from './observe-places.ts';
import { observeRepeats } from './observe-repeats.ts';
import { observePromotions } from './observe-promotions.ts';
import { observeSchemas } from './observe-schemas.ts';
import { observeStatuses } from './observe-statuses.ts';
import { observeSums } from './observe-sums.ts';
import { observeTokens } from './observe-tokens.ts';

const observers: readonly Observer[] = [
  observePaths, observePlaces, observeStatuses, observeDeadlines, observeRepeats, observeOrders, observePromotions,
  observeAcknowledgements, observeTokens, observeSums, observeSchemas,
];

/** What is held against traffic besides the assumptions. */
const rules = [
  'token.algorithm', 'token.issuer', 'token.audience', 'token.subject', 'money.sums', ...['menuSync', 'order', ...inboundCalls].map((call) => `schema.${call}`),
];

/** What is shown of one subject. */
const mostFindings = 5;
const mostEvidence = 3;

/** Says of each assumption, and of each rule of the wire, whether traffic confirms it, contradicts it, or does not show it. */
export function judgeTraffic(traffic: Traffic, assumptions: readonly Assumption[]): readonly TrafficSubject[] {
  const observed = observers.flatMap((look) => look(traffic));
  const bySubject = groupBy(observed, ({ subject }) => subject);
  const judge = (id: string): Pick<TrafficSubject, 'bearing' | 'findings'> => {
    const own = bySubject.get(id) ?? [];
    const bearing: Bearing = own.some((entry) => entry.bearing === 'contradicted') ? 'contradicted' : own.length > 0 ? 'confirmed' : 'open';
    return { bearing, findings: fold(own) };
  };
  return [
    ...assumptions.map(({ id, position }): TrafficSubject => ({ id, kind: 'assumption', position, ...judge(id) })),
    ...rules.map((id): TrafficSubject => ({ id, kind: 'rule', ...judge(id) })),
  ];
}

/** Observations that say the same are one finding; contradictions come first, then the most frequent. */
function fold(observations: readonly Observation[]): readonly TrafficFinding[] {
  const groups = [...groupBy(observations, ({ bearing, code, args }) => JSON.stringify([bearing, code, args])).values()];
  const findings = groups.flatMap((group): readonly TrafficFinding[] => {
    const [first] = group;
    if (first === undefined) return [];
    const evidence = group.slice(0, mostEvidence).map(({ entry, pointer }) => ({ entry, ...(pointer !== undefined && { pointer }) }));
    return [{ bearing: first.bearing, code: first.code, args: first.args, count: group.length, evidence }];
  });
  return findings.sort((a, b) => Number(b.bearing === 'contradicted') - Number(a.bearing === 'contradicted') || b.count - a.count).slice(0, mostFindings);
}
