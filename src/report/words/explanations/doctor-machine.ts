import type { AreaWords } from './code-explanation.ts';

/** What a diagnosis finds on this machine and on the way to the POS. */
export const doctorMachineWords: AreaWords = {
  'doctor.node': { side: 'none', meaning: { en: 'This Node is new enough for ppip.', fr: 'Ce Node est assez récent pour ppip.' }, args: { version: 'v22.1.0' } },
  'doctor.nodeOld': {
    side: 'environment', args: { version: 'v18.20.0', least: '20.19' },
    meaning: { en: 'ppip uses what older Nodes do not have, and would stop at some moment of a run.', fr: 'ppip emploie ce que les Node plus anciens n’ont pas, et s’arrêterait en cours d’essai.' },
    causes: [
      { en: 'The system’s package of Node is old.', fr: 'Le paquet Node du système est ancien.' },
    ],
    fix: { en: 'Install Node 22 or newer, and start ppip with it.', fr: 'Installez Node 22 ou plus récent, et lancez ppip avec lui.' },
  },
  'doctor.embeddedPos': { side: 'none', meaning: { en: 'With --pos reference everything that a ppip.yaml says is known.', fr: 'Avec --pos reference, tout ce que dit un ppip.yaml est connu.' } },
  'doctor.configRead': { side: 'none', meaning: { en: 'Every key was understood, and they fit together.', fr: 'Chaque clé a été comprise, et elles vont ensemble.' }, args: { file: 'ppip.yaml' } },
  'doctor.configWrong': {
    side: 'config', args: { place: 'ppip.yaml:3:5', message: 'unknown key \'posname\'', problem: 'input.unknownKey', hint: 'did you mean \'posName\'?' },
    meaning: { en: 'ppip.yaml cannot be used as it stands; no command would send anything.', fr: 'ppip.yaml est inutilisable en l’état; aucune commande n’enverrait quoi que ce soit.' },
    causes: [
      { en: 'A key is misspelt, or stands at another place.', fr: 'Une clé est mal écrite, ou n’est pas à sa place.' },
      { en: 'The variable or file of the secret is missing.', fr: 'La variable ou le fichier du secret manque.' },
    ],
    fix: { en: 'Correct the place that is named; src/config/README.md shows a whole ppip.yaml.', fr: 'Corrigez l’endroit nommé; src/config/README.md montre un ppip.yaml complet.' },
  },
  'doctor.configWarned': {
    side: 'config', args: { place: 'ppip.yaml:5:17', message: 'the secret stands in the file itself', problem: 'config.literalSecret', hint: 'take it from the environment' },
    meaning: { en: 'ppip.yaml can be used, and something in it is better otherwise.', fr: 'ppip.yaml est utilisable, mais quelque chose y serait mieux autrement.' },
    causes: [
      { en: 'What was meant for a trial has stayed.', fr: 'Ce qui servait à un essai est resté.' },
    ],
    fix: { en: 'Do what the words in parentheses say.', fr: 'Faites ce que disent les mots entre parenthèses.' },
  },
  'doctor.secretRead': { side: 'none', meaning: { en: 'The secret is long enough, and is written as secretEncoding says. Whether the POS has the same one shows in a call.', fr: 'Le secret est assez long, et écrit comme le dit secretEncoding. Si le PDV a le même, un appel le montre.' }, args: { bytes: 48, encoding: 'base64' } },
  'doctor.secretShort': {
    side: 'config', args: { bytes: 20, least: 32 },
    meaning: { en: 'Some libraries refuse to sign or verify HS256 with a key under 256 bits.', fr: 'Certaines bibliothèques refusent de signer ou de vérifier HS256 avec une clé de moins de 256 bits.' },
    causes: [
      { en: 'The secret was made up by hand.', fr: 'Le secret a été inventé à la main.' },
      { en: 'It is base64 or hex, and is read as the other.', fr: 'Il est en base64 ou en hex, et lu comme l’autre.' },
    ],
    fix: { en: 'Ask UEAT for a secret of 32 bytes or more, or correct auth.secretEncoding.', fr: 'Demandez à UEAT un secret de 32 octets ou plus, ou corrigez auth.secretEncoding.' },
  },
  'doctor.folderWritable': { side: 'none', meaning: { en: 'A file was written there and taken away again.', fr: 'Un fichier y a été écrit puis retiré.' }, args: { path: 'ppip-runs' } },
  'doctor.folderNotWritable': {
    side: 'environment', args: { path: 'ppip-runs', detail: 'EACCES: permission denied' },
    meaning: { en: 'A run writes down everything before it does it, and does not begin without a place for that.', fr: 'Un essai écrit tout avant de le faire, et ne commence pas sans un endroit pour cela.' },
    causes: [
      { en: 'The folder belongs to somebody else.', fr: 'Le dossier appartient à quelqu’un d’autre.' },
      { en: 'The disk is full, or mounted read-only.', fr: 'Le disque est plein, ou monté en lecture seule.' },
    ],
    fix: { en: 'Make the folder writable, or name another with --out.', fr: 'Rendez le dossier accessible en écriture, ou nommez-en un autre avec --out.' },
  },
  'doctor.namesFound': { side: 'none', meaning: { en: 'The resolver of this machine knows the host.', fr: 'Le résolveur de cette machine connaît l’hôte.' }, args: { hosts: ['pos.example'] } },
  'doctor.nameNotFound': {
    side: 'environment', args: { host: 'pos.exmaple', detail: 'getaddrinfo ENOTFOUND' },
    meaning: { en: 'This machine’s resolver does not know the host of a URL of the POS.', fr: 'Le résolveur de cette machine ne connaît pas l’hôte d’une URL du PDV.' },
    causes: [
      { en: 'The name is misspelt in ppip.yaml.', fr: 'Le nom est mal écrit dans ppip.yaml.' },
      { en: 'It is known only inside a network or VPN.', fr: 'Il n’est connu que dans un réseau ou un RPV (VPN).' },
    ],
    fix: { en: 'Look the name up on this machine, and correct pos in ppip.yaml or the network.', fr: 'Cherchez le nom depuis cette machine, et corrigez pos dans ppip.yaml ou le réseau.' },
  },
  'doctor.connected': { side: 'none', meaning: { en: 'A TCP connection could be opened.', fr: 'Une connexion TCP a pu être ouverte.' }, args: { addresses: ['127.0.0.1:4020'] } },
  'doctor.notConnected': {
    side: 'environment', args: { address: '127.0.0.1:4020', detail: 'connect ECONNREFUSED' },
    meaning: { en: 'The host is known, and no TCP connection to the port came about.', fr: 'L’hôte est connu, mais aucune connexion TCP au port n’a abouti.' },
    causes: [
      { en: 'The sandbox of the POS is not running, or listens at another port.', fr: 'Le bac à sable du PDV ne tourne pas, ou écoute à un autre port.' },
      { en: 'A firewall drops the connection.', fr: 'Un pare-feu rejette la connexion.' },
    ],
    fix: { en: 'Start the sandbox, and compare host and port with pos in ppip.yaml.', fr: 'Démarrez le bac à sable, et comparez l’hôte et le port avec pos dans ppip.yaml.' },
  },
  'doctor.tlsNotUsed': { side: 'none', meaning: { en: 'Fine for a sandbox on this machine or in a lab.', fr: 'Convient à un bac à sable sur cette machine ou en laboratoire.' } },
  'doctor.tlsTrusted': { side: 'none', meaning: { en: 'Chain, host name and validity are right, and stay so for three weeks at least.', fr: 'La chaîne, le nom d’hôte et la validité sont bons, et le restent au moins trois semaines.' }, args: { hosts: ['pos.example:443'] } },
  'doctor.tlsExpired': {
    side: 'partner', args: { host: 'pos.example', detail: 'certificate has expired' },
    meaning: { en: 'UEAT does not talk to a host whose certificate has ended or has not begun.', fr: 'UEAT ne parle pas à un hôte dont le certificat est échu ou pas encore valable.' },
    causes: [
      { en: 'The renewal did not run.', fr: 'Le renouvellement n’a pas eu lieu.' },
      { en: 'The clock of this machine is wrong.', fr: 'L’horloge de cette machine est fausse.' },
    ],
    fix: { en: 'Renew the certificate, and look at the clock of this machine.', fr: 'Renouvelez le certificat, et vérifiez l’horloge de cette machine.' },
  },
  'doctor.tlsOtherName': {
    side: 'partner', args: { host: 'pos.example', detail: 'altnames do not match' },
    meaning: { en: 'The host in the URL stands nowhere in the certificate.', fr: 'L’hôte de l’URL ne figure pas dans le certificat.' },
    causes: [
      { en: 'The URL names an address or an alias.', fr: 'L’URL nomme une adresse ou un alias.' },
      { en: 'The server shows its default certificate.', fr: 'Le serveur montre son certificat par défaut.' },
    ],
    fix: { en: 'Use the name that the certificate bears, or have one made for this name.', fr: 'Employez le nom que porte le certificat, ou faites-en faire un pour ce nom.' },
  },
  'doctor.tlsUntrusted': {
    side: 'partner', args: { host: 'pos.example', detail: 'self-signed certificate' },
    meaning: { en: 'The chain of the certificate does not end at an authority that this machine trusts.', fr: 'La chaîne du certificat n’aboutit pas à une autorité reconnue par cette machine.' },
    causes: [
      { en: 'The lab has an authority of its own.', fr: 'Le laboratoire a sa propre autorité.' },
      { en: 'The server does not send the intermediate certificate.', fr: 'Le serveur n’envoie pas le certificat intermédiaire.' },
    ],
    fix: { en: 'Give the lab’s authority in pos.tls.ca, or have the server send its whole chain.', fr: 'Donnez l’autorité du laboratoire dans pos.tls.ca, ou faites envoyer toute la chaîne par le serveur.' },
  },
  'doctor.tlsFailed': {
    side: 'partner', args: { host: 'pos.example', detail: 'wrong version number' },
    meaning: { en: 'A connection was opened, and the handshake after it did not succeed.', fr: 'Une connexion s’est ouverte, mais la négociation qui la suit a échoué.' },
    causes: [
      { en: 'The port speaks plain HTTP.', fr: 'Le port parle HTTP simple.' },
      { en: 'The server knows only old versions of TLS.', fr: 'Le serveur ne connaît que d’anciennes versions de TLS.' },
    ],
    fix: { en: 'Write http:// when the sandbox has no TLS, or enable TLS 1.2 or 1.3.', fr: 'Écrivez http:// si le bac à sable n’a pas de TLS, ou activez TLS 1.2 ou 1.3.' },
  },
  'doctor.tlsExpiresSoon': {
    side: 'partner', args: { host: 'pos.example', days: 6, until: '2026-01-21' },
    meaning: { en: 'The certificate holds today, and not for long.', fr: 'Le certificat est valable aujourd’hui, mais plus pour longtemps.' },
    causes: [
      { en: 'The renewal has not run yet.', fr: 'Le renouvellement n’a pas encore eu lieu.' },
    ],
    fix: { en: 'Renew it before the certification.', fr: 'Renouvelez-le avant la certification.' },
  },
  'doctor.behindProxy': { side: 'none', meaning: { en: 'A proxy finds the name and makes the connection; only whether an answer comes can be seen from here.', fr: 'Un mandataire trouve le nom et fait la connexion; on ne voit d’ici que si une réponse vient.' }, args: { urls: ['http://pos.example/orders'] } },
  'doctor.answersHttp': { side: 'none', meaning: { en: 'A GET without a token got an HTTP answer, whichever it was.', fr: 'Un GET sans jeton a reçu une réponse HTTP, quelle qu’elle soit.' }, args: { urls: ['http://127.0.0.1:4020/orders'] } },
  'doctor.answersNothing': {
    side: 'partner', args: { url: 'http://127.0.0.1:4020/orders', reason: 'reset', detail: 'other side closed' },
    meaning: { en: 'The connection came about, and no HTTP answer to a plain GET.', fr: 'La connexion a abouti, mais aucune réponse HTTP à un simple GET.' },
    causes: [
      { en: 'Another program listens at the port.', fr: 'Un autre programme écoute à ce port.' },
      { en: 'The port wants TLS, and the URL says http.', fr: 'Le port veut TLS, et l’URL dit http.' },
    ],
    fix: { en: 'Call the URL with curl -v, and correct the port or the scheme.', fr: 'Appelez l’URL avec curl -v, et corrigez le port ou le schéma.' },
  },
};
