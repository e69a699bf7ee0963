import { nearestWord } from '../input/nearest-word.ts';
import type { Location } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';

/**
 * The location that a call by hand is about: the one that is named, else the first that takes such calls.
 * @throws InputError when there is none of that id
 */
export function chooseSendingLocation(call: 'menuSync' | 'order', id: string | undefined, locations: readonly Location[]): Location {
  const role = call === 'order' ? 'order-fulfillment' : 'menu-owner';
  const found = id === undefined
    ? locations.find(({ roles }) => roles.includes(role)) ?? locations[0]
    : locations.find((location) => location.id.toLowerCase() === id.toLowerCase());
  if (found !== undefined) return found;
  const ids = locations.map((location) => location.id);
  const nearest = nearestWord(id ?? '', ids);
  const hint = nearest === undefined ? phrase`the locations are ${ids.join(', ')}` : phrase`did you mean ${nearest}?`;
  throw new InputError([{ code: 'send.unknownLocation', message: phrase`there is no location ${id ?? ''} in this configuration`, hint }]);
}
