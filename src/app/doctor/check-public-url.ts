import { isLoopback } from '../../config/web-url.ts';
import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Partner } from '../../model/partner.ts';
import { newGuid } from '../create-ids.ts';
import { ok, problem, warning } from './found.ts';
import type { Line } from './open-line.ts';

/**
 * Whether what is sent to `platform.publicUrl` comes to our own receiver, at the path where it takes menus. The address that it listens on
 * itself needs no proof; that a POS on another machine cannot call it is another matter.
 */
export async function checkPublicUrl(line: Line): Promise<DiagnosisFinding> {
  const { platform, publicUrl: url, partner, positions, record } = line;
  const { pathname } = new URL(url);
  if (isLoopback(url) && pathname === '/' && isSameDoor(url, platform.url)) {
    return judgeLoopback(partner, url) ?? ok('publicUrl', 'doctor.publicUrlLocal', { url });
  }
  const mark = `ppip-doctor=${newGuid()}`;
  const closing = await platform.caller.send({
    call: 'raw', step: 'doctor/public-url', method: 'GET', url: `${url}${positions.menuPaths[0] ?? '/'}?${mark}`, headers: [['accept', 'application/json']], body: '',
  });
  const came = [...record.exchanges.values()].find(({ direction, request }) => direction === 'in' && request.url.includes(mark));
  if (came === undefined) {
    return closing.kind === 'failed'
      ? problem('publicUrl', 'doctor.publicUrlUnreachable', { url, reason: closing.reason, detail: closing.detail })
      : problem('publicUrl', 'doctor.publicUrlElsewhere', { url, status: closing.response.status });
  }
  // A path where UEAT takes menus refuses a GET for its method; any other is not there.
  const wasRouted = came.closing?.kind === 'answered' && came.closing.response.status === 405;
  if (!wasRouted) return problem('publicUrl', 'doctor.publicUrlPath', { url, path: came.request.url.split('?', 1)[0] ?? '', expected: positions.menuPaths[0] ?? '' });
  return ok('publicUrl', 'doctor.publicUrlReached', { url });
}

/** A warning when the POS is elsewhere and is to call back to its own machine; told without any call. */
export function judgeLoopback({ pos }: Pick<Partner, 'pos'>, url: string): DiagnosisFinding | undefined {
  const isFar = [pos.menuSyncUrl, pos.ordersUrl].some((posUrl) => !isLoopback(posUrl));
  return isLoopback(url) && isFar ? warning('publicUrl', 'doctor.publicUrlLoopback', { url, host: new URL(url).hostname }) : undefined;
}

function isSameDoor(url: string, other: string): boolean {
  const [one, two] = [new URL(url), new URL(other)];
  return one.protocol === two.protocol && one.port === two.port;
}
