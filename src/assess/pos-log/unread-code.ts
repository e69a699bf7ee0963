import type { PosLogFormat, UnreadLine } from '../../model/pos-log.ts';

/** Why a line could not be read. */
export function unreadCode(format: PosLogFormat, isCut: boolean): UnreadLine['code'] {
  if (format === 'regex') return 'posLog.noMatch';
  return isCut ? 'posLog.tooLong' : 'posLog.notAnObject';
}
