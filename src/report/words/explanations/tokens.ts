import type { AreaWords } from './code-explanation.ts';

/** The tokens of the POS. */
export const tokensWords: AreaWords = {
  'token.valid': { side: 'none', meaning: { en: 'The token is right in this respect.', fr: 'Le jeton est correct à cet égard.' } },
  'token.missing': {
    side: 'partner',
    meaning: { en: 'The call to UEAT has no Authorization: Bearer header.', fr: 'L’appel à UEAT n’a pas d’en-tête Authorization: Bearer.' },
    causes: [
      { en: 'Another HTTP client than the configured one is used.', fr: 'Un autre client HTTP que celui configuré est employé.' },
      { en: 'The scheme is Basic, or an API key.', fr: 'Le schéma est Basic, ou une clé d’API.' },
    ],
    fix: { en: 'Add Authorization: Bearer <JWT> to each call.', fr: 'Ajoutez Authorization: Bearer <JWT> à chaque appel.' },
  },
  'token.malformed': {
    side: 'partner',
    meaning: { en: 'What follows “Bearer” cannot be read as a JSON Web Token.', fr: 'Ce qui suit «\u00A0Bearer\u00A0» ne se lit pas comme un JSON Web Token.' },
    causes: [
      { en: 'The secret itself, or an opaque token, is sent.', fr: 'Le secret lui-même, ou un jeton opaque, est envoyé.' },
      { en: 'Quotation marks or line breaks stand around it.', fr: 'Des guillemets ou des sauts de ligne l’entourent.' },
    ],
    fix: { en: 'Send the three parts header.claims.signature, in base64url, and nothing else.', fr: 'Envoyez les trois parties en-tête.revendications.signature, en base64url, et rien d’autre.' },
  },
  'token.signature': {
    side: 'partner',
    meaning: { en: 'The token reads well, but was signed with another secret than the one that this harness has.', fr: 'Le jeton se lit bien, mais a été signé avec un autre secret que celui du banc d’essai.' },
    causes: [
      { en: 'The secret is base64 on one side and text on the other.', fr: 'Le secret est en base64 d’un côté et en texte de l’autre.' },
      { en: 'A secret of another environment, or with a line feed at its end.', fr: 'Un secret d’un autre environnement, ou suivi d’un saut de ligne.' },
    ],
    fix: { en: 'Compare the bytes: auth.secretEncoding in ppip.yaml says utf8, base64 or hex. Then correct the side that is wrong.', fr: 'Comparez les octets\u00A0: auth.secretEncoding dans ppip.yaml dit utf8, base64 ou hex. Corrigez ensuite le côté fautif.' },
  },
  'token.algorithm': {
    side: 'partner', args: { actual: 'RS256' },
    meaning: { en: 'The header’s alg is not HS256.', fr: 'Le alg de l’en-tête n’est pas HS256.' },
    causes: [
      { en: 'The library’s default is kept.', fr: 'La valeur par défaut de la bibliothèque est gardée.' },
    ],
    fix: { en: 'Sign with SecurityAlgorithms.HmacSha256, or alg HS256.', fr: 'Signez avec SecurityAlgorithms.HmacSha256, ou alg HS256.' },
  },
  'token.issuer': {
    side: 'partner', args: { actual: 'Acme Inc.', expected: 'acme-pos' },
    meaning: { en: 'iss is not the POSName that UEAT knows you by.', fr: 'iss n’est pas le POSName sous lequel UEAT vous connaît.' },
    causes: [
      { en: 'The company’s name or URL is sent.', fr: 'Le nom ou l’URL de l’entreprise est envoyé.' },
      { en: 'partner.posName in ppip.yaml is not the agreed one.', fr: 'partner.posName dans ppip.yaml n’est pas celui convenu.' },
    ],
    fix: { en: 'Set iss to your POSName, the same as partner.posName.', fr: 'Mettez votre POSName dans iss, le même que partner.posName.' },
  },
  'token.audience': {
    side: 'partner', args: { actual: 'https://ueat.example', expected: 'io.ueat.pos.brokers.openapi' },
    meaning: { en: 'aud is not UEAT’s name.', fr: 'aud n’est pas le nom d’UEAT.' },
    causes: [
      { en: 'A URL is sent, or iss and aud are swapped.', fr: 'Une URL est envoyée, ou iss et aud sont inversés.' },
    ],
    fix: { en: 'Set aud to io.ueat.pos.brokers.openapi.', fr: 'Mettez io.ueat.pos.brokers.openapi dans aud.' },
  },
  'token.subject': {
    side: 'partner', args: { actual: 'store-12', expected: '019a9794-ea27-71a8-bc7a-ecffd058546c' },
    meaning: { en: 'sub is not the location that the call is about.', fr: 'sub n’est pas l’établissement visé par l’appel.' },
    causes: [
      { en: 'The POS’s own store number or a user is sent.', fr: 'Le numéro de restaurant du PDV ou un utilisateur est envoyé.' },
      { en: 'One token serves all locations.', fr: 'Un seul jeton sert à tous les établissements.' },
    ],
    fix: { en: 'Set sub to the locationId of the call.', fr: 'Mettez dans sub le locationId de l’appel.' },
  },
  'token.expired': {
    side: 'partner',
    meaning: { en: 'exp had passed when the call came, beyond the leeway.', fr: 'exp était passé à l’arrivée de l’appel, au-delà de la tolérance.' },
    causes: [
      { en: 'A cached token is used for too long.', fr: 'Un jeton en cache sert trop longtemps.' },
      { en: 'Local time is taken for UTC, or the clock is off.', fr: 'L’heure locale passe pour l’UTC, ou l’horloge est décalée.' },
    ],
    fix: { en: 'Renew the token before exp, compute it from UTC, and set the clock by NTP.', fr: 'Renouvelez le jeton avant exp, calculez-le en UTC, et réglez l’horloge par NTP.' },
  },
  'token.notYetValid': {
    side: 'partner',
    meaning: { en: 'nbf lay in the future when the call came, beyond the leeway.', fr: 'nbf était dans le futur à l’arrivée de l’appel, au-delà de la tolérance.' },
    causes: [
      { en: 'The clock of the POS is fast.', fr: 'L’horloge du PDV avance.' },
    ],
    fix: { en: 'Set the clock by NTP, and nbf a minute back.', fr: 'Réglez l’horloge par NTP, et reculez nbf d’une minute.' },
  },
  'token.noExpiry': {
    side: 'partner', args: { actual: null },
    meaning: { en: 'The token has no exp that is a number, and would be good for ever.', fr: 'Le jeton n’a pas de exp qui soit un nombre, et serait bon pour toujours.' },
    causes: [
      { en: 'The library adds exp only when a lifetime is given.', fr: 'La bibliothèque n’ajoute exp que si une durée est donnée.' },
    ],
    fix: { en: 'Set exp, in epoch seconds.', fr: 'Mettez exp, en secondes depuis l’époque.' },
  },
  'token.noJti': {
    side: 'partner', args: { actual: null },
    meaning: { en: 'The token has no id of its own, or one that is no text.', fr: 'Le jeton n’a pas d’identifiant propre, ou un qui n’est pas un texte.' },
    causes: [
      { en: 'jti is a counter, and written as a number.', fr: 'jti est un compteur, écrit comme un nombre.' },
      { en: 'jti must be added by hand in most libraries.', fr: 'jti doit être ajouté à la main dans la plupart des bibliothèques.' },
    ],
    fix: { en: 'Add jti as a text, with a new GUID for each token.', fr: 'Ajoutez jti comme un texte, avec un nouveau GUID par jeton.' },
  },
  'token.noNotBefore': {
    side: 'partner', args: { actual: null },
    meaning: { en: 'The token has no nbf that is a number.', fr: 'Le jeton n’a pas de nbf qui soit un nombre.' },
    causes: [
      { en: 'The library does not add it by itself.', fr: 'La bibliothèque ne l’ajoute pas d’elle-même.' },
    ],
    fix: { en: 'Set nbf, in epoch seconds.', fr: 'Mettez nbf, en secondes depuis l’époque.' },
  },
  'token.jtiUnique': { side: 'none', meaning: { en: 'Different tokens have different jti; sending a cached token again is right.', fr: 'Des jetons différents ont des jti différents; renvoyer un jeton en cache est correct.' } },
  'token.jtiShared': {
    side: 'partner', args: { jti: '1', count: 3 },
    meaning: { en: 'Tokens that differ carry the same jti.', fr: 'Des jetons différents portent le même jti.' },
    causes: [
      { en: 'A constant, a clock or the OrderId is used.', fr: 'Une constante, une horloge ou le OrderId est employé.' },
    ],
    fix: { en: 'Make a new GUID each time a token is signed.', fr: 'Créez un nouveau GUID chaque fois qu’un jeton est signé.' },
  },
};
