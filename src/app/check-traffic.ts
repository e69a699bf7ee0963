import { readUserText } from '../config/read-user-file.ts';
import { depthLimit, parseText } from '../contract/parse-body.ts';
import { readPositions } from '../contract/read-positions.ts';
import { schemaBookOf } from '../contract/schema-book-of.ts';
import { indexTraffic } from '../contract/traffic/index-traffic.ts';
import { judgeTraffic } from '../contract/traffic/judge-traffic.ts';
import { readHar } from '../contract/traffic/read-har.ts';
import type { TrafficEntry } from '../contract/traffic/traffic-entry.ts';
import { findJsonFault, placeOfFault } from '../input/find-json-fault.ts';
import { nameFile } from '../input/name-file.ts';
import { identifyCatalogue } from '../model/catalogue.ts';
import { inboundCalls } from '../model/call.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { bearings, type TrafficReport } from '../model/traffic.ts';
import { jsonMessage } from '../report/words/json-message.ts';
import { loadRules } from './load-rules.ts';

/** A HAR file beyond this is cut into pieces by whoever records it. */
const longestTraffic = 100_000_000;

/** What traffic is checked, and against which catalogue. */
export interface TrafficOptions {
  readonly file: string;
  readonly catalogueDir?: string | undefined;
}

/**
 * Holds recorded traffic (HAR 1.2) against the positions of a catalogue; sends nothing.
 * @throws InputError when the file or the catalogue is wrong, located
 */
export async function checkTraffic({ file, catalogueDir }: TrafficOptions): Promise<TrafficReport> {
  const catalogue = await loadRules(catalogueDir);
  const name = nameFile(file);
  const hint = phrase`name a HAR file in UTF-8, as proxies and browsers save it, with no more than the calls of UEAT`;
  const entries = readEntries(name, await readUserText(file, { kind: 'traffic', limit: longestTraffic, hint }));
  const { contract, assumptions } = catalogue;
  const traffic = indexTraffic(entries, { positions: readPositions(assumptions), contract, schemas: schemaBookOf(catalogue.schemas) });
  const subjects = judgeTraffic(traffic, assumptions);
  const kinds = ['menuSync', 'order', ...inboundCalls] as const;
  return {
    schemaVersion: 1,
    catalogue: identifyCatalogue(catalogue),
    traffic: { file: name, entries: entries.length, calls: Object.fromEntries(kinds.map((kind) => [kind, traffic.calls.filter(({ call }) => call === kind).length])) },
    counts: {
      confirmed: 0, contradicted: 0, open: 0,
      ...Object.fromEntries(bearings.map((bearing) => [bearing, subjects.filter((subject) => subject.bearing === bearing).length])),
    },
    subjects,
  };
}

function readEntries(file: string, text: string): readonly TrafficEntry[] {
  const parsed = parseText(text);
  if (parsed.kind !== 'json') {
    const message = parsed.kind === 'notJson' ? phrase`not JSON: ${{ en: parsed.detail, fr: jsonMessage('fr', parsed.detail) }}` : phrase`the file is empty`;
    const fault = findJsonFault(text, depthLimit);
    const location = fault === undefined ? file : placeOfFault(file, text, fault);
    throw new InputError([{ code: 'traffic.notJson', message, hint: phrase`a HAR file is JSON, as proxies and browsers save it`, location }]);
  }
  const har = readHar(parsed.value);
  if (har.kind === 'read') return har.entries;
  throw new InputError(har.faults.map(({ pointer, message }) => ({
    code: 'traffic.notHar', message, hint: phrase`a HAR 1.2 file has log.entries, each with startedDateTime, request and response`, location: `${file}#${pointer}`,
  })));
}
