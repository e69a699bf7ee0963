import type { AreaWords } from './code-explanation.ts';

/** Why there is no certificate, or why one is worth nothing at a moment. */
export const certificatesWords: AreaWords = {
  'certificate.noRun': {
    side: 'config',
    meaning: { en: 'There was nothing to issue a certificate on.', fr: 'Il n’y avait rien sur quoi délivrer un certificat.' },
    causes: [{ en: 'No package was named.', fr: 'Aucun paquet n’a été nommé.' }],
    fix: { en: 'Name the package of a passed run.', fr: 'Nommez le paquet d’un essai réussi.' },
  },
  'certificate.unverified': {
    side: 'environment', args: { folder: 'submission', count: 2 },
    meaning: { en: 'What the package holds is not what was signed, or does not lead to its report.', fr: 'Le contenu du paquet n’est pas ce qui a été signé, ou ne mène pas à son rapport.' },
    causes: [{ en: 'A file was changed, added or lost on the way.', fr: 'Un fichier a été modifié, ajouté ou perdu en chemin.' }],
    fix: { en: 'ppip verify names the first byte that differs; ask for the package as it was made.', fr: 'ppip verify nomme le premier octet qui diffère; demandez le paquet tel qu’il a été fait.' },
  },
  'certificate.ofReference': {
    side: 'config', args: { run: 'a1b2c3' },
    meaning: { en: 'The embedded reference POS is a part of ppip, and no product.', fr: 'Le PDV de référence intégré fait partie de ppip et n’est pas un produit.' },
    causes: [{ en: 'The run was made with --pos reference.', fr: 'L’essai a été mené avec --pos reference.' }],
    fix: { en: 'Certify your own POS.', fr: 'Certifiez votre propre PDV.' },
  },
  'certificate.otherRules': {
    side: 'config', args: { run: 'a1b2c3', was: '2025-10', is: '2025-11' },
    meaning: { en: 'A certificate is issued by the rules that are in force, and the run was judged by others.', fr: 'Un certificat est délivré selon les règles en vigueur, et l’essai a été jugé selon d’autres.' },
    causes: [{ en: 'The catalogue changed since, or --catalogue names another one.', fr: 'Le catalogue a changé depuis, ou --catalogue en nomme un autre.' }],
    fix: { en: 'Run it again by these rules, or name the catalogue of the run.', fr: 'Rejouez-le selon ces règles, ou nommez le catalogue de l’essai.' },
  },
  'certificate.notPassed': {
    side: 'partner', args: { run: 'a1b2c3', verdict: 'failed' },
    meaning: { en: 'Only a passed run leads to a certificate.', fr: 'Seul un essai réussi mène à un certificat.' },
    causes: [{ en: 'Required rules are violated, or not shown to be kept.', fr: 'Des règles obligatoires sont enfreintes, ou leur respect n’est pas démontré.' }],
    fix: { en: 'ppip report says which, and what to do.', fr: 'ppip report dit lesquelles, et que faire.' },
  },
  'certificate.notWhole': {
    side: 'config', args: { run: 'a1b2c3' },
    meaning: { en: 'A part of the plan shows nothing of the rest.', fr: 'Une partie du plan ne montre rien du reste.' },
    causes: [{ en: 'The run was narrowed with --only, --tag, --changed or --shard.', fr: 'L’essai a été restreint avec --only, --tag, --changed ou --shard.' }],
    fix: { en: 'Run ppip certify as a whole, or join the shards with ppip merge.', fr: 'Lancez ppip certify en entier, ou joignez les parties avec ppip merge.' },
  },
  'certificate.noAuthority': {
    side: 'config',
    meaning: { en: 'The catalogue that ships says what the public pages ask; who may certify by it is said by the policy of an overlay.', fr: 'Le catalogue livré dit ce que demandent les pages publiques; qui peut certifier est dit par la politique d’une surcouche.' },
    causes: [{ en: 'The overlay of UEAT was not named with --catalogue, or has no issuers.', fr: 'La surcouche d’UEAT n’a pas été nommée avec --catalogue, ou n’a pas d’émetteurs.' }],
    fix: { en: 'Run and issue by the catalogue of the authority.', fr: 'Menez l’essai et délivrez selon le catalogue de l’autorité.' },
  },
  'certificate.notAnIssuer': {
    side: 'config', args: { keyId: '2bcacb1a2a837659' },
    meaning: { en: 'The policy names the keys that sign certificates, and this is none of them.', fr: 'La politique nomme les clés qui signent des certificats, et celle-ci n’en est pas.' },
    causes: [{ en: 'The key of somebody else was taken.', fr: 'La clé de quelqu’un d’autre a été prise.' }],
    fix: { en: 'Sign with an issuer’s key, or have the policy name this one.', fr: 'Signez avec la clé d’un émetteur, ou faites-la nommer par la politique.' },
  },
  'certificate.selfRun': {
    side: 'partner', args: { run: 'a1b2c3' },
    meaning: { en: 'Whoever holds the machine can make up exchanges: what a partner ran itself shows readiness, and no more.', fr: 'Qui tient la machine peut inventer des échanges\u00A0: un essai mené par le partenaire montre qu’il est prêt, rien de plus.' },
    causes: [{ en: 'The run was made without --operator ueat.', fr: 'L’essai a été mené sans --operator ueat.' }],
    fix: { en: 'Have UEAT run it against the sandbox.', fr: 'Faites-le mener par UEAT contre le bac à sable.' },
  },
  'certificate.unsignedRun': {
    side: 'config', args: { run: 'a1b2c3' },
    meaning: { en: 'That UEAT ran it is only a claim until a key of UEAT signs or countersigns the package.', fr: 'Qu’UEAT l’ait mené n’est qu’une affirmation tant qu’une clé d’UEAT n’a pas signé ou contresigné le paquet.' },
    causes: [{ en: 'The package was signed with another key.', fr: 'Le paquet a été signé avec une autre clé.' }],
    fix: { en: 'ppip pack --countersign by UEAT, or name the key with --trust.', fr: 'ppip pack --countersign par UEAT, ou nommez la clé avec --trust.' },
  },
  'certificate.waiverNotPermitted': {
    side: 'partner', args: { ids: ['STA-005'] },
    meaning: { en: 'The run carries a waiver that the policy does not permit in a certificate.', fr: 'L’essai porte une dérogation que la politique ne permet pas dans un certificat.' },
    causes: [{ en: 'ppip.yaml waives the rule.', fr: 'ppip.yaml déroge à la règle.' }],
    fix: { en: 'Take the waiver out, or have the policy permit it.', fr: 'Retirez la dérogation, ou faites-la permettre par la politique.' },
  },
  'certificate.itemNotDone': {
    side: 'partner', args: { phase: 'qualification', item: 'nda', state: 'open' },
    meaning: { en: 'A certificate needs the phases before it.', fr: 'Un certificat suppose les phases qui le précèdent.' },
    causes: [{ en: 'It was not attested or shown yet, or became stale.', fr: 'Cela n’a pas encore été attesté ou montré, ou est périmé.' }],
    fix: { en: 'ppip checklist says what is missing, and the command for it.', fr: 'ppip checklist dit ce qui manque, et la commande.' },
  },
  'certificate.uncheckedWord': {
    side: 'config', args: { item: 'nda' },
    meaning: { en: 'UEAT’s word counts when a key of an issuer signed it, and the signature was checked.', fr: 'La parole d’UEAT compte quand la clé d’un émetteur l’a signée et que la signature a été vérifiée.' },
    causes: [{ en: 'Another key signed it: one of UEAT that was not given, or one that is no issuer’s.', fr: 'Une autre clé l’a signée\u00A0: une clé d’UEAT qui n’a pas été donnée, ou celle de quelqu’un qui n’est pas émetteur.' }],
    fix: { en: 'Name that key with --trust.', fr: 'Nommez cette clé avec --trust.' },
  },
  'certificate.noWholeRun': {
    side: 'config', args: { run: 'a1b2c3' },
    meaning: { en: 'A run that was selected with --changed renews a whole one, and shows nothing alone.', fr: 'Un essai choisi avec --changed en renouvelle un complet, et ne montre rien seul.' },
    causes: [{ en: 'Only the package of the renewal was presented.', fr: 'Seul le paquet du renouvellement a été présenté.' }],
    fix: { en: 'Name the package of the certified run beside it.', fr: 'Nommez à côté le paquet de l’essai certifié.' },
  },
  'certificate.notRenewed': {
    side: 'partner', args: { run: 'a1b2c3', changes: ['menu'] },
    meaning: { en: 'Something that the change obliges is not shown again.', fr: 'Quelque chose que le changement oblige n’est pas montré de nouveau.' },
    causes: [{ en: 'A rule is violated or was not reached, or the run was cut off.', fr: 'Une règle est enfreinte ou n’a pas été atteinte, ou l’essai a été interrompu.' }],
    fix: { en: 'ppip report of that run names the rules.', fr: 'ppip report de cet essai nomme les règles.' },
  },
  'certificate.notCompared': {
    side: 'config', args: { run: 'a1b2c3', base: 'd4e5f6' },
    meaning: { en: 'What differs from the certified run belongs into the package of what renews it.', fr: 'Ce qui diffère de l’essai certifié fait partie du paquet de ce qui le renouvelle.' },
    causes: [{ en: 'It was packed without --certified, or against another run.', fr: 'Il a été fait sans --certified, ou contre un autre essai.' }],
    fix: { en: 'ppip pack <run> --certified <certified run>.', fr: 'ppip pack <essai> --certified <essai certifié>.' },
  },
  'certificate.olderRenewal': {
    side: 'config', args: { run: 'a1b2c3', base: 'd4e5f6' },
    meaning: { en: 'Only a later run can renew an earlier one.', fr: 'Seul un essai ultérieur peut en renouveler un autre.' },
    causes: [{ en: 'The packages were mixed up.', fr: 'Les paquets ont été confondus.' }],
    fix: { en: 'Run the change again.', fr: 'Rejouez le changement.' },
  },
  'certificate.otherLocations': {
    side: 'config', args: { run: 'a1b2c3', base: 'd4e5f6' },
    meaning: { en: 'A certificate names its locations, and both runs must be of the same.', fr: 'Un certificat nomme ses emplacements, et les deux essais doivent porter sur les mêmes.' },
    causes: [{ en: 'ppip.yaml has other locations now.', fr: 'ppip.yaml a maintenant d’autres emplacements.' }],
    fix: { en: 'Run it at the certified locations, or certify the new ones as a whole.', fr: 'Menez-le aux emplacements certifiés, ou certifiez les nouveaux en entier.' },
  },
  'certificate.notYet': {
    side: 'none', args: { issuedAt: '2026-11-29T00:00:00.000Z' },
    meaning: { en: 'The moment that was asked about is before the issue.', fr: 'Le moment demandé précède la délivrance.' },
  },
  'certificate.superseded': {
    side: 'none', args: { by: 'PPIP-0123456789ABCDEF', at: '2026-11-29T00:00:00.000Z' },
    meaning: { en: 'A later certificate of the same POS and locations stands in its place.', fr: 'Un certificat ultérieur du même PDV et des mêmes emplacements le remplace.' },
  },
  'certificate.ended': {
    side: 'partner', args: { was: 'acme-pos 5.2.1', is: 'acme-pos 5.3.0' },
    meaning: { en: 'A certificate is of one version, and ppip.yaml names another one now.', fr: 'Un certificat porte sur une version, et ppip.yaml en nomme maintenant une autre.' },
    causes: [{ en: 'The POS was released anew.', fr: 'Une nouvelle version du PDV est sortie.' }],
    fix: { en: 'Certify what changed again: ppip plan --changed says what.', fr: 'Recertifiez ce qui a changé\u00A0: ppip plan --changed dit quoi.' },
  },
  'certificate.expired': {
    side: 'partner', args: { validUntil: '2026-11-29T00:00:00.000Z' },
    meaning: { en: 'The time that the policy gives a certificate is over.', fr: 'Le temps que la politique accorde à un certificat est écoulé.' },
    causes: [{ en: 'It was issued long ago.', fr: 'Il a été délivré il y a longtemps.' }],
    fix: { en: 'Certify it again.', fr: 'Recertifiez.' },
  },
};
