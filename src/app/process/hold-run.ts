import { readPartnerName } from '../../config/read-partner-name.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';

/**
 * Holds that a run is of the integration that a result is kept for: what shows something of one integration, or of one version of it, shows nothing of another.
 * @throws InputError `keep.otherPartner`
 */
export async function holdRun({ partner }: Pick<Report, 'partner'>, configFile: string): Promise<void> {
  const own = await readPartnerName(configFile);
  if (own.posName === partner.posName && own.version === partner.version) return;
  throw new InputError([{
    code: 'keep.otherPartner', location: configFile,
    message: phrase`the run is of ${partner.posName} ${partner.version}, and this is ${own.posName} ${own.version}`,
    hint: phrase`name the ppip.yaml of the run with --config, or leave --keep out`,
  }]);
}

/** What a part of the plan passes is not shown of the rest of it. */
export function outcomeOfPart<Outcome extends string>(outcome: Outcome, { run }: Pick<Report, 'run'>): Outcome | 'incomplete' {
  const isPart = run.selection.length > 0 || run.shard !== undefined;
  return isPart && outcome === 'passed' ? 'incomplete' : outcome;
}
