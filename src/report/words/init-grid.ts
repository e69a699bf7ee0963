import type { GridTopicId } from '../../model/init-question.ts';
import type { Localized } from '../../model/text.ts';

/** What each topic of the Qualification Grid asks. */
export const gridWords: Readonly<Record<GridTopicId, Localized>> = {
  protocols: { en: 'Connectivity: how do UEAT and your POS reach each other (HTTPS, cloud, agent at the till)?', fr: 'Connectivité\u00A0: comment UEAT et votre PDV se joignent-ils (HTTPS, nuage, agent à la caisse)?' },
  realTimeStatus: { en: 'Are order statuses sent in real time?', fr: 'Les statuts des commandes sont-ils envoyés en temps réel?' },
  menuExchange: { en: 'Menus: does UEAT pull them, do you push them, or both?', fr: 'Menus\u00A0: UEAT les demande-t-il, les envoyez-vous, ou les deux?' },
  menuFrequency: { en: 'How often do menus change?', fr: 'À quelle fréquence les menus changent-ils?' },
  combos: { en: 'Does the menu have combos?', fr: 'Le menu a-t-il des combos?' },
  variablePricing: { en: 'Do prices vary by size, service or time?', fr: 'Les prix varient-ils selon le format, le service ou l’heure?' },
  jsonOrders: { en: 'Does the POS take orders as JSON?', fr: 'Le PDV reçoit-il les commandes en JSON?' },
  languages: { en: 'In which languages are menus and orders?', fr: 'En quelles langues sont les menus et les commandes?' },
  specialCharacters: { en: 'Are accents and special characters kept?', fr: 'Les accents et les caractères spéciaux sont-ils conservés?' },
  customerData: { en: 'Are customer and delivery details kept with the order?', fr: 'Les coordonnées du client et de la livraison sont-elles conservées avec la commande?' },
  orderChanges: { en: 'What can still happen to an order after it was taken?', fr: 'Que peut-il encore arriver à une commande après sa réception?' },
  payments: { en: 'Which payments does the POS know?', fr: 'Quels paiements le PDV connaît-il?' },
  tableService: { en: 'Do orders go to a table or a room?', fr: 'Les commandes vont-elles à une table ou à une chambre?' },
  allergies: { en: 'Are allergies relayed to the kitchen?', fr: 'Les allergies sont-elles transmises à la cuisine?' },
  fees: { en: 'Which fees are there beside the items?', fr: 'Quels frais s’ajoutent aux articles?' },
  uptime: { en: 'Which availability do you aim at?', fr: 'Quelle disponibilité visez-vous?' },
  processingTime: { en: 'How long does an order take from the call to its status?', fr: 'Combien de temps s’écoule entre l’appel et le statut d’une commande?' },
  errorHandling: { en: 'What happens when something goes wrong (logs, retries, alerts)?', fr: 'Que se passe-t-il en cas de problème (journaux, reprises, alertes)?' },
  escalation: { en: 'Whom does UEAT call then?', fr: 'Qui UEAT appelle-t-il alors?' },
  releaseCycle: { en: 'How often is the POS released?', fr: 'À quelle fréquence le PDV est-il mis à jour?' },
  testEnvironments: { en: 'Which test environments are there?', fr: 'Quels environnements d’essai y a-t-il?' },
  market: { en: 'Where is the POS used, and by whom?', fr: 'Où le PDV est-il utilisé, et par qui?' },
  growth: { en: 'How many locations has it, and expects?', fr: 'Combien d’établissements a-t-il, et en attend-il?' },
  partnership: { en: 'Which kind of partnership do you look for?', fr: 'Quel genre de partenariat cherchez-vous?' },
  competition: { en: 'Which comparable integrations do you have?', fr: 'Quelles intégrations comparables avez-vous?' },
};
