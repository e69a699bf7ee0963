import { phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';

/**
 * The waivers of rules that a run found kept: an error of ppip.yaml, which only the run could show; the verdict stays what it is.
 * @param places where each waiver is written, by requirement; unknown when a run is read from disk
 */
export function findStaleWaivers({ waivers }: Pick<Report, 'waivers'>, places: Readonly<Record<string, string>> = {}): readonly Problem[] {
  return waivers.filter(({ state }) => state === 'stale').map(({ requirement }) => {
    const location = places[requirement];
    return {
      code: 'config.waiverStale', message: phrase`the waiver of ${requirement} is stale: the rule is kept now`, hint: phrase`take it out of ppip.yaml`,
      ...(location !== undefined && { location }),
    };
  });
}
