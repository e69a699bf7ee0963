import type { AreaWords } from './code-explanation.ts';

/** What a diagnosis finds about the way back. */
export const doctorCallbacksWords: AreaWords = {
  'doctor.menuCame': { side: 'none', meaning: { en: 'The whole way works: call, callback, and both tokens.', fr: 'Tout le chemin fonctionne\u00A0: appel, rappel et les deux jetons.' }, args: { ms: 850, deadlineMs: 180000 } },
  'doctor.menuLate': {
    side: 'partner', args: { ms: 195000, deadlineMs: 180000 },
    meaning: { en: 'The menu came, but after the deadline that the catalogue or ppip.yaml sets.', fr: 'Le menu est venu, mais après le délai fixé par le catalogue ou ppip.yaml.' },
    causes: [
      { en: 'The menu is put together anew for each call.', fr: 'Le menu est recomposé à chaque appel.' },
    ],
    fix: { en: 'Find out what takes so long, or keep the menu ready.', fr: 'Cherchez ce qui prend tant de temps, ou gardez le menu prêt.' },
  },
  'doctor.menuRefused': {
    side: 'partner', args: { status: 400, message: '/Items must be an array' },
    meaning: { en: 'The way works; the menu itself is not what UEAT takes.', fr: 'Le chemin fonctionne; le menu lui-même n’est pas ce qu’UEAT accepte.' },
    causes: [
      { en: 'A field has another name or type than documented.', fr: 'Un champ a un autre nom ou type que documenté.' },
    ],
    fix: { en: 'ppip menu check shows all of it; ppip certify --only menu/sync judges it.', fr: 'ppip menu check montre tout; ppip certify --only menu/sync le juge.' },
  },
  'doctor.otherEncodingBack': {
    side: 'config', args: { fits: 'base64', declared: 'utf8' },
    meaning: { en: 'The POS signs with the same text as secret, and reads other bytes from it.', fr: 'Le PDV signe avec le même texte comme secret, mais en lit d’autres octets.' },
    causes: [
      { en: 'Signing and verifying read the secret in two ways.', fr: 'La signature et la vérification lisent le secret de deux façons.' },
    ],
    fix: { en: 'Read the secret in the same way on both sides: auth.secretEncoding in ppip.yaml, or the POS.', fr: 'Lisez le secret de la même façon des deux côtés\u00A0: auth.secretEncoding dans ppip.yaml, ou le PDV.' },
  },
  'doctor.callbackElsewhere': {
    side: 'partner', args: { method: 'PUT', path: '/menus', expected: 'PUT /v2/menu' },
    meaning: { en: 'The POS reaches us, at a path or with a method that is not the one for menus.', fr: 'Le PDV nous atteint, mais par un chemin ou une méthode qui n’est pas celle des menus.' },
    causes: [
      { en: 'The base URL in the POS has a path too many or too few.', fr: 'L’URL de base dans le PDV a un chemin en trop ou en moins.' },
    ],
    fix: { en: 'Enter the URLs that stand below in the POS, or set the assumption menu.path when yours is right.', fr: 'Entrez dans le PDV les URL ci-dessous, ou réglez l’hypothèse menu.path si la vôtre est la bonne.' },
  },
  'doctor.callbackUnmatched': {
    side: 'partner', args: { path: '/v2/menu', requestId: '0193f0a2' },
    meaning: { en: 'A menu came, and nothing says that it answers our request.', fr: 'Un menu est venu, mais rien ne dit qu’il répond à notre demande.' },
    causes: [
      { en: 'The requestId of the call is not echoed.', fr: 'Le requestId de l’appel n’est pas repris.' },
      { en: 'It is the late answer to an earlier call.', fr: 'C’est la réponse tardive à un appel antérieur.' },
    ],
    fix: { en: 'Put the requestId of the menu sync into the menu.', fr: 'Mettez le requestId de la demande dans le menu.' },
  },
  'doctor.callbackNotHttp': {
    side: 'partner', args: { url: 'http://10.0.0.5:4010' },
    meaning: { en: 'A connection came whose first bytes were no HTTP.', fr: 'Une connexion est venue dont les premiers octets n’étaient pas du HTTP.' },
    causes: [
      { en: 'The POS calls https, and platform.publicUrl is http.', fr: 'Le PDV appelle en https, et platform.publicUrl est en http.' },
    ],
    fix: { en: 'Write http:// in the POS, or put a TLS proxy in front and name it in platform.publicUrl.', fr: 'Écrivez http:// dans le PDV, ou placez un mandataire TLS devant et nommez-le dans platform.publicUrl.' },
  },
  'doctor.callbackNotTls': {
    side: 'partner', args: { url: 'https://10.0.0.5:4010', detail: 'tlsv1 alert unknown ca' },
    meaning: { en: 'With platform.tls callbacks are taken over HTTPS alone, and the POS and this harness did not agree on it.', fr: 'Avec platform.tls, les rappels ne sont reçus qu’en HTTPS, et le PDV et ce banc d’essai ne s’y sont pas accordés.' },
    causes: [
      { en: 'The POS does not trust the authority of the certificate.', fr: 'Le PDV ne reconnaît pas l’autorité du certificat.' },
      { en: 'The POS calls http, and platform.publicUrl is https.', fr: 'Le PDV appelle en http, et platform.publicUrl est en https.' },
    ],
    fix: { en: 'Have the POS trust the authority of platform.tls.cert, and write https:// and the name of the certificate in the POS.', fr: 'Faites reconnaître au PDV l’autorité de platform.tls.cert, et écrivez dans le PDV https:// et le nom du certificat.' },
  },
  'doctor.callbackNever': {
    side: 'partner', args: { url: 'http://10.0.0.5:4010', waitedMs: 180000 },
    meaning: { en: 'The POS took the call, and nothing came that could be its menu.', fr: 'Le PDV a accepté l’appel, mais rien n’est venu qui puisse être son menu.' },
    causes: [
      { en: 'The POS has another URL of UEAT.', fr: 'Le PDV a une autre URL d’UEAT.' },
      { en: 'The way back is closed (firewall, NAT).', fr: 'Le chemin du retour est fermé (pare-feu, NAT).' },
      { en: 'An exception in the background; see the POS’s log.', fr: 'Une exception en arrière-plan; voyez le journal du PDV.' },
    ],
    fix: { en: 'Enter the URLs that stand below in the POS, and call them with curl from its machine.', fr: 'Entrez dans le PDV les URL ci-dessous, et appelez-les avec curl depuis sa machine.' },
  },
  'doctor.publicUrlLocal': { side: 'none', meaning: { en: 'Nothing stands between the POS and this harness.', fr: 'Rien ne se trouve entre le PDV et ce banc d’essai.' }, args: { url: 'http://127.0.0.1:4010' } },
  'doctor.publicUrlLoopback': {
    side: 'config', args: { url: 'http://127.0.0.1:4010', host: '127.0.0.1' },
    meaning: { en: 'Only a tunnel on the POS’s machine could make this address lead here.', fr: 'Seul un tunnel sur la machine du PDV ferait mener cette adresse ici.' },
    causes: [
      { en: 'platform is left out, and the POS is not on this machine.', fr: 'platform est absent, et le PDV n’est pas sur cette machine.' },
    ],
    fix: { en: 'Set platform.listen to 0.0.0.0:4010 and platform.publicUrl to an address at which the POS reaches this machine.', fr: 'Mettez platform.listen à 0.0.0.0:4010 et platform.publicUrl à une adresse où le PDV atteint cette machine.' },
  },
  'doctor.publicUrlReached': { side: 'none', meaning: { en: 'A call to platform.publicUrl came to our receiver, at the right path.', fr: 'Un appel à platform.publicUrl est parvenu à notre récepteur, au bon chemin.' }, args: { url: 'https://lab.example/ppip' } },
  'doctor.publicUrlUnreachable': {
    side: 'environment', args: { url: 'https://lab.example/ppip', reason: 'refused', detail: 'connect ECONNREFUSED' },
    meaning: { en: 'What is sent to platform.publicUrl does not even get an answer.', fr: 'Ce qui est envoyé à platform.publicUrl ne reçoit même pas de réponse.' },
    causes: [
      { en: 'The tunnel or reverse proxy is not running.', fr: 'Le tunnel ou le mandataire inverse ne tourne pas.' },
      { en: 'A firewall closes the port.', fr: 'Un pare-feu ferme le port.' },
    ],
    fix: { en: 'Start the tunnel or proxy, have it lead to platform.listen, and call platform.publicUrl with curl.', fr: 'Démarrez le tunnel ou le mandataire, faites-le mener à platform.listen, et appelez platform.publicUrl avec curl.' },
  },
  'doctor.publicUrlElsewhere': {
    side: 'environment', args: { url: 'https://lab.example/ppip', status: 502 },
    meaning: { en: 'Something answers at platform.publicUrl, and it is not this harness.', fr: 'Quelque chose répond à platform.publicUrl, et ce n’est pas ce banc d’essai.' },
    causes: [
      { en: 'The tunnel or proxy leads to another port.', fr: 'Le tunnel ou le mandataire mène à un autre port.' },
      { en: 'The URL is an old one of the tunnel.', fr: 'L’URL est une ancienne du tunnel.' },
    ],
    fix: { en: 'Have it lead to platform.listen, and compare platform.publicUrl with what the tunnel says.', fr: 'Faites-le mener à platform.listen, et comparez platform.publicUrl avec ce que dit le tunnel.' },
  },
  'doctor.publicUrlPath': {
    side: 'environment', args: { url: 'https://lab.example/ppip', path: '/x/v2/menu', expected: '/v2/menu' },
    meaning: { en: 'A proxy changes the path on the way, to one that UEAT does not have.', fr: 'Un mandataire change le chemin en route, pour un qu’UEAT n’a pas.' },
    causes: [
      { en: 'A rule of the proxy adds or strips a part of the path.', fr: 'Une règle du mandataire ajoute ou retire une partie du chemin.' },
    ],
    fix: { en: 'Have the proxy pass the path on as it is, or strip the path of platform.publicUrl and nothing else.', fr: 'Faites transmettre le chemin tel quel, ou retirer le chemin de platform.publicUrl et rien d’autre.' },
  },
  'doctor.publicUrlNotFromHere': {
    side: 'environment', args: { url: 'https://lab.example/ppip' },
    meaning: { en: 'Many networks do not lead from inside to their own public address; for the POS the way is open.', fr: 'Bien des réseaux ne mènent pas de l’intérieur à leur propre adresse publique; pour le PDV, le chemin est ouvert.' },
    causes: [
      { en: 'The router does not turn calls around (hairpin NAT).', fr: 'Le routeur ne renvoie pas les appels vers l’intérieur (NAT en épingle).' },
    ],
    fix: { en: 'Nothing, as long as callbacks come.', fr: 'Rien, tant que les rappels viennent.' },
  },
  'doctor.notChecked': { side: 'none', meaning: { en: 'Something that this needs was not there; the finding that is named says what.', fr: 'Quelque chose dont ceci dépend manquait; le constat nommé dit quoi.' }, args: { because: 'dns', urls: ['http://pos.example/orders'] } },
};
