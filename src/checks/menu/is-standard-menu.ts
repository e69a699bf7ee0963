import { menuSourceAt } from '../../model/find-menu-owner.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Subject } from '../subject.ts';

/** Whether the menu that was asked for is said to be the standard one. */
export function isStandardMenu(subject: Subject, { record: { header } }: JudgeContext): boolean {
  if (header === undefined || subject.kind !== 'expect') return false;
  const { locations, menuSource } = header.partner;
  return menuSourceAt(subject.attempt.locationId, locations, menuSource) === 'standard';
}
