import type { FindingArgs } from '../../model/finding.ts';
import { valuesIn } from './values.ts';

const { say, quote, names, plural } = valuesIn('en');

/** The rules that a reason names; the report lists all of them below. */
const mostIds = 5;

/** Sentences about the verdict and the evidence that it rests on, in English. */
export const enVerdict = {
  'evidence.unverified': ({ count, places }) => `The evidence does not verify, in ${say(count)} ${plural(count, 'place', 'places')}: ${names(places)}. What follows is only what it would show if it were right.`,
  'waiver.needed': ({ requirement, expires, owner, reason, link }) => `${say(requirement)} is waived until ${say(expires)} by ${say(owner)} (${say(reason)}${link === undefined || link === null ? '' : `, ${say(link)}`}). It is not kept, and counts as not kept.`,
  'waiver.open': ({ requirement, expires, owner, reason, link }) => `${say(requirement)} is waived until ${say(expires)} by ${say(owner)} (${say(reason)}${link === undefined || link === null ? '' : `, ${say(link)}`}). This run does not show whether it is kept, and counts it so.`,
  'waiver.stale': ({ requirement, expires, owner, reason, link }) => `${say(requirement)} is waived until ${say(expires)} by ${say(owner)} (${say(reason)}${link === undefined || link === null ? '' : `, ${say(link)}`}), but it is kept now: take the waiver out of ppip.yaml.`,
  'qualification.leftOut': ({ kind, id }) => `${kind === 'flow' ? 'The flow' : kind === 'product' ? 'The product' : 'The capability'} ${quote(id)} was declared at qualification, and ppip.yaml leaves it out.`,
  'renewal.shown': ({ change, shown, count }) => `${say(change)}: ${say(shown)} of ${say(count)} ${plural(count, 'rule', 'rules')} shown again.`,
  'renewal.missing': ({ change, shown, count, ids }) => `${say(change)}: ${say(shown)} of ${say(count)} ${plural(count, 'rule', 'rules')} shown again; still to be shown: ${names(ids, mostIds)}.`,
  'renewal.nothing': ({ change }) => `${say(change)}: none of its rules applies here, so nothing of it was shown.`,
  'run.interrupted': () => 'The run was interrupted.',
  'run.unfinished': () => 'The run did not come to its end.',
  'run.harnessFault': ({ code, detail }) => `This harness failed (${say(code)}): ${say(detail)}. That says nothing about the POS.`,
  'verdict.nonconformant': ({ ids }) => `Required rules are violated: ${names(ids, mostIds)}.`,
  'verdict.notConformant': ({ ids }) => `Required rules are not shown to be kept: ${names(ids, mostIds)}.`,
  'verdict.partialSelection': () => 'Only part of what applies was run.',
  'verdict.oneShard': ({ shard }) => `Only part ${say(shard)} of the plan was played here: ppip merge joins the parts.`,
  'merge.sandboxUnknown': ({ value }) => `Calls in different parts share ${quote(value)}, which must be unique. On one sandbox that is a violation; when each part had a sandbox of its own, it is none.`,
  'merge.strayed': () => 'The callback came to another part of the merged run, at another address of UEAT than that of the part that waited for it.',
  'verdict.coreOff': ({ capabilities }) => `Core capabilities are switched off: ${names(capabilities)}.`,
  'policy.profileMissing': ({ capabilities }) => `The policy wants capabilities that this integration does not have: ${names(capabilities)}.`,
  'policy.overrideNotPermitted': ({ ids }) => `ppip.yaml overrides assumptions that the policy does not let it override: ${names(ids)}.`,
  'verdict.nothingAsserted': () => 'Nothing was checked.',
  'verdict.noScenario': () => 'No scenario was run.',
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
