import type { Location } from '../model/partner.ts';
import type { SendStep } from '../model/scenario.ts';
import type { Play, RunContext } from './run-context.ts';

/** The location that a step is about: the one that it names, that of the order which it sends again, or the scenario's own. */
export function locationOf(step: SendStep, play: Play, context: RunContext): Location {
  const earlier = step.again === undefined ? undefined : play.sendings.get(step.again);
  return earlier === undefined ? locationNamed(step.at, play, context) : locationById(earlier.attempt.locationId, context);
}

/** A location by the name that the scenario gives it; without a name, the one that the scenario is played at. */
export function locationNamed(name: string | undefined, { planned, location }: Play, context: RunContext): Location {
  return name === undefined ? location : locationById(planned.others?.[name], context);
}

function locationById(id: string | undefined, { partner }: RunContext): Location {
  const found = partner.locations.find((location) => location.id === id);
  if (found === undefined) throw new Error(`a step is about the location ${id ?? 'without a name'}, which is not planned`);
  return found;
}
