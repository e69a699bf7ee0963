import type { AreaWords } from './code-explanation.ts';

/** What a run renews after a change: certify --changed. */
export const renewalsWords: AreaWords = {
  'renewal.shown': {
    side: 'none', args: { change: 'menu', shown: 41, count: 41 },
    meaning: { en: 'Every required rule that the change obliges is shown again.', fr: 'Chaque règle obligatoire qu’exige le changement est démontrée de nouveau.' },
  },
  'renewal.missing': {
    side: 'partner', args: { change: 'menu', shown: 40, count: 41, ids: ['MEN-003'] },
    meaning: { en: 'Not every required rule that the change obliges is shown again, so the certification is not renewed.', fr: 'Les règles obligatoires qu’exige le changement ne sont pas toutes démontrées de nouveau\u00A0: la certification n’est pas renouvelée.' },
    causes: [
      { en: 'The change broke a rule that was kept before.', fr: 'Le changement a enfreint une règle qui était respectée.' },
      { en: 'Something had to happen at the till, and nobody was there to do it.', fr: 'Quelque chose devait se passer à la caisse, et personne n’était là.' },
    ],
    fix: { en: 'Look at the named rules below, put them right, and run ppip certify with the same --changed again.', fr: 'Voyez plus bas les règles nommées, corrigez-les, et relancez ppip certify avec le même --changed.' },
  },
  'renewal.nothing': {
    side: 'config', args: { change: 'kiosk' },
    meaning: { en: 'The change is about something that is not part of this integration.', fr: 'Le changement concerne ce qui ne fait pas partie de cette intégration.' },
    causes: [
      { en: 'The new feature is not declared in ppip.yaml yet.', fr: 'La nouvelle fonction n’est pas encore déclarée dans ppip.yaml.' },
    ],
    fix: { en: 'Add it to scope or capabilities in ppip.yaml.', fr: 'Ajoutez-la à scope ou capabilities dans ppip.yaml.' },
  },
};
