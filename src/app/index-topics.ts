import type { Catalogue } from '../model/catalogue.ts';
import type { TopicIndex } from '../report/explain/explanation.ts';
import { errorCodes } from '../report/words/error-codes.ts';
import { en } from '../report/words/en.ts';

/** Everything that can be explained, by area: what stands before the number of an id, or before the point of a code. */
export function indexTopics({ requirements }: Pick<Catalogue, 'requirements'>): TopicIndex {
  return {
    requirements: group(requirements.map(({ id }) => id), /-?\d+$/),
    codes: group(Object.keys(en), /\..*$/),
    errors: group(Object.keys(errorCodes), /\..*$/),
  };
}

function group(ids: readonly string[], rest: RegExp): TopicIndex['codes'] {
  const areas = new Map<string, readonly string[]>();
  for (const id of ids) {
    const area = id.replace(rest, '');
    areas.set(area, [...areas.get(area) ?? [], id]);
  }
  return [...areas].map(([area, members]) => ({ area, ids: members }));
}
