import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Target } from './target.ts';

/** Says what cannot be looked at from here, because a proxy does it. */
export function checkProxies(targets: readonly Target[]): readonly DiagnosisFinding[] {
  const urls = targets.filter(({ isProxied }) => isProxied).map(({ url }) => url);
  if (urls.length === 0) return [];
  return (['dns', 'connection', 'tls'] as const).map((check) => ({ check, state: 'notChecked', code: 'doctor.behindProxy', args: { urls } }));
}
