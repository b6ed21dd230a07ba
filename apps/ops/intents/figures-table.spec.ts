import type { ModelFigures } from '@parley/nlp/brands';
import { figuresTable } from './figures-table.js';

const shares = {
  lines: 40,
  route: 0.9,
  agentRecall: 0.95,
  clarifyRecall: 0.8,
  gateError: 0.02,
  intent: 0.85,
  intentError: 0.03,
};
const figures: ModelFigures = {
  all: { ...shares, lines: 52 },
  house: shares,
  own: { lines: 12, route: 1, agentRecall: 1, gateError: 0.1, intent: 0.75, intentError: 0.2 },
  intents: [
    { intent: 'refund', precision: 0.9, recall: 0.8, f1: 0.847, lines: 10 },
    { intent: 'engraving', precision: 1, recall: 0.75, f1: 0.857, lines: 12 },
  ],
  confusable: [{ intent: 'engraving', takenFor: 'product_question', count: 3, of: 12 }],
};
const before: ModelFigures = {
  ...figures,
  own: undefined,
  intents: [{ ...figures.intents[0]!, f1: 0.86 }],
  confusable: [],
};

it('shows a candidate beside what is active, the brand’s own intents marked', () => {
  expect(figuresTable(figures, { name: 'house', figures: before }).join('\n')).toMatchInlineSnapshot(`
    "                                       candidate       house
    all lines (52)
      route right                             90.0 %      90.0 %
      of those for agents reach one           95.0 %      95.0 %
      of the others do not                    80.0 %      80.0 %
      gate calibration error                   2.0 %       2.0 %
      intent right, of those for agents       85.0 %      85.0 %
      intent calibration error                 3.0 %       3.0 %
    lines of the house (40)
      route right                             90.0 %      90.0 %
      of those for agents reach one           95.0 %      95.0 %
      of the others do not                    80.0 %      80.0 %
      gate calibration error                   2.0 %       2.0 %
      intent right, of those for agents       85.0 %      85.0 %
      intent calibration error                 3.0 %       3.0 %
    lines of the brand (12)
      route right                            100.0 %
      of those for agents reach one          100.0 %
      of the others do not                          
      gate calibration error                  10.0 %
      intent right, of those for agents       75.0 %
      intent calibration error                20.0 %

    intent                    precision     recall         F1      lines  F1 before
    refund                       90.0 %     80.0 %     84.7 %         10     86.0 %
    * engraving                 100.0 %     75.0 %     85.7 %         12           
    confusable: engraving is taken for product_question 3 times of 12: write lines that tell them apart"
  `);
});

it('shows a candidate alone', () => {
  expect(figuresTable(figures).join('\n')).not.toContain('house  ');
});
