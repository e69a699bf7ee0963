import type { AreaWords } from './code-explanation.ts';

/** What a diagnosis finds when it calls the POS. */
export const doctorCallsWords: AreaWords = {
  'doctor.clockRight': { side: 'none', meaning: { en: 'Tokens of either side are valid on the other.', fr: 'Les jetons de chaque côté sont valables de l’autre.' } },
  'doctor.clockOff': {
    side: 'environment', args: { aheadMs: 0, behindMs: 140000 },
    meaning: { en: 'Beyond a minute, tokens count as expired or not yet valid on the other side.', fr: 'Au-delà d’une minute, les jetons passent pour échus ou pas encore valables de l’autre côté.' },
    causes: [
      { en: 'One of the two machines does not set its clock by the network.', fr: 'L’une des deux machines ne règle pas son horloge par le réseau.' },
      { en: 'A virtual machine woke up from a pause.', fr: 'Une machine virtuelle sort d’une pause.' },
    ],
    fix: { en: 'Turn on time synchronization (NTP) on both machines.', fr: 'Activez la synchronisation de l’heure (NTP) sur les deux machines.' },
  },
  'doctor.clockUnknown': { side: 'none', meaning: { en: 'Date is optional for some servers; expired tokens will show whether clocks agree.', fr: 'Date est facultatif pour certains serveurs; les jetons échus montreront si les horloges s’accordent.' } },
  'doctor.listening': { side: 'none', meaning: { en: 'The address in platform.listen is free.', fr: 'L’adresse dans platform.listen est libre.' }, args: { url: 'http://127.0.0.1:4010' } },
  'doctor.notListening': {
    side: 'environment', args: { detail: 'the port is taken', hint: 'stop the other program' },
    meaning: { en: 'Without a place for callbacks the POS is not asked for any, so most of what follows stays open.', fr: 'Sans endroit pour les rappels, on n’en demande aucun au PDV; presque toute la suite reste ouverte.' },
    causes: [
      { en: 'Another run of ppip is going on.', fr: 'Un autre essai de ppip est en cours.' },
      { en: 'Another program has the port.', fr: 'Un autre programme occupe le port.' },
    ],
    fix: { en: 'Stop the other program, or choose another port in platform.listen, and tell the POS.', fr: 'Arrêtez l’autre programme, ou choisissez un autre port dans platform.listen, et dites-le au PDV.' },
  },
  'doctor.callTaken': { side: 'none', meaning: { en: 'URL, secret, posName and location fit what the POS has.', fr: 'L’URL, le secret, posName et l’établissement correspondent à ce qu’a le PDV.' }, args: { status: 200 } },
  'doctor.callUnanswered': {
    side: 'partner', args: { reason: 'timeout', detail: 'no answer within 15000 ms' },
    meaning: { en: 'The POS answers HTTP, and gave no answer to a menu sync.', fr: 'Le PDV répond en HTTP, mais n’a pas répondu à une demande de menu.' },
    causes: [
      { en: 'The menu is put together before the call is acknowledged.', fr: 'Le menu est composé avant l’accusé de l’appel.' },
      { en: 'An exception ends the connection.', fr: 'Une exception coupe la connexion.' },
    ],
    fix: { en: 'Acknowledge first, and send the menu in a call of its own; see the POS’s log.', fr: 'Accusez d’abord, et envoyez le menu dans un appel à part; voyez le journal du PDV.' },
  },
  'doctor.callRefused': {
    side: 'partner', args: { status: 404 },
    meaning: { en: 'The token was not refused, but the call was.', fr: 'Le jeton n’a pas été refusé, mais l’appel l’a été.' },
    causes: [
      { en: 'pos.menuSyncUrl has another path than the POS.', fr: 'pos.menuSyncUrl a un autre chemin que le PDV.' },
      { en: 'The location of ppip.yaml is not set up in the sandbox.', fr: 'L’établissement de ppip.yaml n’est pas configuré dans le bac à sable.' },
    ],
    fix: { en: 'Compare pos.menuSyncUrl and the id of the location with the POS; its log says more.', fr: 'Comparez pos.menuSyncUrl et l’id de l’établissement avec le PDV; son journal en dit plus.' },
  },
  'doctor.otherEncoding': {
    side: 'config', args: { status: 401, declared: 'utf8', fits: 'base64' },
    meaning: { en: 'Both sides have the same text as secret, and read other bytes from it.', fr: 'Les deux côtés ont le même texte comme secret, mais en lisent d’autres octets.' },
    causes: [
      { en: 'The POS decodes base64 or hex, and ppip.yaml says nothing of it.', fr: 'Le PDV décode du base64 ou de l’hex, et ppip.yaml n’en dit rien.' },
    ],
    fix: { en: 'Set auth.secretEncoding to the encoding that fits; if UEAT gave the secret otherwise, correct the POS.', fr: 'Donnez à auth.secretEncoding l’encodage qui convient; si UEAT a donné le secret autrement, corrigez le PDV.' },
  },
  'doctor.tokenRefused': {
    side: 'partner', args: { status: 401, tried: ['base64'] },
    meaning: { en: 'The POS refuses a token that is right as far as ppip.yaml says.', fr: 'Le PDV refuse un jeton correct selon ppip.yaml.' },
    causes: [
      { en: 'The secret is another one than in the POS.', fr: 'Le secret n’est pas celui du PDV.' },
      { en: 'posName or the id of the location differ, or the POS expects another issuer.', fr: 'posName ou l’id de l’établissement diffèrent, ou le PDV attend un autre émetteur.' },
      { en: 'The clock of the POS is wrong.', fr: 'L’horloge du PDV est fausse.' },
    ],
    fix: { en: 'Compare secret, posName and location id on both sides; the log of the POS says which claim it refuses.', fr: 'Comparez le secret, posName et l’id de l’établissement des deux côtés; le journal du PDV dit ce qu’il refuse.' },
  },
  'doctor.badTokenRefused': { side: 'none', meaning: { en: 'The POS looks at tokens, and not only for their presence.', fr: 'Le PDV regarde les jetons, et pas seulement leur présence.' }, args: { statuses: [401, 401] } },
  'doctor.badTokenTaken': {
    side: 'partner', args: { status: 200, fault: 'otherKey' },
    meaning: { en: 'Anybody could order at this POS.', fr: 'N’importe qui pourrait commander à ce PDV.' },
    causes: [
      { en: 'Authentication is switched off in the sandbox.', fr: 'L’authentification est désactivée dans le bac à sable.' },
      { en: 'The token is read without its signature being verified.', fr: 'Le jeton est lu sans que sa signature soit vérifiée.' },
    ],
    fix: { en: 'Verify the signature of every call with the secret, and answer 401 otherwise.', fr: 'Vérifiez la signature de chaque appel avec le secret, et répondez 401 sinon.' },
  },
  'doctor.badTokenOddly': {
    side: 'partner', args: { status: 400, fault: 'missing', expected: [401, 403] },
    meaning: { en: 'The call was refused, but not as a matter of the token.', fr: 'L’appel a été refusé, mais pas en raison du jeton.' },
    causes: [
      { en: 'Something else is looked at before the token.', fr: 'Autre chose est regardé avant le jeton.' },
    ],
    fix: { en: 'Look at the token first, and answer 401.', fr: 'Regardez d’abord le jeton, et répondez 401.' },
  },
  'doctor.badTokenUnanswered': {
    side: 'partner', args: { fault: 'missing', reason: 'reset', detail: 'other side closed' },
    meaning: { en: 'A bad token should get an answer, so that its sender knows what is wrong.', fr: 'Un mauvais jeton devrait recevoir une réponse, pour que l’envoyeur sache ce qui cloche.' },
    causes: [
      { en: 'An exception while the token is read.', fr: 'Une exception à la lecture du jeton.' },
    ],
    fix: { en: 'Answer 401 whatever is wrong with a token.', fr: 'Répondez 401 quel que soit le défaut du jeton.' },
  },
};
