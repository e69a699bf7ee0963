import type { Language } from '../../model/text.ts';
import type { Verification } from '../../model/verification.ts';

type Problem = Verification['problems'][number];
type Kind = NonNullable<Problem['change']>['kind'];

interface VerificationWords {
  readonly verified: string;
  readonly notVerified: string;
  readonly signedBy: string;
  readonly otherKey: string;
  readonly run: string;
  readonly note: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly place: (change: NonNullable<Problem['change']>) => string;
  readonly problems: Readonly<Record<string, string>>;
  /** What the signature does not show, by who ran the harness. */
  readonly limits: Readonly<Record<'partner' | 'ueat', string>>;
}

/** The words around a verified package, by language. */
export const verificationWords: Readonly<Record<Language, VerificationWords>> = {
  en: {
    verified: 'VERIFIED', notVerified: 'DOES NOT VERIFY', signedBy: 'Signed by', otherKey: 'fits no key that was given', run: 'Run', note: 'Note',
    kinds: { changed: 'was changed', added: 'was added', removed: 'is missing', moved: 'is not in its place' },
    place: ({ offset, isExact, line, seq }) => `${isExact ? 'byte' : 'something from byte'} ${offset}${isExact ? '' : ' on'} (line ${line}${seq === undefined ? '' : `, seq ${seq}`})`,
    problems: {
      'package.noEnvelope': 'the envelope is not as it was made',
      'package.noStatement': 'what is signed is no statement about a run',
      'package.wrongSignature': 'the signature is missing or wrong',
      'package.unsigned': 'nobody has signed this',
      'package.fileChanged': 'this is not the file that was signed',
      'package.fileMissing': 'this file was signed and is not here',
      'package.fileAdded': 'this file is here and was not signed',
      'package.notAFile': 'this is a link or something else that is no file',
      'package.statementDiffers': 'the statement is not the one that the files lead to',
      'package.evidence': 'the evidence does not hold together',
      'certificate.noStatement': 'what is signed is no certificate',
      'certificate.jsonDiffers': 'this says otherwise than what is signed',
    },
    limits: {
      partner: 'The partner ran this. The signature shows who packed it and that nothing changed since, not that the POS behaved so; a run by UEAT shows that.',
      ueat: 'The package says that UEAT ran this. Only a signature by a key of UEAT shows it.',
    },
  },
  fr: {
    verified: 'VÉRIFIÉ', notVerified: 'NE SE VÉRIFIE PAS', signedBy: 'Signé par', otherKey: 'ne correspond à aucune clé donnée', run: 'Essai', note: 'Note',
    kinds: { changed: 'a été modifié', added: 'a été ajouté', removed: 'manque', moved: 'n’est pas à sa place' },
    place: ({ offset, isExact, line, seq }) => `${isExact ? 'l’octet' : 'quelque chose à partir de l’octet'} ${offset} (ligne ${line}${seq === undefined ? '' : `, seq ${seq}`})`,
    problems: {
      'package.noEnvelope': 'l’enveloppe n’est pas telle qu’elle a été faite',
      'package.noStatement': 'ce qui est signé n’est pas une déclaration sur un essai',
      'package.wrongSignature': 'la signature manque ou est fausse',
      'package.unsigned': 'personne n’a signé',
      'package.fileChanged': 'ce n’est pas le fichier qui a été signé',
      'package.fileMissing': 'ce fichier a été signé et n’est pas ici',
      'package.fileAdded': 'ce fichier est ici et n’a pas été signé',
      'package.notAFile': 'c’est un lien ou autre chose qui n’est pas un fichier',
      'package.statementDiffers': 'la déclaration n’est pas celle à laquelle mènent les fichiers',
      'package.evidence': 'la preuve ne se tient pas',
      'certificate.noStatement': 'ce qui est signé n’est pas un certificat',
      'certificate.jsonDiffers': 'ceci dit autre chose que ce qui est signé',
    },
    limits: {
      partner: 'Le partenaire a mené cet essai. La signature montre qui l’a emballé et que rien n’a changé depuis, non que le PDV s’est comporté ainsi; un essai mené par UEAT le montre.',
      ueat: 'Le paquet dit qu’UEAT a mené cet essai. Seule une signature par une clé d’UEAT le montre.',
    },
  },
};
