import type { Standing, Verdict } from '../../model/outcome.ts';
import type { Level } from '../../model/requirement.ts';
import type { Language, Localized } from '../../model/text.ts';

/** A verdict as a headline. */
export const verdictWords: Readonly<Record<Verdict, Localized>> = {
  passed: { en: 'PASSED', fr: 'RÉUSSI' },
  failed: { en: 'FAILED', fr: 'ÉCHOUÉ' },
  incomplete: { en: 'INCOMPLETE', fr: 'INCOMPLET' },
};

/** What a verdict means. */
export const verdictMeanings: Readonly<Record<Verdict, Localized>> = {
  passed: { en: 'Every required rule is shown to be kept.', fr: 'Le respect de chaque règle obligatoire est démontré.' },
  failed: { en: 'At least one required rule is violated.', fr: 'Au moins une règle obligatoire est enfreinte.' },
  incomplete: { en: 'This run does not show enough to tell.', fr: 'Cet essai ne montre pas assez pour conclure.' },
};

/** The standing of a requirement. */
export const standingWords: Readonly<Record<Standing, Localized>> = {
  nonconformant: { en: 'nonconformant', fr: 'non conforme' },
  inconclusive: { en: 'inconclusive', fr: 'non concluant' },
  manual: { en: 'manual', fr: 'manuel' },
  untested: { en: 'untested', fr: 'non vérifié' },
  conformant: { en: 'conformant', fr: 'conforme' },
  notApplicable: { en: 'not applicable', fr: 'sans objet' },
  excluded: { en: 'excluded', fr: 'exclu' },
};

/** How binding a rule is. */
export const levelWords: Readonly<Record<Level, Localized>> = {
  must: { en: 'MUST', fr: 'OBLIGATOIRE' },
  should: { en: 'SHOULD', fr: 'RECOMMANDÉ' },
  may: { en: 'MAY', fr: 'FACULTATIF' },
};

