import type { CallbackAddress, DiagnosisState } from '../../model/diagnosis.ts';
import type { Language, Localized } from '../../model/text.ts';
import { countOf } from './plural.ts';

/** How a finding of a diagnosis is marked, in front of its sentence. */
export const stateMarks: Readonly<Record<DiagnosisState, string>> = { ok: '✓', warning: '!', problem: '✗', notChecked: '–' };

/** A callback that the POS sends, as it is named beside its URL. */
export const addressWords: Readonly<Record<CallbackAddress['call'], Localized>> = {
  menu: { en: 'menus', fr: 'menus' },
  orderStatus: { en: 'statuses', fr: 'statuts' },
};

/** The words around the findings of a diagnosis. */
interface DoctorWords {
  readonly addresses: string;
  /** What belongs into the configuration of the POS when the POS wants a base URL and makes the rest itself. */
  readonly baseOnly: string;
  readonly because: (checks: string, cause: string) => string;
  readonly summary: (problems: number, warnings: number) => string;
}

/** The words around the findings of a diagnosis, by language. */
export const doctorWords: Readonly<Record<Language, DoctorWords>> = {
  en: {
    addresses: 'Enter in the configuration of the POS',
    baseOnly: 'or only what stands before the path, when the POS adds it itself.',
    because: (checks, cause) => `Not checked, because of ${cause}: ${checks}.`,
    summary: (problems, warnings) => problems === 0
      ? `Nothing stands in the way of a run${warnings === 0 ? '' : `; ${countOf('en', warnings, 'warning', 'warnings')}`}. Next: ppip certify`
      : `${countOf('en', problems, 'problem', 'problems')}, ${countOf('en', warnings, 'warning', 'warnings')}. ppip explain <code> says more; ppip doctor looks again.`,
  },
  fr: {
    addresses: 'À entrer dans la configuration du PDV',
    baseOnly: 'ou seulement ce qui précède le chemin, si le PDV l’ajoute lui-même.',
    because: (checks, cause) => `Non vérifié, à cause de ${cause}\u00A0: ${checks}.`,
    summary: (problems, warnings) => problems === 0
      ? `Rien ne s’oppose à un essai${warnings === 0 ? '' : `; ${countOf('fr', warnings, 'avertissement', 'avertissements')}`}. Ensuite\u00A0: ppip certify`
      : `${countOf('fr', problems, 'problème', 'problèmes')}, ${countOf('fr', warnings, 'avertissement', 'avertissements')}. ppip explain <code> en dit plus; ppip doctor regarde de nouveau.`,
  },
};
