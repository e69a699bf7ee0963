import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Report, RequirementReport } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import { describeFinding } from '../describe-finding.ts';
import { narrateFinding } from '../narrate-finding.ts';
import { fenceMarkdown } from '../markdown/escape-markdown.ts';
import type { RenderOptions } from '../render-options.ts';
import { resultForms, resultOf } from '../result-of.ts';
import { splitLocation } from '../split-location.ts';
import { tellingFindings, whyNot } from '../tell-requirement.ts';
import { standingWords } from '../words/labels.ts';
import { sarifLevels } from './sarif-rule.ts';

/** Where the run's evidence and the catalogue that judged it are; a reader fills the folder in. */
const sarifBases = { RUN: 'RUN', CATALOGUE: 'CATALOGUE' } as const;

function locateCheck(location: string, address: string): JsonObject {
  const { file, line, column } = splitLocation(location);
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file), uriBaseId: sarifBases.CATALOGUE },
      ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
    },
    logicalLocations: [{ fullyQualifiedName: cleanText(address) }],
  };
}

function locateEvidence(finding: Finding, { exchangeOf }: RenderOptions): readonly JsonObject[] {
  return finding.evidence.flatMap(({ exchangeId, pointer }) => {
    const exchange = exchangeOf(exchangeId);
    if (exchange === undefined) return [];
    return [{
      message: { text: cleanText([exchangeId, pointer].filter((part) => part !== undefined && part !== '').join(' ')) },
      // Each event of the journal is a line, by its number.
      physicalLocation: { artifactLocation: { uri: 'events.jsonl', uriBaseId: sarifBases.RUN }, region: { startLine: exchange.seq } },
    }];
  }).map((location, index) => ({ id: index + 1, ...location }));
}

/** What stays the same from run to run: the rule, the check and what it said, and never an id of the run. */
function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

const text = (line: string): string => /[.!?…]$/.test(line) ? line : `${line}.`;

function toResult(requirement: RequirementReport, finding: Finding, report: Report, options: RenderOptions): JsonObject {
  const shown = describeFinding(finding, report, options);
  const lines = narrateFinding(finding, report, options);
  return {
    message: { text: text(`${standingWords[requirement.standing][options.language]}: ${shown.sentence}`), markdown: fenceMarkdown(lines) },
    locations: [locateCheck(finding.location, shown.address)],
    relatedLocations: locateEvidence(finding, options),
    occurrenceCount: finding.count,
    properties: { check: cleanText(shown.address), code: cleanText(finding.code), outcome: finding.outcome, standing: requirement.standing, repeat: shown.repeat },
  };
}

/** The results of one requirement: one for each finding that makes it violated or leaves it open; for a rule that nothing tested, one that says so. */
export function toSarifResults(requirement: RequirementReport, ruleIndex: number, report: Report, options: RenderOptions): readonly JsonObject[] {
  const { id, level, standing } = requirement;
  const result = resultOf(requirement);
  const kind = standing === 'manual' ? 'review' : resultForms[result].sarif;
  if (kind === 'pass' || kind === 'notApplicable') return [];
  const seen = new Map<string, number>();
  const common = (parts: readonly string[]): JsonObject => {
    const mark = fingerprint([id, ...parts]);
    const ordinal = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, ordinal);
    // SARIF has no level for what is no failure.
    return { ruleId: id, ruleIndex, kind, level: kind === 'fail' ? sarifLevels[level] : 'none', partialFingerprints: { 'requirementCheckCode/v1': `${mark}:${ordinal}` } };
  };
  const findings = tellingFindings(requirement);
  if (findings.length === 0) {
    return [{
      ...common([standing]), message: { text: text(whyNot(requirement, options.language)) },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'events.jsonl', uriBaseId: sarifBases.RUN }, region: { startLine: 1 } } }],
      properties: { standing },
    }];
  }
  return findings.map((finding) => ({
    ...common([finding.scenario, finding.step, finding.check, finding.code]), ...toResult(requirement, finding, report, options),
  }));
}
