import { changeStatusBodies } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';
import type { Json, JsonObject } from '../json.ts';

/** Says why it rejects in one text, in place of a list of errors. */
export const errorsAsText: Deviation = {
  name: 'errors-as-text',
  summary: 'Says why it rejects in one text, in place of a list of errors.',
  decorate: changeStatusBodies('rejected', (body) => ({ ...body, errors: writeOut(body.errors) })),
};

function writeOut(errors: Json | undefined): string {
  return (Array.isArray(errors) ? errors as readonly JsonObject[] : []).map(({ message, details }) => `${typeof message === 'string' ? message : ''} ${JSON.stringify(details ?? null)}`).join('; ');
}
