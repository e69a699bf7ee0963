/** Lines of cells as text: the first column to the left, as are those named, the others to the right. */
export function setTable(lines, left = [0]) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const setCell = (cell, column) => (left.includes(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  return lines.map((line) => line.map(setCell).join('  ').trimEnd()).join('\n');
}

/** The targets with their figures. */
export function setTargets(rows) {
  const head = ['target', 'figure', 'limit', '', ''];
  return setTable([head, ...rows.map(({ target, figure, limit, state, note }) => [target, figure, limit, state, note])], [0, 3, 4]);
}
