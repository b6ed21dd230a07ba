import { reliabilityDiagram, riskCoverageDiagram } from './charts.js';
import { svgOf } from './svg.js';

const forecasts = Array.from({ length: 40 }, (_, at) => ({ chance: at / 40, right: at % 3 !== 0 }));

it('a bin is a point, and the diagonal shows where chances are honest', () => {
  const svg = reliabilityDiagram('gate', forecasts);
  expect(svg.match(/<circle/g)).toHaveLength(10);
  expect(svg).toContain('stroke-dasharray');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

it('without a forecast the charts are empty, not broken', () => {
  for (const svg of [reliabilityDiagram('none', []), riskCoverageDiagram('none', [])])
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

it('the risk is drawn up to its highest value', () => {
  expect(riskCoverageDiagram('intent', [{ chance: 1, right: false }])).toContain('M368 48');
});

it('a title cannot break the document', () => {
  expect(svgOf({ title: '<b> & "co"', across: '', up: '', line: [] })).toContain('&lt;b&gt; &amp; &quot;co&quot;');
});
