import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about a catalogue. */
export const catalogueErrors = {
  'catalogue.assumption': {
    side: 'config',
    meaning: { en: 'The catalogue lacks a position that the harness needs, or has one of the wrong kind.', fr: 'Il manque au catalogue une position dont le banc d’essai a besoin, ou elle est de la mauvaise sorte.' },
    fix: { en: 'Take the assumption over from the catalogue that ships.', fr: 'Reprenez l’hypothèse du catalogue livré.' },
  },
  'catalogue.base': {
    side: 'config',
    meaning: { en: 'An overlay and the catalogue under it do not fit together.', fr: 'Une surcouche et le catalogue en dessous ne vont pas ensemble.' },
    fix: { en: 'Go through what changed in the base, then name its version.', fr: 'Voyez ce qui a changé dans la base, puis nommez sa version.' },
  },
  'catalogue.burst': {
    side: 'config',
    meaning: { en: 'A burst of orders is used in a way that it cannot be.', fr: 'Une rafale de commandes est employée comme elle ne peut l’être.' },
    fix: { en: 'Send new orders in it, and let its expects follow directly.', fr: 'N’y envoyez que des commandes nouvelles, et faites-la suivre directement de ses expect.' },
  },
  'catalogue.check': {
    side: 'config',
    meaning: { en: 'A check asks nothing, several things, or something that its subject does not have.', fr: 'Une vérification ne demande rien, demande plusieurs choses, ou une chose que son sujet n’a pas.' },
    fix: { en: 'Write one predicate; the hint lists those that fit.', fr: 'Écrivez un prédicat; le conseil énumère ceux qui conviennent.' },
  },
  'catalogue.contradiction': {
    side: 'config',
    meaning: { en: 'Two assumptions of the catalogue give one word or path two meanings.', fr: 'Deux hypothèses du catalogue donnent deux sens à un même mot ou chemin.' },
    fix: { en: 'Take it out of one of the two.', fr: 'Retirez-le de l’une des deux.' },
  },
  'catalogue.control': {
    side: 'config',
    meaning: { en: 'The control of a scenario does not fit: it leads back, or asks for more.', fr: 'Le témoin d’un scénario ne convient pas\u00A0: il ramène à lui, ou en demande plus.' },
    fix: { en: 'Choose another control, or name what it requires.', fr: 'Choisissez un autre témoin, ou nommez ce qu’il exige.' },
  },
  'catalogue.duplicate': {
    side: 'config',
    meaning: { en: 'Two parts of the catalogue have one id.', fr: 'Deux parties du catalogue ont le même identifiant.' },
    fix: { en: 'Give one of them another.', fr: 'Donnez-en un autre à l’une d’elles.' },
  },
  'catalogue.empty': {
    side: 'config',
    meaning: { en: 'The catalogue has no requirement, no scenario, or nothing at all.', fr: 'Le catalogue n’a aucune exigence, aucun scénario, ou rien du tout.' },
    fix: { en: 'Check the folder that --catalogue names.', fr: 'Vérifiez le dossier que nomme --catalogue.' },
  },
  'catalogue.encoding': {
    side: 'config',
    meaning: { en: 'A file of the catalogue is not UTF-8.', fr: 'Un fichier du catalogue n’est pas en UTF-8.' },
    fix: { en: 'Save it as UTF-8.', fr: 'Enregistrez-le en UTF-8.' },
  },
  'catalogue.excluded': {
    side: 'config',
    meaning: { en: 'A requirement is excluded and yet verified.', fr: 'Une exigence est exclue et pourtant vérifiée.' },
    fix: { en: 'Take out the check, or the exclusion.', fr: 'Retirez la vérification, ou l’exclusion.' },
  },
  'catalogue.gate': {
    side: 'config',
    meaning: { en: 'A check is a gate where nothing can wait for it.', fr: 'Une vérification est une barrière là où rien ne peut l’attendre.' },
    fix: { en: 'Take gate out.', fr: 'Retirez gate.' },
  },
  'catalogue.idPath': {
    side: 'config',
    meaning: { en: 'The id of a scenario is not the path of its file.', fr: 'L’identifiant d’un scénario n’est pas le chemin de son fichier.' },
    fix: { en: 'Change the one or move the other.', fr: 'Changez l’un ou déplacez l’autre.' },
  },
  'catalogue.link': {
    side: 'config',
    meaning: { en: 'The catalogue holds a link that leads out of it, or something that is no file.', fr: 'Le catalogue contient un lien qui en sort, ou quelque chose qui n’est pas un fichier.' },
    fix: { en: 'Put a copy of the file in its place.', fr: 'Mettez une copie du fichier à sa place.' },
  },
  'catalogue.locations': {
    side: 'config',
    meaning: { en: 'A scenario names locations that it does not use, or may not have.', fr: 'Un scénario nomme des établissements qu’il n’emploie pas, ou ne peut avoir.' },
    fix: { en: "Use them in a step's at, or take them out.", fr: 'Employez-les dans le at d’une étape, ou retirez-les.' },
  },
  'catalogue.missingFile': {
    side: 'config',
    meaning: { en: 'A file that every catalogue has is missing.', fr: 'Il manque un fichier que tout catalogue possède.' },
    fix: { en: 'Write it at the root of the catalogue.', fr: 'Écrivez-le à la racine du catalogue.' },
  },
  'catalogue.notFound': {
    side: 'config',
    meaning: { en: 'There is no catalogue at the given place.', fr: 'Il n’y a pas de catalogue à l’endroit donné.' },
    fix: { en: 'Check the folder that --catalogue names.', fr: 'Vérifiez le dossier que nomme --catalogue.' },
  },
  'catalogue.overlay': {
    side: 'config',
    meaning: { en: 'What an overlay declares and what it brings are not the same.', fr: 'Ce qu’une surcouche déclare et ce qu’elle apporte diffèrent.' },
    fix: { en: 'Declare each part under replace, add or disable, and bring just those.', fr: 'Déclarez chaque partie sous replace, add ou disable, et n’apportez que celles-là.' },
  },
  'catalogue.process': {
    side: 'config',
    meaning: { en: 'A kind of change in process.yaml has the id of a capability.', fr: 'Un genre de changement de process.yaml porte l’identifiant d’une capacité.' },
    fix: { en: 'Give the change another id: every capability that is not core is a change by its own name.', fr: 'Donnez un autre identifiant au changement\u00A0: toute capacité non essentielle est un changement sous son propre nom.' },
  },
  'catalogue.policy': {
    side: 'config',
    meaning: { en: 'A policy lowers a level, or changes nothing.', fr: 'Une politique abaisse un niveau, ou ne change rien.' },
    fix: { en: 'A policy only raises; to excuse POSs from a rule, disable it in an overlay.', fr: 'Une politique ne fait que relever; pour dispenser des PDV d’une règle, désactivez-la dans une surcouche.' },
  },
  'catalogue.position': {
    side: 'config',
    meaning: { en: 'An assumption of the catalogue has a position of the wrong kind.', fr: 'Une hypothèse du catalogue a une position de la mauvaise sorte.' },
    fix: { en: 'The hint shows an example.', fr: 'Le conseil montre un exemple.' },
  },
  'catalogue.schema': {
    side: 'config',
    meaning: { en: 'A JSON Schema of the catalogue cannot be used.', fr: 'Un JSON Schema du catalogue ne peut pas servir.' },
    fix: { en: 'Correct it at the place that is named.', fr: 'Corrigez-le à l’endroit nommé.' },
  },
  'catalogue.step': {
    side: 'config',
    meaning: { en: 'The keys of a step do not go together.', fr: 'Les clés d’une étape ne vont pas ensemble.' },
    fix: { en: 'The hint says what to write in their place.', fr: 'Le conseil dit quoi écrire à leur place.' },
  },
  'catalogue.unknown': {
    side: 'config',
    meaning: { en: 'The catalogue names something that it does not have.', fr: 'Le catalogue nomme quelque chose qu’il n’a pas.' },
    fix: { en: 'The hint names the nearest, or all.', fr: 'Le conseil nomme le plus proche, ou tous.' },
  },
  'catalogue.unknownFile': {
    side: 'config',
    meaning: { en: 'A file in the folder is no part of a catalogue.', fr: 'Un fichier du dossier ne fait pas partie d’un catalogue.' },
    fix: { en: 'Move it to where its kind belongs, or take it out.', fr: 'Déplacez-le là où va sa sorte, ou retirez-le.' },
  },
  'catalogue.unverified': {
    side: 'config',
    meaning: { en: 'No check verifies a requirement, and it is not excluded.', fr: 'Aucune vérification ne porte sur une exigence, et elle n’est pas exclue.' },
    fix: { en: 'Add a check, or say in excluded why nothing on the wire can show it.', fr: 'Ajoutez une vérification, ou dites dans excluded pourquoi rien sur le réseau ne peut la montrer.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
