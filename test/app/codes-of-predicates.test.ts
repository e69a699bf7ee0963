import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesOfPredicate } from '../../src/app/codes-of-predicates.ts';
import { predicates } from '../../src/checks/predicates.ts';
import { tokenProblems } from '../../src/contract/judge-token.ts';
import { en } from '../../src/report/words/en.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'checks');
const known = new Set(Object.keys(en));

/** What menu-predicate.ts says only of questions about a standard menu; and the questions that can be broken once only, so that there is never more. */
const onlyAboutStandard = new Set(['menu.notStandard', 'menu.empty']);
const askedOnce = new Set(['menuDepth', 'menuHasItems']);

/** The codes that stand in a file, and in those that it is made from: of its own folder, and what excuses a POS that is late or calls again. */
function codesIn(file: string, seen = new Set<string>(), isLeftOut: (code: string) => boolean = () => false): readonly string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const own = [...text.matchAll(/'([\w.]+)'/g)].map(([, word = '']) => word).filter((word) => known.has(word) && !(/menu-(?:predicate|fault)\.ts$/.test(file) && isLeftOut(word)));
  const parts = [...text.matchAll(/from '(\.\/[^']+|\.\.\/(?:kept-waiting|find-lost-time|why-cut)\.ts)'/g)].map(([, path = '']) => join(dirname(file), path));
  return [...own, ...parts.flatMap((part) => codesIn(part, seen, isLeftOut))];
}

const fileOf = new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => {
  const file = join(folder, path);
  return [/^ {2}name: '(\w+)',$/m.exec(readFileSync(file, 'utf8'))?.[1], file] as const;
}));

describe('the codes of predicates', () => {
  it.each(Object.keys(predicates).filter((name) => name !== 'tokenIsFreeOf'))('are those that stand in the source of %s', (name) => {
    const file = fileOf.get(name) ?? '';
    const needsStandard = file !== '' && readFileSync(file, 'utf8').includes('needsStandard: true');
    const found = codesIn(file, new Set(), (code) => (!needsStandard && onlyAboutStandard.has(code)) || (askedOnce.has(name) && code === 'menu.more'));
    expect(found.length).toBeGreaterThan(0);
    expect([...codesOfPredicate(name, null)].sort()).toEqual([...new Set(found)].sort());
  });

  it('are narrowed by parameters where these decide', () => {
    expect(codesOfPredicate('menuIds', 'unique')).toEqual(['menu.ok', 'menu.idDuplicate', 'menu.more', 'menu.unreadable']);
    expect(codesOfPredicate('tokenIsFreeOf', [...tokenProblems]).filter((code) => !known.has(code))).toEqual([]);
    expect(codesOfPredicate('tokenIsFreeOf', ['expired'])).toEqual(['token.valid', 'token.expired']);
  });
});
