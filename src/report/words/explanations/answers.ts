import type { AreaWords } from './code-explanation.ts';

/** How the POS answered a call of UEAT. */
export const answersWords: AreaWords = {
  'answered.expected': { side: 'none', meaning: { en: 'The HTTP status is the one that the scenario expects.', fr: 'Le statut HTTP est celui que le scénario attend.' }, args: { status: 400 } },
  'answered.unexpected': {
    side: 'partner', args: { status: 500, expected: [400] },
    meaning: { en: 'The POS did answer, but with another HTTP status than the rule asks for. Only the status is judged, not the body.', fr: 'Le PDV a bien répondu, mais par un autre statut HTTP que celui de la règle. Seul le statut est jugé, pas le corps.' },
    causes: [
      { en: 'An exception that nobody catches becomes a 500.', fr: 'Une exception que rien n’intercepte devient un 500.' },
      { en: 'A proxy or gateway in front of the POS answers in its place (502, 503).', fr: 'Un mandataire ou une passerelle devant le PDV répond à sa place (502, 503).' },
    ],
    fix: { en: 'Find the call in the log of the POS by its time and URL, and map the fault to the status that is expected.', fr: 'Trouvez l’appel dans le journal du PDV par l’heure et l’URL, et traduisez l’erreur par le statut attendu.' },
  },
  'answered.unaskedContinue': {
    side: 'environment',
    meaning: { en: 'An answer began with “100 Continue” though the call did not ask for it (no Expect). HTTP allows that (RFC 9110 §15.2), but ppip’s HTTP client closes the connection: what the POS answered is not known, and not held against it.', fr: 'Une réponse a commencé par «\u00A0100 Continue\u00A0» alors que l’appel ne le demandait pas (pas d’Expect). HTTP le permet (RFC 9110 §15.2), mais le client HTTP de ppip ferme alors la connexion\u00A0: la réponse du PDV reste inconnue, et ne lui est pas reprochée.' },
    causes: [
      { en: 'An old web server (IIS 6, some embedded ones) or a proxy in front of the POS sends it before every answer to a POST.', fr: 'Un ancien serveur Web (IIS 6, certains serveurs embarqués) ou un mandataire devant le PDV l’envoie avant toute réponse à un POST.' },
    ],
    fix: { en: 'Send 100 Continue only to calls that have “Expect: 100-continue”, or put a proxy that drops it in front of the sandbox.', fr: 'N’envoyez 100 Continue qu’aux appels qui portent «\u00A0Expect: 100-continue\u00A0», ou placez devant le bac à sable un mandataire qui le retire.' },
  },
  'answered.nothing': {
    side: 'partner', args: { reason: 'timeout' },
    meaning: { en: 'The connection was made, but no HTTP answer came back: UEAT cannot tell whether the call was taken.', fr: 'La connexion s’est faite, mais aucune réponse HTTP n’est revenue\u00A0: UEAT ne peut savoir si l’appel a été reçu.' },
    causes: [
      { en: 'The order is processed before the answer is sent, and the till does not react.', fr: 'La commande est traitée avant la réponse, et la caisse ne réagit pas.' },
      { en: 'The process crashed or was restarted while it held the call.', fr: 'Le processus a planté ou redémarré pendant l’appel.' },
    ],
    fix: { en: 'Acknowledge first, process afterwards; look in the POS’s log for what happened at that time.', fr: 'Accusez réception d’abord, traitez ensuite; cherchez dans le journal du PDV ce qui s’est passé à cette heure.' },
  },
  'refused.expected': { side: 'none', meaning: { en: 'The request was wrong on purpose, and the POS refused it with a 4xx status.', fr: 'La requête était fautive exprès, et le PDV l’a refusée par un statut 4xx.' }, args: { status: 401 } },
  'refused.not': {
    side: 'partner', args: { status: 200, fault: 'expired' },
    meaning: { en: 'The request was wrong on purpose, and the POS took it as if nothing were amiss.', fr: 'La requête était fautive exprès, et le PDV l’a prise comme si de rien n’était.' },
    causes: [
      { en: 'The check that should catch it is switched off for the sandbox.', fr: 'La vérification qui devrait l’arrêter est désactivée dans le bac à sable.' },
      { en: 'The call is put in a queue before anything is verified.', fr: 'L’appel est mis en file avant toute vérification.' },
    ],
    fix: { en: 'Verify the token and the envelope before the answer is sent; ppip explain with the requirement’s id shows the exact request.', fr: 'Vérifiez le jeton et l’enveloppe avant de répondre; ppip explain avec l’identifiant de l’exigence montre la requête exacte.' },
  },
  'refused.otherStatus': {
    side: 'partner', args: { status: 500, expected: [401, 403] },
    meaning: { en: 'The POS refused the request, but not with a status that tells why.', fr: 'Le PDV a refusé la requête, mais par un statut qui ne dit pas pourquoi.' },
    causes: [
      { en: 'The validation of the token throws, and every exception becomes a 500.', fr: 'La validation du jeton lève une exception, et toute exception devient un 500.' },
      { en: 'Every refusal of the POS is a 400.', fr: 'Tout refus du PDV est un 400.' },
    ],
    fix: { en: 'Answer 401 for a token, 404 for an unknown location, 400 for a broken body.', fr: 'Répondez 401 pour un jeton, 404 pour un établissement inconnu, 400 pour un corps illisible.' },
  },
  acknowledged: { side: 'none', meaning: { en: 'The POS answered 2xx: it has the call.', fr: 'Le PDV a répondu 2xx\u00A0: il a reçu l’appel.' } },
  'acknowledged.refused': {
    side: 'partner', args: { status: 400 },
    meaning: { en: 'UEAT’s call was right, and the POS did not acknowledge it. Whatever the order is worth, it must be taken with 2xx and judged later, by a status.', fr: 'L’appel d’UEAT était correct, et le PDV n’en a pas accusé réception. Quoi que vaille la commande, elle doit être reçue par 2xx et jugée ensuite, par un statut.' },
    causes: [
      { en: '401 or 403: another secret or encoding of it (text instead of base64), another posName, or a clock that is off.', fr: '401 ou 403\u00A0: autre secret ou autre encodage (texte au lieu de base64), autre posName, ou horloge décalée.' },
      { en: '400: the model of the order is stricter than the order (nulls, unknown members, enum values).', fr: '400\u00A0: le modèle de la commande est plus strict que la commande (null, membres inconnus, valeurs d’énumération).' },
      { en: '404: the URL in ppip.yaml is not that of the endpoint.', fr: '404\u00A0: l’URL dans ppip.yaml n’est pas celle du point d’accès.' },
    ],
    fix: { en: 'Replay the request of the evidence with curl and read the POS’s log; compare auth.secret, auth.secretEncoding and partner.posName on both sides.', fr: 'Rejouez la requête de la preuve avec curl et lisez le journal du PDV; comparez auth.secret, auth.secretEncoding et partner.posName des deux côtés.' },
  },
  'acknowledged.inTime': { side: 'none', meaning: { en: 'The acknowledgement came within its deadline.', fr: 'L’accusé de réception est venu dans le délai.' }, args: { ms: 40, deadlineMs: 10000 } },
  'acknowledged.late': {
    side: 'partner', args: { ms: 14200, deadlineMs: 10000 },
    meaning: { en: 'The POS acknowledged the call, but after the deadline deadline.acknowledge.', fr: 'Le PDV a accusé réception, mais après le délai deadline.acknowledge.' },
    causes: [
      { en: 'The order is written to the till before the answer is sent.', fr: 'La commande est écrite dans la caisse avant la réponse.' },
      { en: 'The service sleeps between calls and takes seconds to wake up.', fr: 'Le service dort entre les appels et met des secondes à se réveiller.' },
    ],
    fix: { en: 'Store the call, answer, and process it in the background. The deadline is an assumption: UEAT may agree on another one with you.', fr: 'Enregistrez l’appel, répondez, et traitez-le en arrière-plan. Le délai est une hypothèse\u00A0: UEAT peut en convenir d’un autre avec vous.' },
  },
  'ack.empty': { side: 'none', meaning: { en: 'The acknowledgement is an HTTP status and nothing more, as it should be.', fr: 'L’accusé de réception est un statut HTTP et rien de plus, comme il se doit.' } },
  'ack.functionalContent': {
    side: 'partner', args: { members: ['checknumber'] },
    meaning: { en: 'The answer to the call already says what became of it. UEAT does not read that there: it waits for a call of its own.', fr: 'La réponse à l’appel dit déjà ce qu’il en est advenu. UEAT ne lit pas cela là\u00A0: il attend un appel distinct.' },
    causes: [
      { en: 'The handler is synchronous and returns the order or menu that it made.', fr: 'Le traitement est synchrone et rend la commande ou le menu produit.' },
      { en: 'A generic wrapper adds errors or data to every answer.', fr: 'Une enveloppe générique ajoute errors ou data à toute réponse.' },
    ],
    fix: { en: 'Answer 200, 202 or 204 without a body, and send status or menu in a call to UEAT.', fr: 'Répondez 200, 202 ou 204 sans corps, et envoyez le statut ou le menu dans un appel à UEAT.' },
  },
  'send.refused': {
    side: 'partner', args: { status: 400 },
    meaning: { en: 'The POS refused the call, so no callback could be expected; what depends on it is not judged.', fr: 'Le PDV a refusé l’appel, donc aucun rappel n’était à attendre; ce qui en dépend n’est pas jugé.' },
    causes: [
      { en: 'The same as behind acknowledged.refused, which names the status.', fr: 'Les mêmes que pour acknowledged.refused, qui donne le statut.' },
    ],
    fix: { en: 'Solve the refusal first: see acknowledged.refused in the same report.', fr: 'Réglez d’abord le refus\u00A0: voir acknowledged.refused dans le même rapport.' },
  },
  'send.unreachable': {
    side: 'environment', args: { reason: 'refused', detail: 'connect ECONNREFUSED 127.0.0.1:4020' },
    meaning: { en: 'No HTTP was spoken at all: the name, the port or TLS stood in the way. This says nothing about the POS’s code.', fr: 'Aucun échange HTTP n’a eu lieu\u00A0: le nom, le port ou TLS a fait obstacle. Cela ne dit rien du code du PDV.' },
    causes: [
      { en: 'The sandbox is not running, or listens on another port or interface.', fr: 'Le bac à sable ne tourne pas, ou écoute sur un autre port ou une autre interface.' },
      { en: 'A VPN, proxy or firewall is in between.', fr: 'Un RPV, un mandataire ou un pare-feu s’interpose.' },
      { en: 'The certificate is private or has expired; pos.tls.ca in ppip.yaml names an authority to trust.', fr: 'Le certificat est privé ou expiré; pos.tls.ca dans ppip.yaml nomme une autorité à accepter.' },
    ],
    fix: { en: 'Start the POS, or correct pos.menuSyncUrl and pos.ordersUrl in ppip.yaml or the network; curl -v with the URL from this machine shows what stands in the way.', fr: 'Démarrez le PDV, ou corrigez pos.menuSyncUrl et pos.ordersUrl dans ppip.yaml ou le réseau; curl -v avec l’URL depuis cette machine montre ce qui fait obstacle.' },
  },
  'location.right': { side: 'none', meaning: { en: 'The call names the location that was asked for.', fr: 'L’appel nomme l’établissement demandé.' } },
  'location.wrong': {
    side: 'partner', args: { actual: 'b', expected: 'a' },
    meaning: { en: 'The call names another location than the one that UEAT asked about.', fr: 'L’appel nomme un autre établissement que celui visé par UEAT.' },
    causes: [
      { en: 'The location comes from a setting, a cache or the previous request.', fr: 'L’établissement vient d’un paramètre, d’un cache ou de la requête précédente.' },
      { en: 'The POS sends its own store number.', fr: 'Le PDV envoie son propre numéro de restaurant.' },
    ],
    fix: { en: 'Carry locationId from the call through to the callback.', fr: 'Portez locationId de l’appel jusqu’au rappel.' },
  },
  'location.notNamed': { side: 'none', meaning: { en: 'The call does not say which location it is for; it need not.', fr: 'L’appel ne dit pas quel établissement il vise; ce n’est pas obligatoire.' } },
};
