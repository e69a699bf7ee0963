import type { Assumption } from '../model/assumption.ts';
import type { Contradiction } from '../model/contradiction.ts';
import { phrase, type Phrase } from '../model/phrase.ts';

const fold = (word: string): string => word.toLowerCase();
const asSpelled = (entry: string): string => entry;

const [word, path] = [phrase`word`, phrase`path`];

/** Positions that may not share an entry, and how their entries are compared on the wire. A menu and a push may share a path. */
const exclusive: ReadonlyArray<readonly [first: string, second: string, noun: Phrase, comparable: (entry: string) => string]> = [
  ['status.acceptedWords', 'status.rejectedWords', word, asSpelled],
  // Intermediate words are known whatever their case.
  ['status.acceptedWords', 'status.intermediateWords', word, fold],
  ['status.rejectedWords', 'status.intermediateWords', word, fold],
  ['menu.path', 'status.path', path, asSpelled],
  ['push.path', 'status.path', path, asSpelled],
  ['menu.path', 'refund.path', path, asSpelled],
  ['push.path', 'refund.path', path, asSpelled],
  ['status.path', 'refund.path', path, asSpelled],
];

/** Every word and path that stands for two things: a callback with it would be taken for the wrong one, and a run be judged wrongly. */
export function findContradictions(assumptions: ReadonlyArray<Pick<Assumption, 'id' | 'position'>>): readonly Contradiction[] {
  const entriesOf = (id: string): readonly string[] => {
    const position = assumptions.find((assumption) => assumption.id === id)?.position;
    return (Array.isArray(position) ? position : [position]).filter((entry): entry is string => typeof entry === 'string');
  };
  return exclusive.flatMap(([first, second, noun, comparable]) => {
    const others = entriesOf(second);
    return entriesOf(first).flatMap((entry, index): readonly Contradiction[] => {
      const at = others.findIndex((other) => comparable(other) === comparable(entry));
      const other = others[at];
      if (other === undefined) return [];
      return [{
        places: [{ id: first, index }, { id: second, index: at }],
        message: other === entry
          ? phrase`the ${noun} '${entry}' stands in ${first} and in ${second}`
          : phrase`the ${noun} '${entry}' stands in ${first} and, as '${other}', in ${second}`,
        hint: phrase`a ${noun} can mean one thing only: take it out of one of the two, each of which ppip.yaml can override`,
      }];
    });
  });
}
