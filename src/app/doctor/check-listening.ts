import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import { verbatim } from '../../model/phrase.ts';
import { EnvironmentError } from '../../model/problem.ts';
import { spell } from '../../report/words/spell.ts';
import { ok, problem } from './found.ts';
import { openLine, type Line, type LineOptions } from './open-line.ts';

/** Whether callbacks can be taken. Where they cannot, a line is opened that takes none, so that the POS can at least be called; none at all when even that fails. */
export async function checkListening(options: LineOptions): Promise<{ readonly finding: DiagnosisFinding; readonly line: Line | undefined }> {
  try {
    const line = await openLine(options);
    return { finding: ok('listening', 'doctor.listening', { url: line.platform.url }), line };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const { message, hint = verbatim('') } = error.problem;
    const finding = problem('listening', 'doctor.notListening', {
      detail: spell('en', message), hint: spell('en', hint), inFrench: { detail: spell('fr', message), hint: spell('fr', hint) },
    });
    return { finding, line: await openDeaf(options) };
  }
}

async function openDeaf(options: LineOptions): Promise<Line | undefined> {
  const { relay: _relay, ...platform } = options.partner.platform;
  try {
    return await openLine({ ...options, tunnel: undefined, partner: { ...options.partner, platform: { ...platform, host: '127.0.0.1', port: 0 } } });
  } catch (error) {
    if (error instanceof EnvironmentError) return undefined;
    throw error;
  }
}
