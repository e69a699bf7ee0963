import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about how callbacks reach this machine: TLS, tunnels and relays. */
export const accessErrors = {
  'config.relayTls': {
    side: 'config',
    meaning: { en: 'ppip.yaml has a relay and a certificate of its own; with a relay nobody calls this machine.', fr: 'ppip.yaml a un relais et son propre certificat; avec un relais, personne n’appelle cette machine.' },
    fix: { en: 'Leave platform.tls out: the relay, or the proxy in front of it, has the certificate.', fr: 'Omettez platform.tls\u00A0: c’est le relais, ou le mandataire devant lui, qui a le certificat.' },
  },
  'config.relayToken': {
    side: 'config',
    meaning: { en: 'The token of platform.relay is shorter than a relay takes.', fr: 'Le jeton de platform.relay est plus court que ce qu’accepte un relais.' },
    fix: { en: 'Set the variable or file that it comes from to the token of ppip relay.', fr: 'Mettez le jeton de ppip relay dans la variable ou le fichier d’où il vient.' },
  },
  'config.tls': {
    side: 'config',
    meaning: { en: 'platform.tls does not name a certificate and its key that a POS could trust today.', fr: 'platform.tls ne nomme pas un certificat et sa clé auxquels un PDV pourrait se fier aujourd’hui.' },
    fix: { en: 'Name two PEM files that belong together, with a certificate that has not expired and a key without passphrase.', fr: 'Nommez deux fichiers PEM qui vont ensemble, avec un certificat non expiré et une clé sans phrase secrète.' },
  },
  'relay.cannotListen': {
    side: 'environment',
    meaning: { en: 'ppip relay cannot listen at its address.', fr: 'ppip relay ne peut pas écouter à son adresse.' },
    fix: { en: 'Choose another with --listen.', fr: 'Choisissez-en une autre avec --listen.' },
  },
  'relay.forwardTo': {
    side: 'config',
    meaning: { en: '--forward-to names no URL that calls could go on to.', fr: '--forward-to ne nomme pas une URL où des appels pourraient être réexpédiés.' },
    fix: { en: 'Write it with http or https, without a query.', fr: 'Écrivez-la avec http ou https, sans requête.' },
  },
  'relay.listen': {
    side: 'config',
    meaning: { en: '--listen is not an address.', fr: '--listen n’est pas une adresse.' },
    fix: { en: 'Write host:port.', fr: 'Écrivez hôte:port.' },
  },
  'relay.ended': {
    side: 'environment',
    meaning: { en: 'The relay ended the line to this run, and said why; callbacks could no longer come, and the run was ended early.', fr: 'Le relais a mis fin à la ligne vers cet essai, et a dit pourquoi; les rappels ne pouvaient plus arriver, et l’essai a été écourté.' },
    fix: { en: 'Compare the versions of ppip here and of the relay, and run again.', fr: 'Comparez les versions de ppip ici et du relais, et recommencez.' },
  },
  'relay.lost': {
    side: 'environment',
    meaning: { en: 'The line to the relay broke and did not come back; callbacks could no longer come, and the run was ended early.', fr: 'La ligne vers le relais s’est rompue et n’est pas revenue; les rappels ne pouvaient plus arriver, et l’essai a été écourté.' },
    fix: { en: 'See whether ppip relay still runs there, and run again.', fr: 'Voyez si ppip relay y tourne encore, et recommencez.' },
  },
  'relay.notOne': {
    side: 'config',
    meaning: { en: 'Something that is no relay answers at platform.relay.url.', fr: 'Ce qui répond à platform.relay.url n’est pas un relais.' },
    fix: { en: 'Compare the URL with where ppip relay listens.', fr: 'Comparez l’URL avec l’adresse où écoute ppip relay.' },
  },
  'relay.refused': {
    side: 'config',
    meaning: { en: 'The relay refuses the token of platform.relay.', fr: 'Le relais refuse le jeton de platform.relay.' },
    fix: { en: 'Give both the same token.', fr: 'Donnez le même jeton aux deux.' },
  },
  'relay.silent': {
    side: 'environment',
    meaning: { en: 'The relay answers, and no lasting line to it comes about.', fr: 'Le relais répond, mais aucune ligne durable vers lui ne s’établit.' },
    fix: { en: 'Have the proxy in between let WebSockets through.', fr: 'Faites laisser passer les WebSockets au mandataire qui se trouve sur le chemin.' },
  },
  'relay.token': {
    side: 'config',
    meaning: { en: 'ppip relay has no token, or one that is too short: anybody could take the callbacks.', fr: 'ppip relay n’a pas de jeton, ou en a un trop court\u00A0: n’importe qui pourrait prendre les rappels.' },
    fix: { en: 'Set PPIP_RELAY_TOKEN, or name a file with --token-file; openssl rand -hex 32 makes one.', fr: 'Définissez PPIP_RELAY_TOKEN, ou nommez un fichier avec --token-file; openssl rand -hex 32 en produit un.' },
  },
  'relay.unreachable': {
    side: 'environment',
    meaning: { en: 'Nothing answers at platform.relay.url.', fr: 'Rien ne répond à platform.relay.url.' },
    fix: { en: 'See whether ppip relay runs there, and whether this machine may call it.', fr: 'Voyez si ppip relay y tourne, et si cette machine peut l’appeler.' },
  },
  'tunnel.ended': {
    side: 'environment',
    meaning: { en: 'The tunnel program ended by itself; callbacks could no longer come, and the run was ended early.', fr: 'Le programme de tunnel s’est arrêté de lui-même; les rappels ne pouvaient plus arriver, et l’essai a été écourté.' },
    fix: { en: 'See why it stops, and run again.', fr: 'Voyez pourquoi il s’arrête, et recommencez.' },
  },
  'tunnel.endedEarly': {
    side: 'environment',
    meaning: { en: 'The tunnel program ended before it had printed a public URL.', fr: 'Le programme de tunnel s’est arrêté avant d’avoir affiché une URL publique.' },
    fix: { en: 'Try its command by itself.', fr: 'Essayez sa commande seule.' },
  },
  'tunnel.noUrl': {
    side: 'environment',
    meaning: { en: 'The tunnel program runs, and printed no public URL in time.', fr: 'Le programme de tunnel tourne, mais n’a pas affiché d’URL publique à temps.' },
    fix: { en: 'Have it write to standard output, or say with --tunnel-url what to look for.', fr: 'Faites-le écrire sur la sortie standard, ou dites avec --tunnel-url ce qu’il faut chercher.' },
  },
  'tunnel.notStarted': {
    side: 'environment',
    meaning: { en: 'The tunnel program cannot be started.', fr: 'Le programme de tunnel ne peut pas être lancé.' },
    fix: { en: 'Name it as it stands on the path, or with its whole path; no shell is involved.', fr: 'Nommez-le tel qu’il est dans le PATH, ou par son chemin complet; aucun interpréteur n’intervient.' },
  },
  'usage.noOpenapi': {
    side: 'config',
    meaning: { en: '--side was given without --openapi.', fr: '--side a été donné sans --openapi.' },
    fix: { en: 'Add --openapi.', fr: 'Ajoutez --openapi.' },
  },
  'usage.noTunnel': {
    side: 'config',
    meaning: { en: '--tunnel-url was given without a --tunnel, or --tunnel names no program.', fr: '--tunnel-url a été donné sans --tunnel, ou --tunnel ne nomme aucun programme.' },
    fix: { en: 'Put --tunnel and its command last.', fr: 'Mettez --tunnel et sa commande en dernier.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
