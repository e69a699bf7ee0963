import type { InitQuestionId } from '../../model/init-question.ts';
import type { Localized } from '../../model/text.ts';

/** What a question of `ppip init` asks, and why, in one line each. */
export interface QuestionWords {
  readonly asks: Localized;
  readonly why: Localized;
  /** What each word stands for, where it does not say so itself. */
  readonly choices?: Readonly<Record<string, Localized>>;
}

/** The questions about ppip.yaml. */
export const questionWords: Readonly<Record<InitQuestionId, QuestionWords>> = {
  name: {
    asks: { en: 'What is your POS called?', fr: 'Comment s’appelle votre PDV?' },
    why: { en: 'It stands at the head of every report.', fr: 'Ce nom figure en tête de chaque rapport.' },
  },
  posName: {
    asks: { en: 'Which name did you agree on with UEAT for tokens?', fr: 'Quel nom avez-vous convenu avec UEAT pour les jetons?' },
    why: { en: 'Both sides sign their calls with it (iss and aud); a wrong one is refused.', fr: 'Les deux parties signent leurs appels avec ce nom (iss et aud); un autre est refusé.' },
  },
  posVersion: {
    asks: { en: 'Which version of it is tested?', fr: 'Quelle version est à l’essai?' },
    why: { en: 'A report holds for one version.', fr: 'Un rapport vaut pour une version.' },
  },
  flows: {
    asks: { en: 'What does the integration cover?', fr: 'Que couvre l’intégration?' },
    why: { en: 'Rules of a flow that is left out are not asked of you; without menu, orders and status a run cannot pass.', fr: 'Les règles d’un volet omis ne vous sont pas demandées; sans menu, commandes et statuts, un essai ne peut pas réussir.' },
    choices: {
      menu: { en: 'Menu: UEAT reads your menu', fr: 'Menu\u00A0: UEAT lit votre menu' },
      orders: { en: 'Orders: UEAT sends you orders', fr: 'Commandes\u00A0: UEAT vous envoie des commandes' },
      status: { en: 'Status: you accept or reject them', fr: 'Statuts\u00A0: vous les acceptez ou les rejetez' },
      special: { en: 'Special use cases: kiosk, hub, ghost kitchen', fr: 'Cas particuliers\u00A0: borne, hub, cuisine fantôme' },
    },
  },
  products: {
    asks: { en: 'Which UEAT products will use it?', fr: 'Quels produits UEAT s’en serviront?' },
    why: { en: 'Each brings orders of its own kind.', fr: 'Chacun apporte des commandes d’un genre à lui.' },
    choices: {
      'online-ordering': { en: 'Online ordering', fr: 'Commande en ligne' },
      kiosk: { en: 'Kiosks in the restaurant', fr: 'Bornes au restaurant' },
      hub: { en: 'Marketplaces through the hub (Uber Eats and others)', fr: 'Places de marché par le hub (Uber Eats et autres)' },
    },
  },
  capabilities: {
    asks: { en: 'What can your POS do?', fr: 'Que sait faire votre PDV?' },
    why: { en: 'Only what you name here is tested; what you leave out is shown as not part of the integration.', fr: 'Seul ce que vous nommez est vérifié; le reste est montré comme hors de l’intégration.' },
  },
  locationId: {
    asks: { en: 'Which id (GUID) did UEAT give your test location?', fr: 'Quel identifiant (GUID) UEAT a-t-il donné à votre établissement d’essai?' },
    why: { en: 'It stands in every call and token. Until you have one, keep the example.', fr: 'Il figure dans chaque appel et chaque jeton. En attendant d’en avoir un, gardez l’exemple.' },
  },
  locationName: {
    asks: { en: 'What is that location called?', fr: 'Comment s’appelle cet établissement?' },
    why: { en: 'Reports name it so.', fr: 'Les rapports le nomment ainsi.' },
  },
  timeZone: {
    asks: { en: 'In which time zone is it?', fr: 'Dans quel fuseau horaire se trouve-t-il?' },
    why: { en: 'Pickup times are sent in its own time.', fr: 'Les heures de cueillette sont envoyées à son heure.' },
  },
  taxes: {
    asks: { en: 'Which taxes does it charge?', fr: 'Quelles taxes perçoit-il?' },
    why: { en: 'Orders carry them, and your POS must come to the same sums.', fr: 'Les commandes les portent, et votre PDV doit arriver aux mêmes sommes.' },
  },
  menuSyncUrl: {
    asks: { en: 'At which URL does your POS take menu syncs?', fr: 'À quelle URL votre PDV reçoit-il les demandes de menu?' },
    why: { en: 'ppip asks there for your menu, as UEAT would.', fr: 'ppip y demande votre menu, comme le ferait UEAT.' },
  },
  ordersUrl: {
    asks: { en: 'At which URL does your POS take orders?', fr: 'À quelle URL votre PDV reçoit-il les commandes?' },
    why: { en: 'ppip sends its test orders there.', fr: 'ppip y envoie ses commandes d’essai.' },
  },
  environment: {
    asks: { en: 'This POS is not on this machine. Type "lab" to say that it is a test system.', fr: 'Ce PDV n’est pas sur cette machine. Tapez «\u00A0lab\u00A0» pour dire que c’est un système d’essai.' },
    why: { en: 'Test orders do not belong in a shop.', fr: 'Des commandes d’essai n’ont pas leur place dans un commerce.' },
  },
  acceptance: {
    asks: { en: 'Who accepts an order?', fr: 'Qui accepte une commande?' },
    why: { en: 'Where a person does, a run waits longer, plays one scenario at a time, and says which order to accept.', fr: 'Si c’est une personne, un essai attend plus longtemps, joue un scénario à la fois et dit quelle commande accepter.' },
    choices: {
      automatic: { en: 'The POS, by itself', fr: 'Le PDV, de lui-même' },
      person: { en: 'A person at the till, by hand', fr: 'Une personne à la caisse, à la main' },
    },
  },
  listen: {
    asks: { en: 'On which address should ppip listen?', fr: 'À quelle adresse ppip doit-il écouter?' },
    why: { en: 'Your POS sends its menu and its statuses there. 0.0.0.0 takes calls from other machines.', fr: 'Votre PDV y envoie son menu et ses statuts. 0.0.0.0 accepte les appels d’autres machines.' },
  },
  publicUrl: {
    asks: { en: 'At which URL does your POS reach that address?', fr: 'À quelle URL votre PDV atteint-il cette adresse?' },
    why: { en: 'You enter it in your POS as the URL of UEAT; a tunnel or proxy may stand between.', fr: 'Vous l’entrez dans votre PDV comme URL d’UEAT; un tunnel ou un mandataire peut se trouver entre les deux.' },
  },
  menuSource: {
    asks: { en: 'Which menu does your sandbox sell?', fr: 'Quel menu vend votre bac à sable?' },
    why: { en: 'The standard one is compared item by item; ppip menu export gives it.', fr: 'Le menu standard est comparé article par article; ppip menu export le donne.' },
    choices: {
      own: { en: 'A menu of our own', fr: 'Un menu à nous' },
      standard: { en: 'The standard certification menu, loaded in full', fr: 'Le menu standard de certification, chargé en entier' },
    },
  },
  secretVariable: {
    asks: { en: 'Which environment variable will hold the shared secret?', fr: 'Quelle variable d’environnement portera le secret partagé?' },
    why: { en: 'Only its name is written down, never the secret.', fr: 'Seul son nom est écrit, jamais le secret.' },
  },
  secretFile: {
    asks: { en: 'Which file will hold the shared secret?', fr: 'Quel fichier portera le secret partagé?' },
    why: { en: 'Only its path is written down; below ppip.yaml it goes into .gitignore.', fr: 'Seul son chemin est écrit; sous ppip.yaml, il est inscrit dans .gitignore.' },
  },
  secretEncoding: {
    asks: { en: 'How is that secret written?', fr: 'Comment ce secret est-il écrit?' },
    why: { en: 'UEAT may issue it as plain text or as base64; with the wrong reading every signature is wrong.', fr: 'UEAT peut le remettre en texte ou en base64; mal lu, il rend toute signature fausse.' },
    choices: {
      utf8: { en: 'Plain text', fr: 'Texte ordinaire' },
      base64: { en: 'Base64', fr: 'Base64' },
      hex: { en: 'Hexadecimal', fr: 'Hexadécimal' },
    },
  },
};
