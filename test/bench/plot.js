const width = 760;
const height = 520;
const margin = { left: 80, right: 190, top: 50, bottom: 60 };
const colours = ['#1f6feb', '#c2410c', '#15803d', '#7e22ce', '#b45309', '#0e7490'];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const round = (value) => Math.round(value * 10) / 10;
const say = (value) => value.toLocaleString('en');

/** The powers of ten from the one below the least value to the one above the greatest. */
export function decadesOf(values) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function scale(decades, from, to) {
  const [low, high] = [Math.log10(decades[0]), Math.log10(decades.at(-1))];
  return (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
}

/** An SVG of some lines on two logarithmic axes; `series` are `{ name, points: [{ x, y }] }`, all above zero. Time that grows as its subject does is a line along the grid's diagonals. */
export function plotLogLog({ title, xLabel, yLabel, series }) {
  const points = series.flatMap((each) => each.points);
  const [xs, ys] = [decadesOf(points.map(({ x }) => x)), decadesOf(points.map(({ y }) => y))];
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  const toX = scale(xs, margin.left, right);
  const toY = scale(ys, bottom, margin.top);
  const grid = [
    ...xs.map((x) => `<line x1="${toX(x)}" y1="${margin.top}" x2="${toX(x)}" y2="${bottom}" stroke="#ddd"/><text x="${toX(x)}" y="${bottom + 20}" text-anchor="middle">${say(x)}</text>`),
    ...ys.map((y) => `<line x1="${margin.left}" y1="${toY(y)}" x2="${right}" y2="${toY(y)}" stroke="#ddd"/><text x="${margin.left - 8}" y="${toY(y) + 4}" text-anchor="end">${say(y)}</text>`),
  ];
  const lines = series.map(({ name, points: own }, index) => {
    const colour = colours[index % colours.length];
    const path = own.map(({ x, y }) => `${toX(x)},${toY(y)}`).join(' ');
    const dots = own.map(({ x, y }) => `<circle cx="${toX(x)}" cy="${toY(y)}" r="3.5" fill="${colour}"><title>${escape(name)}: ${say(x)}, ${say(round(y))}</title></circle>`).join('');
    const key = margin.top + 10 + index * 22;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<line x1="${right + 14}" y1="${key}" x2="${right + 34}" y2="${key}" stroke="${colour}" stroke-width="2"/><text x="${right + 40}" y="${key + 4}">${escape(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#222">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${margin.left}" y="28" font-size="15">${escape(title)}</text>
${grid.join('\n')}
${lines.join('\n')}
<text x="${(margin.left + right) / 2}" y="${height - 16}" text-anchor="middle">${escape(xLabel)}</text>
<text x="20" y="${(margin.top + bottom) / 2}" text-anchor="middle" transform="rotate(-90 20 ${(margin.top + bottom) / 2})">${escape(yLabel)}</text>
</svg>
`;
}
