import type { Partner } from '../model/partner.ts';
import type { Platform } from '../platform/create-platform.ts';

/** Where the POS must send its callbacks: as ppip.yaml says, or, on a port that was free, where the receiver listens. */
export function publicUrlOf({ platform: { port, publicUrl } }: Partner, { url }: Pick<Platform, 'url'>): string {
  return port === 0 ? url : publicUrl;
}
