import type { Checklist, ChecklistItem } from '../../model/checklist.ts';
import type { Language } from '../../model/text.ts';
import type { RenderOptions } from '../render-options.ts';
import { blankRow, type Row, type Tone } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { itemStateWords, phaseStateWords, processLead, processWord, type ProcessWord } from '../words/process.ts';
import { listNext, tellNeed, tellReasons, tellRecord } from './tell-record.ts';

const marks: Readonly<Record<ChecklistItem['state'], string>> = { done: '✓', open: '·', stale: '!', failed: '✗' };
const tones: Readonly<Record<ChecklistItem['state'], Tone>> = { done: 'good', open: 'plain', stale: 'warning', failed: 'bad' };

/** Names a catalogue as all that is printed of the process does. */
export function nameRules({ version, digest, authority }: Checklist['catalogue']): string {
  return `${authority} · ${version} · ${digest.slice(0, 19)}…`;
}

function itemRows(item: ChecklistItem, language: Language): readonly Row[] {
  const { id, text, state, isOptional } = item;
  const [record, need] = [tellRecord(item, language), tellNeed(item, language)];
  const word = state === 'open' || state === 'done' ? '' : ` (${itemStateWords[state][language]})`;
  return [
    { text: `${marks[state]} ${text[language]}${isOptional ? `, ${processWord(language, 'optional')}` : ''}${word} [${id}]`, indent: 2, tone: tones[state] },
    ...(record === undefined ? [] : [{ text: record, indent: 4, tone: 'faint' } as const]),
    ...tellReasons(item, language).map((text): Row => ({ text, indent: 4 })),
    ...(need === undefined ? [] : [{ text: need, indent: 4, tone: 'faint' } as const]),
  ];
}

/** The checklist as text: every phase with its items, then what comes next and the command for it. */
export function setChecklist({ partner, catalogue, phases, next }: Checklist, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  const { language } = options;
  const say = (name: ProcessWord): string => processWord(language, name);
  return setRows([
    { text: `${say('title')} · ${partner.name} ${partner.version}`, tone: 'heading' },
    { text: `${processLead(language, 'rules')} ${nameRules(catalogue)}`, tone: 'faint' },
    ...phases.flatMap(({ title, deliverable, state, items }, index): readonly Row[] => [
      blankRow,
      { text: `${say('phase')} ${index + 1} · ${title[language]} · ${phaseStateWords[state][language]}`, tone: 'heading' },
      ...items.flatMap((item) => itemRows(item, language)),
      { text: `${processLead(language, 'deliverable')} ${deliverable[language]}`, indent: 2, tone: state === 'done' ? 'good' : 'faint' },
    ]),
    blankRow,
    ...(next.length === 0 ? [{ text: say('complete'), tone: 'good' } as const] : [
      { text: say('next'), tone: 'heading' } as const,
      ...listNext(phases, next).map(({ id, command }): Row => ({ text: `${command} # ${id}`, indent: 2 })),
    ]),
  ], options);
}
