/** A curve or points in a square of 0 to 1 on both sides. */
export interface Chart {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  /** The highest value that is shown; 1 where it is left out. */
  readonly highest?: number;
  readonly line: readonly (readonly [across: number, up: number])[];
  readonly points?: readonly (readonly [across: number, up: number])[];
  /** Draws the line on which both are equal. */
  readonly diagonal?: boolean;
}

const size = 320;
const margin = 48;
const grey = '#888';
const ink = '#1f5fa8';

const number = (value: number): string => String(Math.round(value * 100) / 100);
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The chart as an SVG document of its own; the same chart gives the same text. */
export function svgOf(chart: Chart): string {
  const highest = chart.highest ?? 1;
  const x = (across: number): string => number(margin + across * size);
  const y = (up: number): string => number(margin + (1 - up / highest) * size);
  const all = size + 2 * margin;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${all}" font-family="sans-serif" font-size="11">`,
    `<rect width="${all}" height="${all}" fill="#fff"/>`,
    `<rect x="${margin}" y="${margin}" width="${size}" height="${size}" fill="none" stroke="${grey}"/>`,
    ...ticks.flatMap((tick) => [
      `<text x="${x(tick)}" y="${margin + size + 16}" text-anchor="middle">${number(tick)}</text>`,
      `<text x="${margin - 6}" y="${y(tick * highest)}" text-anchor="end" dominant-baseline="middle">${number(tick * highest)}</text>`,
    ]),
    ...(chart.diagonal ? [`<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${grey}" stroke-dasharray="4 4"/>`] : []),
    `<path d="M${chart.line.map(([across, up]) => `${x(across)} ${y(up)}`).join('L')}" fill="none" stroke="${ink}" stroke-width="2"/>`,
    ...(chart.points ?? []).map(([across, up]) => `<circle cx="${x(across)}" cy="${y(up)}" r="3.5" fill="${ink}"/>`),
    `<text x="${all / 2}" y="24" text-anchor="middle" font-size="14">${escaped(chart.title)}</text>`,
    `<text x="${all / 2}" y="${all - 10}" text-anchor="middle">${escaped(chart.across)}</text>`,
    `<text transform="translate(14 ${all / 2}) rotate(-90)" text-anchor="middle">${escaped(chart.up)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
