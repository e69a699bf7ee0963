import type { z } from 'zod';
import { readStandardMenu } from '../../contract/read-standard-menu.ts';
import { at, block, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { findBehind, findBodiless, type Reads } from './find-unreadable.ts';
import { isStandardMenu } from './is-standard-menu.ts';
import { capFaults, type MenuFault } from './menu-fault.ts';
import { readWholeMenu, type MenuReading } from './menu-reading.ts';

/** What was found out about a menu: its faults, or why the question has no meaning for it. */
export type MenuExam =
  /** `unreadable`: the first place of a wrong type that leaves the question open; the faults that follow from it are not among the others. */
  | { readonly kind: 'examined'; readonly faults: readonly MenuFault[]; readonly unreadable: string | undefined }
  | { readonly kind: 'notApplicable'; readonly code: string };

/** A question about a menu alone: it can be put to a callback of a run and to a file alike. */
export interface MenuPredicate<P = unknown> extends Predicate<P> {
  /** @returns faults, capped; none when the menu is in order in this respect */
  examine(reading: MenuReading, params: P): MenuExam;
}

interface Question<P> {
  readonly name: string;
  readonly summary: string;
  readonly params: z.ZodType<P>;
  /** Whether it is only asked of a POS that loaded the standard menu. */
  readonly needsStandard?: boolean;
  readonly reads: (params: P) => Reads;
  readonly find: (reading: MenuReading, params: P) => readonly MenuFault[];
}

/** Makes a predicate of `expect: menu` from a question about menus. A body that cannot be read is left to the schema check. */
export function menuPredicate<P>({ name, summary, params, needsStandard = false, reads, find }: Question<P>): MenuPredicate<P> {
  const exams = new WeakMap<MenuReading, Map<P, MenuExam>>();
  const examineOnce = (reading: MenuReading, given: P): MenuExam => {
    if (needsStandard && reading.standard === undefined) return { kind: 'notApplicable', code: 'menu.notStandard' };
    const { illTyped } = reading.menu;
    const bodiless = findBodiless(illTyped);
    if (bodiless !== undefined) return { kind: 'examined', faults: [], unreadable: bodiless };
    if (needsStandard && reading.menu.items.length === 0) return { kind: 'notApplicable', code: 'menu.empty' };
    const found = find(reading, given).map((fault) => ({ fault, behind: illTyped.length === 0 ? undefined : findBehind(fault, illTyped, reads(given)) }));
    return {
      kind: 'examined', faults: capFaults(found.filter(({ behind }) => behind === undefined).map(({ fault }) => fault)), unreadable: found.find(({ behind }) => behind !== undefined)?.behind,
    };
  };
  // A run asks again after each scenario whose control the menu is.
  const examine = (reading: MenuReading, given: P): MenuExam => {
    const known = exams.get(reading) ?? new Map<P, MenuExam>();
    exams.set(reading, known);
    const exam = known.get(given) ?? examineOnce(reading, given);
    known.set(given, exam);
    return exam;
  };
  return {
    name, summary, params, examine,
    subjects: ['expect'],
    judge(subject, given, context) {
      if (subject.kind !== 'expect' || subject.exchange.call !== 'menu' || context.bodyOf(subject.exchange).kind !== 'json') return [];
      const { exchange } = subject;
      const idMap = context.record.header?.partner.menuIdMap;
      const standard = isStandardMenu(subject, context) ? readStandardMenu(context.catalogue.standardMenu, idMap) : undefined;
      const reading = readWholeMenu(context.menuOf(exchange), standard);
      const exam = examine(reading, given);
      if (exam.kind === 'notApplicable') return [skip(exam.code, { evidence: [at(exchange)] })];
      if (exam.faults.length === 0 && exam.unreadable !== undefined) {
        return [block('menu.unreadable', { args: { pointer: exam.unreadable }, evidence: [at(exchange, exam.unreadable)] })];
      }
      if (exam.faults.length === 0) return [pass('menu.ok', { args: { count: reading.things.length }, evidence: [at(exchange)] })];
      return exam.faults.map(({ code, pointers, ...details }) => fail(code, { ...details, evidence: pointers.map((pointer) => at(exchange, pointer)) }));
    },
  };
}
