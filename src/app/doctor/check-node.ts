import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import { ok, problem } from './found.ts';

/** The oldest Node that the harness runs on, as package.json says too. */
export const leastNode = '20.19';

/** Whether this Node is new enough. @param version as Node gives it, with or without its `v` */
export function checkNode(version: string): DiagnosisFinding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastNode.split('.').map(Number);
  const isEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return isEnough ? ok('node', 'doctor.node', { version }) : problem('node', 'doctor.nodeOld', { version, least: leastNode });
}
