import type { FindingArgs } from '../../model/finding.ts';
import type { Bearing } from '../../model/traffic.ts';
import type { FoundCall, Traffic } from './index-traffic.ts';

/** What one entry says of a subject. */
export interface Observation {
  readonly subject: string;
  readonly bearing: Bearing;
  readonly code: string;
  readonly args: FindingArgs;
  readonly entry: number;
  readonly pointer?: string;
}

/** Looks at one thing in all of the traffic. */
export type Observer = (traffic: Traffic) => readonly Observation[];

/** Whether an entry agrees with a position, and what it shows. */
export function observe(subject: string, isRight: boolean, code: string, args: FindingArgs, { entry }: FoundCall, pointer?: string): Observation {
  return { subject, bearing: isRight ? 'confirmed' : 'contradicted', code, args, entry: entry.index, ...(pointer !== undefined && { pointer }) };
}
