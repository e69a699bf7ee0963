import type { FindingArgs } from '../../model/finding.ts';
import { valuesIn } from './values.ts';

const { say, names, plural } = valuesIn('en');

/** Sentences about certificates, in English. */
export const enCertificate = {
  'certificate.noRun': () => 'No package was presented.',
  'certificate.unverified': ({ folder, count }) => `The package ${say(folder)} does not verify, in ${say(count)} ${plural(count, 'place', 'places')}: ppip verify says where.`,
  'certificate.ofReference': ({ run }) => `Run ${say(run)} is of the embedded reference POS, which certifies nobody.`,
  'certificate.otherRules': ({ run, was, is }) => `Run ${say(run)} was judged by other rules: ${say(was)}; the rules now are ${say(is)}.`,
  'certificate.notPassed': ({ run, verdict }) => `Run ${say(run)} did not pass: it is ${say(verdict)}.`,
  'certificate.notWhole': ({ run }) => `Run ${say(run)} played only a part of what applies.`,
  'certificate.noAuthority': () => 'The rules name no key that signs certificates (policy.yaml: issuers): they are not those of an authority that certifies.',
  'certificate.notAnIssuer': ({ keyId }) => `The key ${say(keyId).slice(0, 16)}… does not sign certificates under this policy.`,
  'certificate.selfRun': ({ run }) => `The partner ran ${say(run)} itself: a certificate takes a run by UEAT.`,
  'certificate.unsignedRun': ({ run }) => `Run ${say(run)} says that UEAT ran it, and no key of an issuer signed its package.`,
  'certificate.waiverNotPermitted': ({ ids }) => `The policy permits no waiver of ${names(ids)}.`,
  'certificate.itemNotDone': ({ phase, item, state }) => `The phase ${say(phase)} is not done: ${say(item)} is ${say(state)}.`,
  'certificate.uncheckedWord': ({ item }) => `UEAT’s word for ${say(item)} is not shown to be signed by an issuer of the policy: name the issuer’s public key with --trust.`,
  'certificate.noWholeRun': ({ run }) => `Run ${say(run)} is about a change only: present the package of the whole run that it renews too.`,
  'certificate.notRenewed': ({ run, changes }) => `Run ${say(run)} does not show again all that a change of ${names(changes)} obliges.`,
  'certificate.notCompared': ({ run, base }) => `The package of ${say(run)} does not hold what differs from ${say(base)}: pack it with --certified.`,
  'certificate.olderRenewal': ({ run, base }) => `Run ${say(run)} began before ${say(base)} ended, and renews nothing of it.`,
  'certificate.otherLocations': ({ run, base }) => `Run ${say(run)} was made at other locations than ${say(base)}.`,
  'certificate.notYet': ({ issuedAt }) => `It was issued only at ${say(issuedAt)}.`,
  'certificate.superseded': ({ by, at }) => `${say(by)} took its place at ${say(at)}.`,
  'certificate.ended': ({ was, is }) => `It is of ${say(was)}, and the integration is ${say(is)}: a change ended it.`,
  'certificate.expired': ({ validUntil }) => `It ended at ${say(validUntil)}.`,
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
