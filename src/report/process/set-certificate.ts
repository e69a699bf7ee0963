import type { Certificate } from '../../model/certificate.ts';
import type { Cause } from '../../model/event.ts';
import type { RenderOptions } from '../render-options.ts';
import { blankRow, type Row } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { certificateMeanings, certificateStateWords, certificateTitles, certificateWord, type CertificateWord } from '../words/certificate.ts';
import { sentence } from '../words/sentence.ts';
import { verificationWords } from '../words/verification.ts';
import type { CertificateVerification } from '../../model/certificate-verification.ts';

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;

const tell = (reasons: readonly Cause[], { language }: Options): readonly Row[] => reasons.map(({ code, args }) => ({ text: sentence(language, code, args), indent: 2 }));

function factRows({ id, partner, issuedAt, validUntil, rules, runs, profile }: Certificate, { language }: Options): readonly Row[] {
  const say = (name: CertificateWord): string => certificateWord(language, name);
  return [
    { label: say('id'), text: id, indent: 2 },
    { label: say('product'), text: `${partner.name} ${partner.version} (${partner.posName})`, indent: 2 },
    { label: say('issued'), text: issuedAt.slice(0, 10), indent: 2 },
    { label: say('validUntil'), text: validUntil === null ? say('noDate') : validUntil.slice(0, 10), indent: 2 },
    { label: say('profileIn'), text: profile.in.join(', '), indent: 2 },
    { label: say('rules'), text: `${rules.authority} · ${rules.version} · ${rules.digest.slice(0, 19)}…`, indent: 2 },
    ...runs.map((run): Row => ({ label: say('run'), text: `${run.id} · ${say('operator')} ${say(run.operator)} · ${run.evidence.exchanges} ${say('exchanges')}${run.renews === undefined ? '' : ` · ${say('renews')} ${run.renews.join(', ')}`}`, indent: 2 })),
  ];
}

/** What was issued, as text: what it is, for whom and for how long, and what a certificate would need beyond it. */
export function setIssued(certificate: Certificate, options: Options): string {
  const { kind, lacks, partner } = certificate;
  const { language } = options;
  return setRows([
    { text: `${certificateTitles[kind][language]} · ${partner.name} ${partner.version}`, tone: kind === 'certificate' ? 'good' : 'warning' },
    { text: certificateMeanings[kind][language] },
    ...factRows(certificate, options),
    ...(lacks.length === 0 ? [] : [blankRow, { text: certificateWord(language, 'lacks'), tone: 'heading' } as const, ...tell(lacks, options)]),
  ], options);
}

/** Why nothing was issued, as text. */
export function setWithheld(reasons: readonly Cause[], options: Options): string {
  return setRows([{ text: `${certificateWord(options.language, 'withheld')} · ${certificateTitles.certificate[options.language]}`, tone: 'bad' }, ...tell(reasons, options)], options);
}

/** What a certificate was found to be, as text. */
export function setCertificateVerification({ isVerified, problems, signers, certificate, state, reasons, at }: CertificateVerification, options: Options): string {
  const { language } = options;
  const say = (name: CertificateWord): string => certificateWord(language, name);
  const words = verificationWords[language];
  if (!isVerified || certificate === undefined || state === undefined) {
    return setRows([
      { text: say('notVerified'), tone: 'bad' },
      ...problems.flatMap(({ code, file, detail }): readonly Row[] => [{ text: file, indent: 2, tone: 'bad' }, { text: `${words.problems[code] ?? code}${detail === undefined ? '' : ` (${detail})`} [${code}]`, indent: 4 }]),
    ], options);
  }
  const { kind, partner } = certificate;
  return setRows([
    { text: `${certificateStateWords[state][language]} · ${certificateTitles[kind][language]} · ${partner.name} ${partner.version}`, tone: state === 'valid' ? (kind === 'certificate' ? 'good' : 'warning') : 'bad' },
    ...(kind === 'certificate' ? [] : [{ text: certificateMeanings[kind][language] }]),
    ...tell(reasons, options),
    ...factRows(certificate, options),
    ...signers.map(({ keyId, isVerified: isKnown }): Row => ({ label: words.signedBy, text: isKnown ? keyId : `${keyId} (${words.otherKey})`, indent: 2, ...(!isKnown && { tone: 'faint' }) })),
    { label: say('at'), text: at.slice(0, 10), indent: 2 },
  ], options);
}
