import type { Language, Localized } from '../../model/text.ts';
import type { Side } from '../words/explanations/code-explanation.ts';

const labels = {
  why: { en: 'Why', fr: 'Pourquoi' },
  causes: { en: 'Causes', fr: 'Causes' },
  onlyWith: { en: 'Capability', fr: 'Capacité' },
  assumes: { en: 'Assumes', fr: 'Suppose' },
  sends: { en: 'What UEAT sends', fr: 'Ce qu’UEAT envoie' },
  sendsAgain: { en: 'Then, under the same OrderId', fr: 'Puis, sous le même OrderId' },
  answers: { en: 'A right answer', fr: 'Une bonne réponse' },
  asks: { en: 'What is asked at the till', fr: 'Ce qui est demandé à la caisse' },
  asksThen: { en: 'then, at the till,', fr: 'puis, à la caisse,' },
  prints: { en: 'and the hook prints', fr: 'et le crochet affiche' },
  then: { en: 'then', fr: 'puis' },
  ueatAnswers: { en: 'which UEAT answers with', fr: 'à quoi UEAT répond' },
  endsThere: { en: 'and nothing more.', fr: 'et rien de plus.' },
  onPurpose: { en: 'On purpose', fr: 'Exprès' },
  removed: { en: 'removed', fr: 'retiré' },
  token: { en: 'Token', fr: 'Jeton' },
  verifiedBy: { en: 'Verified by', fr: 'Vérifié par' },
  tryIt: { en: 'Try it', fr: 'À essayer' },
  findings: { en: 'Findings', fr: 'Constats' },
  means: { en: 'Means', fr: 'Sens' },
  side: { en: 'Remedy', fr: 'Remède' },
  predicates: { en: 'Given by', fr: 'Donné par' },
  appearsUnder: { en: 'Under', fr: 'Sous' },
  noWords: { en: 'Nobody has explained this code yet.', fr: 'Personne n’a encore expliqué ce code.' },
  shortened: { en: 'shortened; --full shows it whole', fr: 'abrégé; --full le montre en entier' },
  usage: { en: 'ppip explain <id>… tells what a rule asks, an example of it, and what usually breaks it.', fr: 'ppip explain <id>… dit ce que demande une règle, avec un exemple, et ce qui l’enfreint d’habitude.' },
  usageCode: { en: 'A finding’s code tells what it means, with whom the remedy lies, and where it appears.', fr: 'Le code d’un constat dit ce qu’il signifie, à qui revient le remède, et où il paraît.' },
  usageExample: { en: 'Such as: ppip explain ORD-004 status.isNot', fr: 'Par exemple\u00A0: ppip explain ORD-004 status.isNot' },
  codes: { en: 'Codes of findings', fr: 'Codes de constats' },
  errors: { en: 'Codes of errors', fr: 'Codes d’erreurs' },
  written: { en: 'In the command or the file that it speaks of.', fr: 'Dans la commande ou le fichier dont elle parle.' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The name of a word of the explanations' own. */
export type ExplainLabel = keyof typeof labels;

/** A word of the explanations' own, in a language. */
export function explainLabel(language: Language, name: ExplainLabel): string {
  return labels[name][language];
}

/** With whom a remedy lies. */
export const sideWords: Readonly<Record<Side, Localized>> = {
  none: { en: 'Nothing is wrong.', fr: 'Rien n’est fautif.' },
  partner: { en: 'In the POS.', fr: 'Dans le PDV.' },
  config: { en: 'In ppip.yaml, or in how the run was started.', fr: 'Dans ppip.yaml, ou dans le lancement de l’essai.' },
  environment: { en: 'In the surroundings: network, machine, sandbox.', fr: 'Dans l’entourage\u00A0: réseau, machine, bac à sable.' },
  harness: { en: 'In this harness, not in the POS.', fr: 'Dans le banc d’essai, pas dans le PDV.' },
};
