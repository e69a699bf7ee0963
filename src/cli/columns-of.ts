import type { Surroundings } from './surroundings.ts';

/** How many columns a screen has; so many as are usual when it does not say, or says 0, as a terminal without a window does. */
export function columnsOf({ columns = 0 }: Pick<Surroundings['stdout'], 'columns'>, usual = 100): number {
  return columns > 0 ? columns : usual;
}
