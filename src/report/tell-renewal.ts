import type { Renewal } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import type { HeadLine } from './tell-head.ts';
import { label } from './words/labels.ts';
import { sentence } from './words/sentence.ts';

/** What a run renews of a certification: a line for each change, with what is missing of it. */
export function tellRenewal({ changes, requirements, isRenewed }: Renewal, language: Language): readonly HeadLine[] {
  return changes.map((change): HeadLine => {
    const own = requirements.filter((entry) => entry.changes.includes(change));
    const required = own.filter((entry) => entry.required);
    // A feature may have no rule that binds: then all of its rules that apply are told of.
    const asked = required.length > 0 ? required : own.filter(({ standing }) => standing !== 'notApplicable' && standing !== 'excluded');
    const missing = asked.filter(({ standing }) => standing !== 'conformant').map(({ id }) => id);
    const args = { change, shown: asked.length - missing.length, count: asked.length, ids: missing };
    const code = asked.length === 0 ? 'renewal.nothing' : missing.length === 0 ? 'renewal.shown' : 'renewal.missing';
    return { kind: 'renewal', name: label(language, isRenewed ? 'renews' : 'notRenewed'), text: sentence(language, code, args) };
  });
}
