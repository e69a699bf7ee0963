/** A target that a figure may not go over. */
export function atMost(limit, { target, value, unit = '×', digits = 2, note = '' }) {
  return { target, figure: tell(value, unit, digits), limit: `≤ ${limit}${space(unit)}`, state: value <= limit ? 'holds' : 'does not hold', note, value };
}

/** A target that a figure must come to. */
export function atLeast(limit, { target, value, unit = '×', digits = 1, note = '' }) {
  return { target, figure: tell(value, unit, digits), limit: `≥ ${limit}${space(unit)}`, state: value >= limit ? 'holds' : 'does not hold', note, value };
}

/** A target that could not be measured, and why. */
export function leftOut(target, note) {
  return { target, figure: '–', limit: '', state: 'left out', note };
}

const space = (unit) => (unit === '' ? '' : ` ${unit}`);
const tell = (value, unit, digits) => `${value.toFixed(digits)}${space(unit)}`;