const labels = {
  pointless: { en: 'The rest of the run would be pointless, and is not played (--no-doctor plays it all the same).', fr: 'La suite de l’essai serait inutile et n’est pas jouée (--no-doctor la joue tout de même).' },
  acceptAtTill: { en: 'At the till, accept order', fr: 'À la caisse, acceptez la commande' },
  rejectAtTill: { en: 'At the till, wait until the POS rejects order', fr: 'À la caisse, attendez que le PDV rejette la commande' },
  ifAsked: { en: '(reject it if you are asked)', fr: '(rejetez-la si on vous le demande)' },
  profile: { en: 'Profile', fr: 'Profil' },
  waivers: { en: 'Waived (nothing of it changes the verdict)', fr: 'Dérogations (sans effet sur le verdict)' },
  leftOut: { en: 'Declared at qualification, left out now (it changes no verdict)', fr: 'Déclaré à la qualification, omis maintenant (sans effet sur le verdict)' },
  profileFindings: { en: 'The profile and what was seen', fr: 'Le profil et ce qui a été vu' },
  out: { en: 'not', fr: 'sans' },
  rules: { en: 'Rules', fr: 'Règles' },
  catalogue: { en: 'catalogue', fr: 'catalogue' },
  over: { en: 'over', fr: 'fondé sur' },
  disabled: { en: 'without', fr: 'sans' },
  withheld: { en: 'some rule texts are withheld', fr: 'le texte de certaines règles est réservé' },
  confirmed: { en: 'Confirmed', fr: 'Confirmé' },
  contradicted: { en: 'Contradicted', fr: 'Contredit' },
  open: { en: 'Not shown by this traffic', fr: 'Absent de ce trafic' },
  entry: { en: 'entry', fr: 'entrée' },
  entries: { en: 'entries', fr: 'entrées' },
  run: { en: 'Run', fr: 'Essai' },
  seed: { en: 'seed', fr: 'germe' },
  orders: { en: 'orders', fr: 'commandes' },
  exchanges: { en: 'exchanges', fr: 'échanges' },
  reference: { en: 'This was the embedded reference POS: it certifies nobody.', fr: 'C’était le PDV de référence intégré\u00A0: il ne certifie personne.' },
  renews: { en: 'Renews', fr: 'Renouvelle' },
  notRenewed: { en: 'Not renewed', fr: 'Non renouvelé' },
  reason: { en: 'Because', fr: 'Motif' },
  violations: { en: 'What must be fixed', fr: 'Ce qu’il faut corriger' },
  observations: { en: 'Observations (they do not change the verdict)', fr: 'Observations (sans effet sur le verdict)' },
  inconclusive: { en: 'Inconclusive, by cause', fr: 'Non concluant, par cause' },
  manual: { en: 'Left to a person', fr: 'Laissé à une personne' },
  untested: { en: 'Untested', fr: 'Non vérifié' },
  conformant: { en: 'Conformant', fr: 'Conforme' },
  excluded: { en: 'Excluded', fr: 'Exclu' },
  unclaimed: { en: 'Calls that nothing waited for', fr: 'Appels que rien n’attendait' },
  assumptions: { en: 'Assumptions relied on', fr: 'Hypothèses retenues' },
  overridden: { en: 'overridden', fr: 'remplacée' },
  dialect: { en: 'What the POS was seen to use', fr: 'Ce que le PDV emploie' },
  counts: { en: 'Counts', fr: 'Décompte' },
  requirements: { en: 'Requirements', fr: 'Exigences' },
  checks: { en: 'Checks', fr: 'Vérifications' },
  locations: { en: 'Locations', fr: 'Établissements' },
  scenarios: { en: 'Scenarios', fr: 'Scénarios' },
  source: { en: 'Source', fr: 'Source' },
  reading: { en: 'Read as', fr: 'Lecture' },
  sent: { en: 'Sent', fr: 'Envoyé' },
  expected: { en: 'Expected', fr: 'Attendu' },
  pointer: { en: 'Pointer', fr: 'Pointeur' },
  found: { en: 'Found', fr: 'Trouvé' },
  cameBack: { en: 'Came back', fr: 'Reçu' },
  finding: { en: 'Finding', fr: 'Constat' },
  working: { en: 'Working', fr: 'Calcul' },
  inCents: { en: 'the sums of the order, in cents', fr: 'les sommes de la commande, en cents' },
  subtotal: { en: 'Subtotal', fr: 'Sous-total' },
  tip: { en: 'Tip', fr: 'Pourboire' },
  total: { en: 'Total', fr: 'Total' },
  sentAmount: { en: 'sent:', fr: 'envoyé\u00A0:' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  inFile: { en: 'in', fr: 'dans' },
  fix: { en: 'Fix', fr: 'Correction' },
  next: { en: 'Implement this next', fr: 'À mettre en œuvre ensuite' },
  check: { en: 'Check', fr: 'Contrôle' },
  repeat: { en: 'Repeat', fr: 'Reprise' },
  also: { en: 'Also', fr: 'Aussi' },
  more: { en: 'more', fr: 'de plus' },
  asTheRuleSays: { en: 'what the rule says', fr: 'ce que dit la règle' },
  noAnswer: { en: 'no answer', fr: 'aucune réponse' },
  emptyBody: { en: 'no body', fr: 'sans corps' },
  level: { en: 'Level', fr: 'Niveau' },
  standing: { en: 'Standing', fr: 'État' },
  requirement: { en: 'Requirement', fr: 'Exigence' },
  details: { en: 'Details', fr: 'Détails' },
  required: { en: 'required', fr: 'exigé' },
  statusWords: { en: 'status words', fr: 'mots de statut' },
  statusMethods: { en: 'status methods', fr: 'méthodes du statut' },
  orderKeys: { en: 'order keys', fr: 'clés de commande' },
  checkNumberKeys: { en: 'check number keys', fr: 'clés du numéro d’addition' },
  requestIdPlaces: { en: 'places of requestId', fr: 'emplacements de requestId' },
  acknowledgements: { en: 'acknowledgements', fr: 'accusés de réception' },
  completed: { en: 'completed', fr: 'terminés' },
  blocked: { en: 'blocked', fr: 'bloqués' },
  interrupted: { en: 'interrupted', fr: 'interrompus' },
  notApplicable: { en: 'not applicable', fr: 'sans objet' },
  notSelected: { en: 'not selected', fr: 'non retenus' },
  passedChecks: { en: 'passed', fr: 'réussies' },
  failedChecks: { en: 'failed', fr: 'échouées' },
  blockedChecks: { en: 'blocked', fr: 'bloquées' },
  moot: { en: 'not applicable', fr: 'sans objet' },
  playing: { en: 'Playing', fr: 'En cours' },
  against: { en: 'against', fr: 'contre' },
  answeredWaits: { en: 'answered', fr: 'reçus' },
  emptyWaits: { en: 'empty', fr: 'sans réponse' },
  cutShort: { en: 'cut short', fr: 'écourtés' },
  waiting: { en: 'Waiting for something to happen at the till', fr: 'En attente d’une action à la caisse' },
  quiet: { en: 'Waiting until nothing more arrives', fr: 'En attente des derniers appels' },
  ended: { en: 'The run has ended.', fr: 'L’essai est terminé.' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The name of a word of the reports' own. */
export type Label = keyof typeof labels;

/** A word of the reports' own, in a language. */
export function label(language: Language, name: Label): string {
  return labels[name][language];
}

/** A name with its colon: French sets a no-break space before it. */
export function withColon(language: Language, name: string): string {
  return language === 'fr' ? `${name}\u00A0:` : `${name}:`;
}
