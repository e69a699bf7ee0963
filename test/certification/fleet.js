// What the scripts that certify the fleet share; the tests have the same in row-of.ts, with types.
import { readFileSync } from 'node:fs';

/** POSs whose point is lateness: certified by themselves, so that nothing else makes anything later still. */
export const late = JSON.parse(readFileSync(new URL('./late.json', import.meta.url), 'utf8'));

/** The ids that have a standing, in order. */
export const idsOf = (report, standing) => report.requirements.filter((requirement) => requirement.standing === standing).map(({ id }) => id).sort();

/** Whether a standing hangs on a stall: not when something failed all the same. */
const isBlurred = (findings) => findings.some(({ code }) => code === 'harness.stalled') && !findings.some(({ outcome }) => outcome === 'failed');

/** Of these the run says by itself that this machine stood still while it was about them. */
export const blurredIn = (report) => new Set(report.requirements.filter(({ findings }) => isBlurred(findings)).map(({ id }) => id));
