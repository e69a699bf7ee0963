import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about ppip.yaml. */
export const configErrors = {
  'config.ca': {
    side: 'config',
    meaning: { en: 'tls.ca names a file that holds no certificate, or cannot be read.', fr: 'tls.ca nomme un fichier qui ne contient pas de certificat, ou ne peut pas être lu.' },
    fix: { en: 'Name a PEM file with the certificate of the authority.', fr: 'Nommez un fichier PEM avec le certificat de l’autorité.' },
  },
  'config.contradiction': {
    side: 'config',
    meaning: { en: 'Two assumptions give one word or path two meanings.', fr: 'Deux hypothèses donnent deux sens à un même mot ou chemin.' },
    fix: { en: 'Take it out of one of the two.', fr: 'Retirez-le de l’une des deux.' },
  },
  'config.duplicate': {
    side: 'config',
    meaning: { en: 'Two locations have the same id.', fr: 'Deux établissements ont le même identifiant.' },
    fix: { en: 'Give each the id that UEAT gave it.', fr: 'Donnez à chacun l’identifiant qu’UEAT lui a donné.' },
  },
  'config.environment': {
    side: 'config',
    meaning: { en: 'The POS is not on this machine, and ppip.yaml does not say that it is a lab. A run sends test orders.', fr: 'Le PDV n’est pas sur cette machine, et ppip.yaml ne dit pas que c’est un laboratoire. Un essai envoie des commandes d’essai.' },
    fix: { en: 'Write environment: lab when it is one; never point a run at a till that serves guests.', fr: 'Écrivez environment: lab si c’en est un; ne dirigez jamais un essai vers une caisse qui sert des clients.' },
  },
  'config.idMap': {
    side: 'config',
    meaning: { en: 'The file of menu.idMap does not pair the ids of the standard menu with those of the POS.', fr: 'Le fichier de menu.idMap n’apparie pas les identifiants du menu standard à ceux du PDV.' },
    fix: { en: 'Give it the columns standardId and posId, each id once.', fr: 'Donnez-lui les colonnes standardId et posId, chaque identifiant une fois.' },
  },
  'config.judgedField': {
    side: 'config',
    meaning: { en: 'A member that is to be hidden is one that checks read.', fr: 'Un membre à cacher est de ceux que lisent les vérifications.' },
    fix: { en: 'Hide members that only people read.', fr: 'Cachez des membres que seules des personnes lisent.' },
  },
  'config.kitchen': {
    side: 'config',
    meaning: { en: 'A kitchen is named at one order location only.', fr: 'Une cuisine n’est nommée qu’à un seul établissement de commande.' },
    fix: { en: 'Name it at each location that shares it, or take it out.', fr: 'Nommez-la à chaque établissement qui la partage, ou retirez-la.' },
  },
  'config.listen': {
    side: 'config',
    meaning: { en: 'platform.listen is not an address.', fr: 'platform.listen n’est pas une adresse.' },
    fix: { en: 'Write host:port, such as 127.0.0.1:4010.', fr: 'Écrivez hôte:port, comme 127.0.0.1:4010.' },
  },
  'config.literalSecret': {
    side: 'config',
    meaning: { en: 'The shared secret stands in ppip.yaml itself. This is a warning.', fr: 'Le secret partagé figure dans ppip.yaml même. C’est un avertissement.' },
    fix: { en: 'Take it from the environment or from a file.', fr: 'Prenez-le de l’environnement ou d’un fichier.' },
  },
  'config.menuOwner': {
    side: 'config',
    meaning: { en: "It is not clear which location's menu is ordered from.", fr: 'On ne sait pas du menu de quel établissement on commande.' },
    fix: { en: 'Name the owner of the menu at the location.', fr: 'Nommez à l’établissement le propriétaire du menu.' },
  },
  'config.menuSource': {
    side: 'config',
    meaning: { en: 'menuSource stands at a location that owns no menu.', fr: 'menuSource figure à un établissement qui ne possède pas de menu.' },
    fix: { en: 'Write it at the owner, or take it out.', fr: 'Écrivez-le au propriétaire, ou retirez-le.' },
  },
  'config.noPerson': {
    side: 'config',
    meaning: { en: 'timeouts.person says how long a person is waited for, and none accepts orders at this POS.', fr: 'timeouts.person dit combien de temps une personne est attendue, et aucune n’accepte de commandes à ce PDV.' },
    fix: { en: 'Write acceptance: person under pos, or take timeouts.person out.', fr: 'Écrivez acceptance: person sous pos, ou retirez timeouts.person.' },
  },
  'config.notFound': {
    side: 'config',
    meaning: { en: 'There is no ppip.yaml at the given place.', fr: 'Il n’y a pas de ppip.yaml à l’endroit donné.' },
    fix: { en: 'Name it with --config, or try ppip certify --pos reference.', fr: 'Nommez-le avec --config, ou essayez ppip certify --pos reference.' },
  },
  'config.placeholder': {
    side: 'config',
    meaning: { en: 'A value holds ${…} in a form that is not known here.', fr: 'Une valeur contient ${…} sous une forme inconnue ici.' },
    fix: { en: 'Write ${env:NAME}; for the secret also ${file:path}.', fr: 'Écrivez ${env:NOM}; pour le secret aussi ${file:chemin}.' },
  },
  'config.posName': {
    side: 'config',
    meaning: { en: 'partner.posName is the name of UEAT.', fr: 'partner.posName est le nom d’UEAT.' },
    fix: { en: 'Write the name of the POS, as agreed with UEAT.', fr: 'Écrivez le nom du PDV, tel que convenu avec UEAT.' },
  },
  'config.position': {
    side: 'config',
    meaning: { en: 'An assumption is given a value of the wrong kind.', fr: 'Une hypothèse reçoit une valeur de la mauvaise sorte.' },
    fix: { en: 'The hint shows an example; ppip contract shows all positions.', fr: 'Le conseil montre un exemple; ppip contract montre toutes les positions.' },
  },
  'config.publicUrl': {
    side: 'config',
    meaning: { en: 'The harness listens where no POS can call.', fr: 'Le banc d’essai écoute là où aucun PDV ne peut appeler.' },
    fix: { en: 'Say in platform.publicUrl where the POS reaches this machine.', fr: 'Dites dans platform.publicUrl où le PDV joint cette machine.' },
  },
  'config.role': {
    side: 'config',
    meaning: { en: 'No location has a role that a run needs.', fr: 'Aucun établissement n’a un rôle dont un essai a besoin.' },
    fix: { en: 'Give one that role, or leave roles out for both.', fr: 'Donnez ce rôle à l’un, ou omettez roles pour avoir les deux.' },
  },
  'config.secret': {
    side: 'config',
    meaning: { en: 'The secret is empty, or not in the encoding that is declared.', fr: 'Le secret est vide, ou n’est pas dans l’encodage déclaré.' },
    fix: { en: 'Check auth.secret and auth.secretEncoding.', fr: 'Vérifiez auth.secret et auth.secretEncoding.' },
  },
  'config.secretFile': {
    side: 'config',
    meaning: { en: 'The file of the secret cannot be read.', fr: 'Le fichier du secret ne peut pas être lu.' },
    fix: { en: 'Its path is relative to the folder of ppip.yaml.', fr: 'Son chemin part du dossier de ppip.yaml.' },
  },
  'config.shortSecret': {
    side: 'config',
    meaning: { en: 'The secret is shorter than HS256 asks for. This is a warning.', fr: 'Le secret est plus court que ne le demande HS256. C’est un avertissement.' },
    fix: { en: 'Ask UEAT for one of at least 32 bytes.', fr: 'Demandez à UEAT un secret d’au moins 32 octets.' },
  },
  'config.timeZone': {
    side: 'config',
    meaning: { en: 'The name of a time zone is not known.', fr: 'Le nom d’un fuseau horaire est inconnu.' },
    fix: { en: 'Write an IANA name, such as America/Toronto.', fr: 'Écrivez un nom IANA, comme America/Toronto.' },
  },
  'config.unknown': {
    side: 'config',
    meaning: { en: 'ppip.yaml names something that the catalogue does not have.', fr: 'ppip.yaml nomme quelque chose que le catalogue n’a pas.' },
    fix: { en: 'The hint names the nearest; ppip list and ppip contract show all.', fr: 'Le conseil nomme le plus proche; ppip list et ppip contract montrent tout.' },
  },
  'config.unreadable': {
    side: 'config',
    meaning: { en: 'ppip.yaml, or qualification.yaml beside it, is there and cannot be read.', fr: 'ppip.yaml, ou qualification.yaml à côté, existe et ne peut pas être lu.' },
    fix: { en: 'Check its permissions, and that it is no folder.', fr: 'Vérifiez ses droits, et que ce n’est pas un dossier.' },
  },
  'config.url': {
    side: 'config',
    meaning: { en: 'A URL is not one that the harness would call.', fr: 'Une URL n’est pas de celles que le banc d’essai appellerait.' },
    fix: { en: 'Write it whole, with http or https, without password or #fragment.', fr: 'Écrivez-la en entier, avec http ou https, sans mot de passe ni #fragment.' },
  },
  'config.variable': {
    side: 'config',
    meaning: { en: 'An environment variable that ppip.yaml takes a value from is not set.', fr: 'Une variable d’environnement dont ppip.yaml prend une valeur n’est pas définie.' },
    fix: { en: 'Set it before you run ppip.', fr: 'Définissez-la avant de lancer ppip.' },
  },
  'config.waiverExpired': {
    side: 'config',
    meaning: { en: 'The last day of a waiver is over.', fr: 'Le dernier jour d’une dérogation est passé.' },
    fix: { en: 'Take it out, or agree on a later day.', fr: 'Retirez-la, ou convenez d’un jour plus tardif.' },
  },
  'config.waiverStale': {
    side: 'config',
    meaning: { en: 'A waiver asks for patience with a rule that the run found kept. The verdict stays what it is; a run that would end with 0 ends with 2.', fr: 'Une dérogation demande de patienter pour une règle que l’essai a trouvée respectée. Le verdict reste ce qu’il est; un essai qui finirait par 0 finit par 2.' },
    fix: { en: 'Take it out of ppip.yaml.', fr: 'Retirez-la de ppip.yaml.' },
  },
  'config.waiverTwice': {
    side: 'config',
    meaning: { en: 'One requirement is waived twice.', fr: 'Une exigence fait l’objet de deux dérogations.' },
    fix: { en: 'Keep one of the two.', fr: 'Gardez l’une des deux.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
