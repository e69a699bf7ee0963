import type { Report } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import { label } from './words/labels.ts';

/** Shortens `sha256:<64 hex>` to what people compare by eye. */
export function shortDigest(digest: string): string {
  return digest.replace(/^(\w+:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}

/** By which rules a run was judged: authority, catalogue, what it extends, and what it leaves out. */
export function describeRules({ catalogue, harness }: Pick<Report, 'catalogue' | 'harness'>, language: Language): string {
  const { authority, version, digest, base, disabled = [], editionDigest } = catalogue;
  return [
    authority,
    `${label(language, 'catalogue')} ${version}`,
    shortDigest(digest),
    ...(base === undefined ? [] : [`${label(language, 'over')} ${base.version} ${shortDigest(base.digest)}`]),
    ...(disabled.length === 0 ? [] : [`${label(language, 'disabled')} ${disabled.map(({ id }) => id).join(', ')}`]),
    ...(editionDigest === undefined ? [] : [label(language, 'withheld')]),
    `ppip ${harness.version}`,
  ].join(' · ');
}
