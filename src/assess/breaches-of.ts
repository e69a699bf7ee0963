import type { Cause, RunHeader } from '../model/event.ts';
import type { Policy } from '../model/policy.ts';

/**
 * What of a run goes against the catalogue's policy: a capability that the policy wants and the partner has not, a position that ppip.yaml
 * may not override. The short waits of the embedded POS are the harness's own and count for nothing.
 */
export function breachesOf(policy: Policy | undefined, header: Pick<RunHeader, 'plan' | 'assumptions' | 'partner'> | undefined): readonly Cause[] {
  if (policy === undefined || header === undefined) return [];
  const { plan, assumptions, partner } = header;
  const capabilities = policy.requiredProfile.filter((id) => !plan.profile.in.includes(id));
  const permitted = policy.permittedOverrides;
  const overridden = permitted === undefined || partner.isReference ? [] : assumptions.filter((assumption) => assumption.overridden && !permitted.includes(assumption.id)).map(({ id }) => id);
  return [
    ...(capabilities.length > 0 ? [{ code: 'policy.profileMissing', args: { capabilities } }] : []),
    ...(overridden.length > 0 ? [{ code: 'policy.overrideNotPermitted', args: { ids: overridden } }] : []),
  ];
}
