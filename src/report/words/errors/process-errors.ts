import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about the phases of PPIP. */
export const processErrors = {
  'attest.unknown': {
    side: 'config',
    meaning: { en: 'The process of the catalogue has no such item.', fr: 'Le processus du catalogue n’a pas un tel élément.' },
    fix: { en: 'ppip checklist lists the items with their ids.', fr: 'ppip checklist donne les éléments avec leurs identifiants.' },
  },
  'attest.shownOtherwise': {
    side: 'config',
    meaning: { en: 'The item is shown by a run or by a command, and nobody’s word stands for it.', fr: 'L’élément est montré par un essai ou une commande, et la parole de personne n’en tient lieu.' },
    fix: { en: 'Run the command that the hint names.', fr: 'Lancez la commande que nomme l’indication.' },
  },
  'attest.notYours': {
    side: 'config',
    meaning: { en: 'The item is for the other side to attest.', fr: 'C’est à l’autre partie d’attester cet élément.' },
    fix: { en: 'Ask for it; what UEAT attests carries UEAT’s signature.', fr: 'Demandez-le; ce qu’UEAT atteste porte la signature d’UEAT.' },
  },
  'attest.noFile': {
    side: 'config',
    meaning: { en: 'The item comes with a file of a certain form, and none was named.', fr: 'L’élément vient avec un fichier d’une certaine forme, et aucun n’a été nommé.' },
    fix: { en: 'Name it with --file; ppip schema prints its form.', fr: 'Nommez-le avec --file; ppip schema en affiche la forme.' },
  },
  'attest.fileUnreadable': {
    side: 'environment',
    meaning: { en: 'The file that is handed in cannot be read.', fr: 'Le fichier remis ne peut pas être lu.' },
    fix: { en: 'Name a file that is there and may be read.', fr: 'Nommez un fichier qui existe et peut être lu.' },
  },
  'attest.unsigned': {
    side: 'config',
    meaning: { en: 'UEAT’s word needs a signature, and there is no key.', fr: 'La parole d’UEAT exige une signature, et il n’y a pas de clé.' },
    fix: { en: 'Name the private key with --key.', fr: 'Nommez la clé privée avec --key.' },
  },
  'attest.notAppendable': {
    side: 'config',
    meaning: { en: 'attestations.yaml is not written as a list to which one can add at its end.', fr: 'attestations.yaml n’est pas écrit comme une liste à laquelle on peut ajouter à la fin.' },
    fix: { en: 'Write it as one ‘- item:’ after the other; nothing was changed.', fr: 'Écrivez-le comme une suite de «\u00A0- item:\u00A0»; rien n’a été modifié.' },
  },
  'contacts.incomplete': {
    side: 'config',
    meaning: { en: 'The contact sheet lacks somebody whom a restaurant or UEAT may need.', fr: 'Il manque à la fiche de contacts quelqu’un dont un restaurant ou UEAT peut avoir besoin.' },
    fix: { en: 'Name a technical, a support and an escalation contact; support answers in English and French.', fr: 'Nommez un contact technique, un de soutien et un d’escalade; le soutien répond en anglais et en français.' },
  },
  'portfolio.notFound': {
    side: 'config',
    meaning: { en: 'There is no such folder of partners.', fr: 'Il n’y a pas un tel dossier de partenaires.' },
    fix: { en: 'Name the folder that has one folder for each partner.', fr: 'Nommez le dossier qui a un dossier par partenaire.' },
  },
  'portfolio.unverified': {
    side: 'environment',
    meaning: { en: 'A package or certificate of a partner does not verify, and counts for nothing.', fr: 'Un paquet ou un certificat d’un partenaire ne se vérifie pas, et ne compte pour rien.' },
    fix: { en: 'ppip verify says where it differs; ask for it as it was made.', fr: 'ppip verify dit où il diffère; demandez-le tel qu’il a été fait.' },
  },
  'keep.otherPartner': {
    side: 'config',
    meaning: { en: 'The result was to be kept as that of another integration, or of another version, than the run is of.', fr: 'Le résultat devait être gardé comme celui d’une autre intégration, ou d’une autre version, que celle de l’essai.' },
    fix: { en: 'Name the ppip.yaml of the run with --config.', fr: 'Nommez le ppip.yaml de l’essai avec --config.' },
  },
  'process.none': {
    side: 'config',
    meaning: { en: 'The catalogue does not tell the phases of the process.', fr: 'Le catalogue ne raconte pas les phases du processus.' },
    fix: { en: 'Take the catalogue that ships or one that extends it, or give yours a process.yaml.', fr: 'Prenez le catalogue livré ou un qui l’étend, ou donnez au vôtre un process.yaml.' },
  },
  'certificate.notFound': {
    side: 'config',
    meaning: { en: 'There is no certificate in that folder.', fr: 'Il n’y a pas de certificat dans ce dossier.' },
    fix: { en: 'Name a folder that ppip certificate made.', fr: 'Nommez un dossier que ppip certificate a fait.' },
  },
  'certificate.tooLarge': {
    side: 'environment',
    meaning: { en: 'A file in the folder is far larger than any of a certificate.', fr: 'Un fichier du dossier est bien plus grand que ceux d’un certificat.' },
    fix: { en: 'Take away what does not belong there.', fr: 'Retirez ce qui n’y a pas sa place.' },
  },
  'certificate.exists': {
    side: 'config',
    meaning: { en: 'A certificate overwrites nothing, and something is there.', fr: 'Un certificat n’écrase rien, et quelque chose est là.' },
    fix: { en: 'Name another folder with --out.', fr: 'Nommez un autre dossier avec --out.' },
  },
  'certificate.noStatement': {
    side: 'environment',
    meaning: { en: 'What is signed is no certificate, or its number does not fit what it says.', fr: 'Ce qui est signé n’est pas un certificat, ou son numéro ne correspond pas à son contenu.' },
    fix: { en: 'Ask for the certificate as it was issued.', fr: 'Demandez le certificat tel qu’il a été délivré.' },
  },
  'certificate.jsonDiffers': {
    side: 'environment',
    meaning: { en: 'certificate.json says otherwise than what is signed.', fr: 'certificate.json dit autre chose que ce qui est signé.' },
    fix: { en: 'Ask for the certificate as it was issued.', fr: 'Demandez le certificat tel qu’il a été délivré.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
