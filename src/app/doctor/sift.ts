import type { DiagnosisCheck, DiagnosisFinding } from '../../model/diagnosis.ts';
import { notChecked } from './found.ts';
import type { Target } from './target.ts';

/** How far the URLs of the POS have come: those that still stand, and at which check the others fell. */
export interface Sieve {
  readonly standing: readonly Target[];
  readonly fallen: ReadonlyMap<Target, DiagnosisCheck>;
  readonly findings: readonly DiagnosisFinding[];
}

/** One layer of the way to the POS. */
export interface Layer {
  readonly check: DiagnosisCheck;
  /** What is looked at once, whichever URLs share it; undefined for a URL that this layer does not concern. */
  readonly nameOf: (target: Target) => string | undefined;
  /** Looks at it; nothing when all is well. */
  readonly probe: (target: Target, name: string) => Promise<DiagnosisFinding | undefined>;
  /** What is said of those that are all right. */
  readonly passed: (names: readonly string[]) => DiagnosisFinding;
}

/** Puts the URLs that still stand through one layer; what fell before is told as not checked, under what it fell by. */
export async function sift({ standing, fallen, findings }: Sieve, { check, nameOf, probe, passed }: Layer): Promise<Sieve> {
  const subjects = new Map<string, Target>();
  for (const target of standing) {
    const name = nameOf(target);
    if (name !== undefined && !subjects.has(name)) subjects.set(name, target);
  }
  const found = new Map(await Promise.all([...subjects].map(async ([name, target]) => [name, await probe(target, name)] as const)));
  const hasFallen = (target: Target): boolean => found.get(nameOf(target) ?? '')?.state === 'problem';
  const right = [...found].flatMap(([name, finding]) => (finding === undefined ? [name] : []));
  const causes = [...new Set(fallen.values())];
  // Where nothing stands any more, and all for one reason, no URL need be named.
  const isWhole = standing.length === 0 && causes.length === 1;
  return {
    standing: standing.filter((target) => !hasFallen(target)),
    fallen: new Map([...fallen, ...standing.filter(hasFallen).map((target) => [target, check] as const)]),
    findings: [
      ...findings,
      ...(right.length > 0 ? [passed(right)] : []),
      ...[...found.values()].flatMap((finding) => finding ?? []),
      ...causes.map((cause) => notChecked(check, cause, isWhole ? undefined : [...fallen].flatMap(([{ url }, by]) => (by === cause ? [url] : [])))),
    ],
  };
}
