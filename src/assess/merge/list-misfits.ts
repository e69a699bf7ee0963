import { isDeepStrictEqual } from 'node:util';
import type { RunHeader } from '../../model/event.ts';
import { phrase, verbatim, type Phrase } from '../../model/phrase.ts';
import type { Problem } from '../../model/problem.ts';
import { isShard, nameShard, type Shard } from '../../model/shard.ts';
import type { RunPart } from './run-part.ts';

/** A part, and what a person calls it. */
export interface NamedPart {
  readonly name: string;
  readonly part: RunPart;
}

/** What must be the same in all parts, and what to call it; URLs may differ, since machines do. */
const traits: ReadonlyArray<readonly [name: () => Phrase, of: (header: RunHeader) => unknown]> = [
  [() => phrase`the catalogue`, ({ catalogue }) => catalogue],
  [() => phrase`the version of ppip`, ({ harnessVersion }) => harnessVersion],
  [() => phrase`the POS: name, posName or version`, ({ partner: { name, posName, version, isReference } }) => [name, posName, version, isReference]],
  [() => phrase`scope, locations, menu or environment in ppip.yaml`, ({ partner }) => [partner.scope, partner.locations, partner.environment, partner.acceptance, partner.menuSource, partner.menuIdMap]],
  [() => phrase`the capabilities`, ({ plan }) => [plan.profile, plan.coreOff]],
  [() => phrase`the assumptions`, ({ assumptions }) => assumptions],
  [() => phrase`the waivers`, ({ waivers }) => waivers ?? []],
  [() => phrase`the selection (--only)`, ({ plan }) => [plan.selection, plan.scenarios.map(({ id }) => id)]],
  [() => phrase`qualification.yaml`, ({ qualification }) => qualification ?? null],
  [() => phrase`the timeouts`, ({ timeouts }) => timeouts],
  [() => phrase`the operator`, ({ operator }) => operator],
  [() => phrase`the seed`, ({ seed }) => seed],
];

/** What keeps runs from being the parts of one: what is missing, what is there twice, what differs. Empty when they fit. */
export function listMisfits(named: readonly NamedPart[]): readonly Problem[] {
  const [first, ...others] = named;
  if (first === undefined) return [{ code: 'merge.nothing', message: phrase`there is nothing to merge`, hint: phrase`name the run folders of all shards` }];
  const alien = named.flatMap(({ name, part: { header } }): readonly Problem[] => {
    if (header.merged !== undefined) return [{ code: 'merge.merged', message: phrase`${name} is itself a merged run`, hint: phrase`name the runs that it was made of` }];
    return header.plan.shard === undefined || !isShard(header.plan.shard) ? [{ code: 'merge.noShard', message: phrase`${name} is no shard: it was played without --shard`, hint: phrase`merge the runs of ppip certify --shard` }] : [];
  });
  if (alien.length > 0) return alien;
  const differences = others.flatMap(({ name, part: { header } }) => traits
    .filter(([, of]) => !isDeepStrictEqual(of(header), of(first.part.header)))
    .map(([trait]): Problem => ({ code: 'merge.differs', message: phrase`${name} and ${first.name} are not parts of one run; this differs: ${trait()}`, hint: phrase`play all shards with the same ppip.yaml, catalogue, options and version of ppip, against the same POS` })));
  return differences.length > 0 ? differences : [...checkShards(named), ...checkOrders(named)];
}

const shardOf = ({ part }: NamedPart): Shard => part.header.plan.shard ?? { index: 1, of: 1 };

/** Every shard must be there, once. */
function checkShards(named: readonly NamedPart[]): readonly Problem[] {
  const of = named[0] === undefined ? 0 : shardOf(named[0]).of;
  const otherSplit = named.filter((entry) => shardOf(entry).of !== of);
  if (otherSplit.length > 0) {
    return otherSplit.map((entry) => ({ code: 'merge.otherSplit', message: phrase`${entry.name} is shard ${nameShard(shardOf(entry))}, and others are of ${of}`, hint: phrase`merge the shards of one split` }));
  }
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((index): readonly Problem[] => {
    const shard = nameShard({ index, of });
    const found = named.filter((entry) => shardOf(entry).index === index);
    if (found.length === 0) return [{ code: 'merge.missing', message: phrase`shard ${shard} is missing`, hint: phrase`name the run folders of all shards` }];
    return found.length === 1 ? [] : [{ code: 'merge.twice', message: phrase`shard ${shard} is there ${found.length} times: ${verbatim(found.map(({ name }) => name).join(', '))}`, hint: phrase`name each shard once: which of them counts is not for ppip to choose` }];
  });
}

/** Orders of different parts are different orders. */
function checkOrders(named: readonly NamedPart[]): readonly Problem[] {
  const holders = new Map<string, string>();
  for (const { name, part } of named) {
    for (const key of part.record.threads.keys()) {
      if (key.startsWith('ask:')) continue;
      const holder = holders.get(key);
      if (holder !== undefined && holder !== name) return [{ code: 'merge.sameOrder', message: phrase`${holder} and ${name} both have ${key}`, hint: phrase`one is a copy of the other, or they did not share out orders.idRange` }];
      holders.set(key, name);
    }
  }
  return [];
}
