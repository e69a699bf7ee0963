import type { RunRecord } from '../../model/run-record.ts';
import type { Evidence } from '../../model/finding.ts';
import type { VerifyingFinding } from '../assess.ts';
import type { JudgedPart } from './judge-part.ts';
import { placeId } from './place-event.ts';

/** What is said of a callback that did not come where its order or menu request was sent. */
const notCome: ReadonlySet<string> = new Set(['arrived.never', 'retry.notCome']);

/**
 * Callbacks that came to another part than the one that asked for them, as when all shards gave the POS one address: the part that got them does not know
 * the order, and the part that waited saw nothing. The POS is blamed for neither, unless each part had a sandbox of its own: then it knew of no such order.
 * @param joined the record of the whole
 * @param judged the parts, in the order of their numbers
 * @returns the findings of all parts
 */
export function placeStrays(joined: RunRecord, judged: readonly JudgedPart[]): readonly VerifyingFinding[] {
  const all = judged.flatMap(({ findings }) => findings);
  const sandboxes = joined.header?.merged?.sandboxes;
  if (sandboxes === 'each') return all;
  const strayed = judged.flatMap(({ context }, index) => straysOf(context.record, index + 1, joined));
  if (strayed.length === 0) return all;
  const cameFor = new Map(strayed.flatMap(({ sends, came }) => sends.map((send) => [send, came] as const)));
  return all.map((finding) => {
    if (finding.outcome !== 'failed') return finding;
    if (finding.code === 'order.unknown') {
      const known = strayed.find(({ came }) => came.exchangeId === finding.evidence[0]?.exchangeId);
      if (known === undefined) return finding;
      return sandboxes === 'one' ? reword(finding, 'passed', 'order.known', { count: 1 }) : reword(finding, 'blocked', 'merge.strayed', {});
    }
    const came = notCome.has(finding.code) ? finding.evidence.flatMap(({ exchangeId }) => cameFor.get(exchangeId) ?? [])[0] : undefined;
    return came === undefined ? finding : { ...reword(finding, 'blocked', 'merge.strayed', {}), evidence: [...finding.evidence, came] };
  });
}

/** A callback of one part that names what another part sent. */
interface Stray {
  readonly value: string;
  readonly came: Evidence;
  /** The ids of the exchanges that it could be about. */
  readonly sends: readonly string[];
}

function straysOf(record: RunRecord, part: number, joined: RunRecord): readonly Stray[] {
  return [...record.exchanges.values()].flatMap((exchange): readonly Stray[] => {
    if (exchange.correlation?.kind !== 'foreign') return [];
    const { value } = exchange.correlation;
    const attempts = joined.threads.get(exchange.call === 'menu' ? `menu:${value}` : `order:${value}`)?.attempts ?? [];
    const sends = attempts.flatMap(({ id }) => joined.sendOf(id)?.id ?? []);
    return sends.length === 0 ? [] : [{ value, came: { exchangeId: placeId(part, exchange.id) }, sends }];
  });
}

/** The same check of the same step, with another outcome: what was expected and what came in its place no longer say anything. */
function reword({ expected: _expected, actual: _actual, ...finding }: VerifyingFinding, outcome: VerifyingFinding['outcome'], code: string, args: VerifyingFinding['args']): VerifyingFinding {
  return { ...finding, outcome, code, args };
}
