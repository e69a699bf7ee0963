import type { JsonObject } from '../../model/json.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { tellReasons, tellVerdict } from '../tell-requirement.ts';
import { toSarifResults } from './sarif-results.ts';
import { toSarifRule } from './sarif-rule.ts';

/** The verdict as a notification, so that a log without results is not taken for a passed run. */
function invocationOf(report: Report, options: RenderOptions): JsonObject {
  const { run, verdict } = report;
  const level = ({ passed: 'note', failed: 'error', incomplete: 'error' } as const)[verdict];
  return {
    // Whether the harness did its work, not what it found.
    executionSuccessful: run.endedAt !== null && !run.interrupted,
    startTimeUtc: run.startedAt,
    ...(run.endedAt !== null && { endTimeUtc: run.endedAt }),
    toolExecutionNotifications: [tellVerdict(report, options.language), ...tellReasons(report, options.language)]
      .map((text) => ({ level, message: { text }, descriptor: { id: 'verdict' } })),
  };
}

/** SARIF 2.1.0: a rule a requirement, and a result for each finding that violates one or leaves it open, at its check and its evidence. */
export function renderSarif(report: Report, options: RenderOptions): string {
  const { harness, catalogue, partner, run, requirements, verdict } = report;
  const log: JsonObject = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'ppip', version: harness.version, semanticVersion: harness.version,
          informationUri: 'https://docs.openapi.ueat.io/',
          fullName: `ppip ${harness.version}, catalogue ${catalogue.version}`,
          notifications: [{ id: 'verdict', shortDescription: { text: 'What the run as a whole comes to.' } }],
          rules: requirements.map((requirement) => toSarifRule(requirement, options.language)),
        },
      },
      language: options.language,
      automationDetails: { id: `ppip/${encodeURIComponent(partner.posName)}/${run.id}`, description: { text: `ppip ${partner.name} ${partner.version}` } },
      invocations: [invocationOf(report, options)],
      originalUriBaseIds: {
        RUN: { description: { text: 'The run folder: the evidence, and the catalogue that judged it.' } },
        CATALOGUE: { uri: 'catalogue/', uriBaseId: 'RUN' },
      },
      columnKind: 'utf16CodeUnits',
      results: requirements.flatMap((requirement, index) => toSarifResults(requirement, index, report, options)),
      properties: { verdict, authority: catalogue.authority, catalogueDigest: catalogue.digest, evidence: options.evidencePath },
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
