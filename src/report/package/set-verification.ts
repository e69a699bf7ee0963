import type { Verification } from '../../model/verification.ts';
import type { RenderOptions } from '../render-options.ts';
import { blankRow, type Row } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { label, verdictWords } from '../words/labels.ts';
import { verificationWords } from '../words/verification.ts';

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;

/** More than this need not be read one by one. */
const mostProblems = 20;

function problemRows({ code, file, detail, change }: Verification['problems'][number], { language }: Options): readonly Row[] {
  const words = verificationWords[language];
  const place = change === undefined ? '' : `: ${words.place(change)} ${words.kinds[change.kind]}`;
  return [
    { text: `${file}${place}`, indent: 2, tone: 'bad' },
    { text: `${words.problems[code] ?? code}${detail === undefined ? '' : ` (${detail})`} [${code}]`, indent: 4 },
  ];
}

/** What a package was found to be: whether it verifies first, then where it does not, or what it comes to. */
export function setVerification({ isVerified, signers, problems, notes, run, certified, renewal }: Verification, options: Options): string {
  const { language } = options;
  const words = verificationWords[language];
  return setRows([
    { text: isVerified ? `${words.verified}${run === undefined ? '' : ` · ${verdictWords[run.verdict][language]} · ${run.partner}`}` : words.notVerified, tone: isVerified ? 'good' : 'bad' },
    ...problems.slice(0, mostProblems).flatMap((problem) => problemRows(problem, options)),
    ...(problems.length > mostProblems ? [{ text: `… (${problems.length})`, indent: 2 }] : []),
    ...signers.map(({ keyId, isVerified: isKnown }): Row => ({ label: words.signedBy, text: isKnown ? keyId : `${keyId} (${words.otherKey})`, indent: 2, ...(!isKnown && { tone: 'faint' }) })),
    ...(run === undefined ? [] : [{ label: words.run, text: `${run.id} · ${run.operator}`, indent: 2 }]),
    ...(certified === undefined ? [] : [{ label: words.certified, text: `${certified.runId} · ${words.violatedSince(certified.violatedSince)}`, indent: 2, tone: certified.violatedSince.length > 0 ? 'bad' : 'plain' } as const]),
    ...(renewal === undefined ? [] : [{ label: label(language, renewal.isRenewed ? 'renews' : 'notRenewed'), text: renewal.changes.join(', '), indent: 2 }]),
    ...notes.map((text): Row => ({ label: words.note, text, indent: 2, tone: 'warning' })),
    ...(run === undefined ? [] : [blankRow, { text: words.limits[run.operator], tone: 'faint' } as const]),
  ], options);
}
