import type { FindingArgs } from '../../model/finding.ts';

/** Whether the answer to a valid request says that its token was refused (401) or is not enough (403). */
export function refusesToken({ status }: FindingArgs): boolean {
  return status === 401 || status === 403;
}
