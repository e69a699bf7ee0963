import type { Language } from '../../model/text.ts';

/** The words around the questions and files of `ppip init`. */
export interface InitWords {
  /** Over a new ppip.yaml. */
  readonly configHead: readonly string[];
  /** Under it. */
  readonly configTail: readonly string[];
  /** Over each of its parts. */
  readonly sections: Readonly<Record<string, string>>;
  readonly qualificationHead: readonly string[];
  readonly declaredScope: string;
  readonly declaredCapabilities: string;
  readonly grid: string;
  readonly opening: string;
  readonly askGrid: string;
  readonly confirm: string;
  readonly cancelled: string;
  readonly state: Readonly<Record<'new' | 'changed' | 'unchanged', string>>;
  readonly changes: (key: string, from: string, to: string) => string;
  readonly leftOut: (ids: string) => string;
  readonly publicUrlKept: (url: string, listen: string) => string;
  readonly secretVariable: (name: string) => string;
  readonly secretFile: (file: string, isIgnored: boolean) => string;
  readonly next: string;
  readonly steps: { readonly sandbox: string; readonly doctor: string; readonly certify: string; readonly reference: string };
}

/** The words around the questions and files of `ppip init`, by language. */
export const initWords: Readonly<Record<Language, InitWords>> = {
  en: {
    configHead: ['# The integration under test. Written by "ppip init", which can be run again; change by hand what you like.'],
    configTail: ['# There is more to say here (hooks at the till, limits, timeouts, further locations): "ppip schema config" lists every key.'],
    sections: {
      partner: 'Who is tested', scope: 'What the integration covers', capabilities: 'What the POS can do. What follows from the scope stands here only where it does not hold, as false',
      locations: 'Test locations', pos: 'Where the POS is reached', platform: 'Where ppip is reached', menu: 'What is sold', auth: 'The secret shared with UEAT',
    },
    qualificationHead: ['# What was declared to UEAT. A scope in ppip.yaml that is smaller is shown in every report; it changes no verdict.'],
    declaredScope: 'The integration scope', declaredCapabilities: 'What the POS was declared to do',
    grid: 'The other topics of the Qualification Grid; leave empty what is not answered yet',
    opening: 'ppip init: a few questions, then ppip.yaml and qualification.yaml',
    askGrid: 'Answer the other topics of the Qualification Grid now? (You can fill them in later, in qualification.yaml.)',
    confirm: 'These values are replaced. Go on?', cancelled: 'Nothing was written.',
    state: { new: 'written', changed: 'changed', unchanged: 'unchanged' },
    changes: (key, from, to) => `${key}: ${from} → ${to}`,
    leftOut: (ids) => `qualification.yaml still declares ${ids}, which ppip.yaml leaves out; every report will say so. If UEAT agreed to the smaller scope, run "ppip init --requalify".`,
    publicUrlKept: (url, listen) => `platform.publicUrl stays ${url}: see that what takes calls there leads them to ${listen} now, or name another one with --public-url.`,
    secretVariable: (name) => `The secret is read from the variable ${name}. Set it before each session:\n  bash:        export ${name}='…'\n  PowerShell:  $env:${name} = '…'`,
    secretFile: (file, isIgnored) => `The secret is read from ${file}: put the secret there, and nothing else. ${isIgnored ? 'It is listed in .gitignore.' : 'It lies outside the folder of ppip.yaml, so no .gitignore was changed: keep it out of version control.'}`,
    next: 'Next:',
    steps: { sandbox: 'no POS yet? the reference POS in its place, in another terminal', doctor: 'is everything in place?', certify: 'the certification run', reference: 'the same against the POS that is built in' },
  },
  fr: {
    configHead: ['# L’intégration à l’essai. Écrit par «\u00A0ppip init\u00A0», que l’on peut relancer; modifiez à la main ce que vous voulez.'],
    configTail: ['# Il y a plus à dire ici (commandes à la caisse, limites, délais, autres établissements)\u00A0: «\u00A0ppip schema config\u00A0» donne chaque clé.'],
    sections: {
      partner: 'Ce qui est à l’essai', scope: 'Ce que couvre l’intégration', capabilities: 'Ce que sait faire le PDV. Ce qui découle de la portée ne figure ici que là où cela ne vaut pas, par false',
      locations: 'Établissements d’essai', pos: 'Où joindre le PDV', platform: 'Où joindre ppip', menu: 'Ce qui est vendu', auth: 'Le secret partagé avec UEAT',
    },
    qualificationHead: ['# Ce qui a été déclaré à UEAT. Une portée plus petite dans ppip.yaml est montrée dans chaque rapport; elle ne change aucun verdict.'],
    declaredScope: 'La portée de l’intégration', declaredCapabilities: 'Ce que le PDV a été déclaré savoir faire',
    grid: 'Les autres sujets de la grille de qualification; laissez vide ce qui n’a pas encore de réponse',
    opening: 'ppip init\u00A0: quelques questions, puis ppip.yaml et qualification.yaml',
    askGrid: 'Répondre maintenant aux autres sujets de la grille de qualification? (Vous pourrez les remplir plus tard, dans qualification.yaml.)',
    confirm: 'Ces valeurs sont remplacées. Continuer?', cancelled: 'Rien n’a été écrit.',
    state: { new: 'écrit', changed: 'modifié', unchanged: 'inchangé' },
    changes: (key, from, to) => `${key}\u00A0: ${from} → ${to}`,
    leftOut: (ids) => `qualification.yaml déclare toujours ${ids}, que ppip.yaml laisse de côté; chaque rapport le dira. Si UEAT a accepté la portée réduite, lancez «\u00A0ppip init --requalify\u00A0».`,
    publicUrlKept: (url, listen) => `platform.publicUrl reste ${url}\u00A0: voyez à ce que ce qui y reçoit les appels les mène maintenant à ${listen}, ou donnez une autre adresse avec --public-url.`,
    secretVariable: (name) => `Le secret est lu dans la variable ${name}. Donnez-lui sa valeur avant chaque session\u00A0:\n  bash\u00A0:        export ${name}='…'\n  PowerShell\u00A0:  $env:${name} = '…'`,
    secretFile: (file, isIgnored) => `Le secret est lu dans ${file}\u00A0: mettez-y le secret, et rien d’autre. ${isIgnored ? 'Il est inscrit dans .gitignore.' : 'Il se trouve hors du dossier de ppip.yaml, et aucun .gitignore n’a été modifié\u00A0: gardez-le hors du contrôle de versions.'}`,
    next: 'Ensuite\u00A0:',
    steps: { sandbox: 'pas encore de PDV? le PDV de référence à sa place, dans un autre terminal', doctor: 'tout est-il en place?', certify: 'l’essai de certification', reference: 'le même contre le PDV intégré' },
  },
};
