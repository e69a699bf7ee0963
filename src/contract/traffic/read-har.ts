import { z } from 'zod';
import type { Json } from '../../model/json.ts';
import frenchLocale from 'zod/v4/locales/fr.js';
import { childPointer } from '../pointer.ts';
import { parseText, type ParsedBody } from '../parse-body.ts';
import type { TrafficEntry } from './traffic-entry.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';

const content = z.object({ text: z.string().optional(), encoding: z.string().optional() });
const entry = z.object({
  startedDateTime: z.string().refine((text) => Number.isFinite(Date.parse(text)), 'is no date and time'),
  time: z.number().nullish(),
  request: z.object({
    method: z.string().min(1),
    url: z.string().refine((text) => URL.canParse(text), 'is no absolute URL'),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    postData: content.nullish(),
  }),
  response: z.object({ status: z.number(), content: content.nullish() }),
});
const har = z.object({ log: z.object({ version: z.string().optional(), entries: z.array(z.unknown()) }) });

/** What is wrong in a HAR file, at an RFC 6901 pointer into it. */
export interface HarFault {
  readonly pointer: string;
  readonly message: Phrase;
}

/** The entries of a HAR file, or what is wrong with it. */
export type HarReading =
  | { readonly kind: 'read'; readonly entries: readonly TrafficEntry[] }
  | { readonly kind: 'wrong'; readonly faults: readonly HarFault[] };

/** More than anybody reads of one file. */
const faultLimit = 10;

/** Reads HAR 1.2, whatever else a tool put into it. */
export function readHar(value: Json): HarReading {
  const outer = har.safeParse(value);
  if (!outer.success) return { kind: 'wrong', faults: toFaults(outer.error, '') };
  const faults: HarFault[] = [];
  const entries: TrafficEntry[] = [];
  for (const [index, raw] of outer.data.log.entries.entries()) {
    const parsed = entry.safeParse(raw);
    if (parsed.success) entries.push(toEntry(index, parsed.data));
    else if (faults.length < faultLimit) faults.push(...toFaults(parsed.error, `/log/entries/${index}`));
  }
  return faults.length > 0 ? { kind: 'wrong', faults: faults.slice(0, faultLimit) } : { kind: 'read', entries };
}

const { localeError: frenchOf } = frenchLocale();

function tell(issue: z.core.$ZodIssue): Phrase {
  if (issue.code === 'custom') return isDateFault(issue) ? phrase`is no date and time` : phrase`is no absolute URL`;
  const french = frenchOf(issue as z.core.$ZodRawIssue);
  return phrase`${{ en: issue.message, fr: typeof french === 'string' ? french : french?.message ?? issue.message }}`;
}

const isDateFault = ({ path }: z.core.$ZodIssue): boolean => path.at(-1) === 'startedDateTime';

function toFaults(error: z.ZodError, below: string): readonly HarFault[] {
  return error.issues.map((issue) => ({ pointer: issue.path.reduce<string>((pointer, part) => childPointer(pointer, typeof part === 'number' ? part : String(part)), below), message: tell(issue) }));
}

function toEntry(index: number, { startedDateTime, time, request, response }: z.infer<typeof entry>): TrafficEntry {
  return {
    index,
    method: request.method.toUpperCase(),
    path: new URL(request.url).pathname,
    headers: request.headers.map(({ name, value }) => [name, value] as const),
    body: readContent(request.postData),
    status: response.status,
    answer: readContent(response.content),
    startedMs: Date.parse(startedDateTime),
    durationMs: typeof time === 'number' && time >= 0 ? time : undefined,
  };
}

function readContent(part: z.infer<typeof content> | null | undefined): ParsedBody {
  const text = part?.text ?? '';
  return parseText(part?.encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text);
}
