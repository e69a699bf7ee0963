import { observe, type Observation, type Observer } from './observation.ts';

const shown = 3;

/** Our orders must be marked as tests (`order.tag`); those of a restaurant are not, and break no contract. */
const marked = '/counternotes';

/** Whether every body has the form that the catalogue's schema of its call gives it. */
export const observeSchemas: Observer = ({ calls, contract, schemas }) => calls.flatMap((found): readonly Observation[] => {
  const { call, value } = found;
  const subject = `schema.${call}`;
  if (value === undefined) {
    const { body } = found.entry;
    return body.kind === 'notJson' ? [observe(subject, false, 'schema.notJson', { detail: body.detail }, found)] : [];
  }
  const { schema } = call === 'order' || call === 'menuSync' ? contract.outbound[call] : contract.inbound[call];
  const violations = schemas.violations(schema, value).filter(({ pointer }) => call !== 'order' || pointer.toLowerCase() !== marked);
  const [first] = violations;
  if (first === undefined) return [observe(subject, true, 'schema.valid', {}, found)];
  return [observe(subject, false, 'schema.violated', { violations: violations.slice(0, shown).map(({ pointer, message }) => ({ pointer, message })) }, found, first.pointer)];
});
