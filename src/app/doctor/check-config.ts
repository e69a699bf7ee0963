import type { Catalogue } from '../../model/catalogue.ts';
import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Clock } from '../../model/ports.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import { spell } from '../../report/words/spell.ts';
import { readSubject, type SubjectChoice, type SubjectUnderTest } from '../read-subject.ts';
import { checkSecret } from './check-secret.ts';
import { notChecked, ok, problem, warning } from './found.ts';

/** What ppip.yaml came to; without a subject there is nothing to go on with. */
export interface ConfigCheck {
  readonly subject?: SubjectUnderTest;
  readonly findings: readonly DiagnosisFinding[];
}

const tell = ({ location, message, hint, code }: Problem) => ({
  place: location ?? null, message: spell('en', message), hint: hint === undefined ? null : spell('en', hint), problem: code,
  inFrench: { message: spell('fr', message), hint: hint === undefined ? null : spell('fr', hint) },
});

/**
 * Reads ppip.yaml as a run does, with every problem at its place, and looks at the secret.
 * @throws InputError when the embedded POS is asked for something that it has not
 */
export async function checkConfig(
  choice: SubjectChoice, catalogue: Catalogue, { env, clock }: { readonly env: Readonly<Record<string, string | undefined>>; readonly clock: Clock },
): Promise<ConfigCheck> {
  try {
    const subject = await readSubject(choice, catalogue, env, clock);
    const read = choice.kind === 'reference' ? ok('config', 'doctor.embeddedPos') : ok('config', 'doctor.configRead', { file: choice.file });
    // The length of the secret has words of its own.
    const warnings = subject.warnings.filter(({ code }) => code !== 'config.shortSecret');
    return {
      subject,
      findings: [read, ...warnings.map((one) => warning(one.about ?? 'config', 'doctor.configWarned', tell(one))), checkSecret(subject.credentials)],
    };
  } catch (error) {
    if (!(error instanceof InputError) || choice.kind === 'reference') throw error;
    const findings = error.problems.map((one) => problem(one.about ?? 'config', 'doctor.configWrong', tell(one)));
    const hasOwn = (check: string): boolean => findings.some((finding) => finding.check === check);
    return {
      findings: [
        ...findings,
        ...(hasOwn('config') ? [] : [notChecked('config', 'secret')]),
        ...(hasOwn('secret') ? [] : [notChecked('secret', 'config')]),
      ],
    };
  }
}
