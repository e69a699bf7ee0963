import { describe, expect, it } from 'vitest';
import { listBehaviours } from '../../../src/app/list-behaviours.ts';
import { frenchBehaviours } from '../../../src/report/words/behaviours/french-behaviours.ts';
import { frenchAcceptances } from '../../../src/report/words/behaviours/french-acceptances.ts';
import { frenchCallbacks } from '../../../src/report/words/behaviours/french-callbacks.ts';
import { frenchChecks } from '../../../src/report/words/behaviours/french-checks.ts';
import { frenchMenus } from '../../../src/report/words/behaviours/french-menus.ts';
import { frenchOddities } from '../../../src/report/words/behaviours/french-oddities.ts';
import { frenchRefusals } from '../../../src/report/words/behaviours/french-refusals.ts';

const english = listBehaviours();
const namesOf = (kind: 'flaw' | 'oddity'): readonly string[] => english.filter((behaviour) => behaviour.kind === kind).map(({ name }) => name).sort();

describe('the flaws and oddities in French', () => {
  it('are those that there are, each told once', () => {
    const flaws = [frenchAcceptances, frenchRefusals, frenchMenus, frenchCallbacks, frenchChecks].flatMap((words) => Object.keys(words));
    expect(flaws.sort()).toEqual(namesOf('flaw'));
    expect(Object.keys(frenchOddities).sort()).toEqual(namesOf('oddity'));
    expect(Object.keys(frenchBehaviours)).toHaveLength(english.length);
  });

  it('are sentences, set as French is', () => {
    for (const [name, french] of Object.entries(frenchBehaviours)) {
      expect(french, name).toMatch(/^\p{Lu}.*\.$/u);
      expect(french, name).not.toMatch(/\p{L}'\p{L}|\p{L} :( |$)|« | »| ;| {2}/u);
    }
  });

  it('say each something of its own, and nothing in English', () => {
    expect(new Set(Object.values(frenchBehaviours)).size).toBe(english.length);
    for (const { name, summary } of english) expect(frenchBehaviours[name], name).not.toBe(summary);
  });

  it('are listed in French with everything else as it was', () => {
    expect(listBehaviours('fr')).toEqual(english.map((behaviour) => ({ ...behaviour, summary: frenchBehaviours[behaviour.name] })));
  });
});
