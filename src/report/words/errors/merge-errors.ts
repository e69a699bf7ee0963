import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about shards and the run that they make together. */
export const mergeErrors = {
  'evidence.noPart': {
    side: 'environment',
    meaning: { en: 'A merged run lacks the evidence of one of its parts.', fr: 'Il manque à un essai réuni les preuves d’une de ses parties.' },
    fix: { en: 'Merge the shards again, or take the run folder anew from where it was made.', fr: 'Réunissez de nouveau les parties, ou reprenez le dossier d’essai là où il a été produit.' },
  },
  'evidence.partsChanged': {
    side: 'environment',
    meaning: { en: 'The parts of a merged run are not those that were merged.', fr: 'Les parties d’un essai réuni ne sont pas celles qui ont été réunies.' },
    fix: { en: 'Merge the shards again from where they were made.', fr: 'Réunissez de nouveau les parties là où elles ont été produites.' },
  },
  'merge.differs': {
    side: 'config',
    meaning: { en: 'Two runs are not parts of one: POS, rules or options differ.', fr: 'Deux essais ne sont pas des parties d’un seul\u00A0: PDV, règles ou options diffèrent.' },
    fix: { en: 'Play all shards with the same ppip.yaml, catalogue, options and version of ppip.', fr: 'Jouez toutes les parties avec les mêmes ppip.yaml, catalogue, options et version de ppip.' },
  },
  'merge.merged': {
    side: 'config',
    meaning: { en: 'A merged run was named as a part.', fr: 'Un essai déjà réuni a été nommé comme partie.' },
    fix: { en: 'Name the runs that it was made of.', fr: 'Nommez les essais dont il est fait.' },
  },
  'merge.missing': {
    side: 'config',
    meaning: { en: 'A shard is missing.', fr: 'Il manque une partie.' },
    fix: { en: 'Name the run folders of all shards.', fr: 'Nommez les dossiers de toutes les parties.' },
  },
  'merge.noShard': {
    side: 'config',
    meaning: { en: 'A run was named that was played without --shard.', fr: 'Un essai nommé a été joué sans --shard.' },
    fix: { en: 'Play it with --shard, or look at it by itself: it is a whole.', fr: 'Jouez-le avec --shard, ou regardez-le seul\u00A0: il est entier.' },
  },
  'merge.nothing': {
    side: 'config',
    meaning: { en: 'No run was named.', fr: 'Aucun essai n’a été nommé.' },
    fix: { en: 'Name the run folders of all shards.', fr: 'Nommez les dossiers de toutes les parties.' },
  },
  'merge.otherSplit': {
    side: 'config',
    meaning: { en: 'The shards were split in different ways.', fr: 'Les parties viennent de découpages différents.' },
    fix: { en: 'Play all of them with the same number after the stroke, such as 1/3, 2/3 and 3/3.', fr: 'Jouez-les toutes avec le même nombre après la barre, comme 1/3, 2/3 et 3/3.' },
  },
  'merge.sameOrder': {
    side: 'config',
    meaning: { en: 'Two shards sent the same order or request: which callback belongs to which cannot be told.', fr: 'Deux parties ont envoyé la même commande ou requête\u00A0: on ne peut dire quel rappel appartient à laquelle.' },
    fix: { en: 'Play the shards again with one orders.idRange; each takes a range of its own of it.', fr: 'Rejouez les parties avec un seul orders.idRange; chacune y prend sa propre plage.' },
  },
  'merge.twice': {
    side: 'config',
    meaning: { en: 'A shard was named twice.', fr: 'Une partie a été nommée deux fois.' },
    fix: { en: 'Name each shard once: which of them counts is not for ppip to choose.', fr: 'Nommez chaque partie une fois\u00A0: ppip ne choisit pas celle qui compte.' },
  },
  'resume.complete': {
    side: 'config',
    meaning: { en: 'Nothing of the run is left to be played.', fr: 'Il ne reste rien à jouer de l’essai.' },
    fix: { en: 'Run ppip certify anew; --failed plays what did not pass.', fr: 'Relancez ppip certify; --failed joue ce qui n’a pas réussi.' },
  },
  'resume.differs': {
    side: 'config',
    meaning: { en: 'Since the run was cut off, the rules, the POS, ppip.yaml or ppip have changed: two halves of different things show nothing together.', fr: 'Depuis l’interruption de l’essai, les règles, le PDV, ppip.yaml ou ppip ont changé\u00A0: deux moitiés de choses différentes ne montrent rien ensemble.' },
    fix: { en: 'Bring back what it was, or run ppip certify from the beginning.', fr: 'Rétablissez ce qui était, ou relancez ppip certify depuis le début.' },
  },
  'resume.shards': {
    side: 'config',
    meaning: { en: 'A shard, or a run that was merged from shards, cannot be gone on with.', fr: 'On ne peut pas reprendre une partie, ni un essai réuni de parties.' },
    fix: { en: 'Play the shard again with ppip certify --shard, and merge it with the others.', fr: 'Rejouez la partie avec ppip certify --shard, et réunissez-la avec les autres.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
