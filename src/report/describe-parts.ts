import type { Report } from '../model/report.ts';
import { nameShard } from '../model/shard.ts';
import type { Language } from '../model/text.ts';

const words = {
  en: {
    part: (shard: string) => `part ${shard}`,
    resumed: (runs: readonly string[]) => `gone on with, in ${runs.length} parts: ${runs.join(', ')}`,
    merged: (runs: readonly string[]) => `merged from ${runs.length} parts: ${runs.join(', ')}`,
    sandboxes: { one: 'on one sandbox', each: 'on a sandbox each', unknown: 'whether on one sandbox was not said' },
  },
  fr: {
    part: (shard: string) => `partie ${shard}`,
    resumed: (runs: readonly string[]) => `repris, en ${runs.length} parties\u00A0: ${runs.join(', ')}`,
    merged: (runs: readonly string[]) => `réuni de ${runs.length} parties\u00A0: ${runs.join(', ')}`,
    sandboxes: { one: 'sur un seul bac à sable', each: 'sur un bac à sable chacune', unknown: 'sans qu’il soit dit si le bac à sable était le même' },
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Which part of a plan a run is, or which parts it was merged from, and where these were played; nothing for a run that is whole by itself. */
export function describeParts({ run: { shard, merged } }: Report, language: Language): readonly string[] {
  const own = words[language];
  return [
    ...(shard === undefined ? [] : [own.part(nameShard(shard))]),
    ...(merged === undefined ? [] : [own[merged.resumed === true ? 'resumed' : 'merged'](merged.parts.map(({ runId }) => runId)), own.sandboxes[merged.sandboxes ?? 'unknown']]),
  ];
}
