import { isLabel, type ModelFigures, type RouteShares } from '@parley/nlp/brands';

const rows: readonly (readonly [name: string, of: keyof RouteShares])[] = [
  ['route right', 'route'],
  ['of those for agents reach one', 'agentRecall'],
  ['of the others do not', 'clarifyRecall'],
  ['gate calibration error', 'gateError'],
  ['intent right, of those for agents', 'intent'],
  ['intent calibration error', 'intentError'],
];

/** What a model is worth, beside another: a table for a terminal. */
export function figuresTable(
  figures: ModelFigures,
  beside?: { readonly name: string; readonly figures: ModelFigures },
): string[] {
  const before = beside?.figures;
  const lines = [`${''.padEnd(36)}${'candidate'.padStart(12)}${beside ? beside.name.padStart(12) : ''}`];
  for (const [title, part] of [
    ['all lines', 'all'],
    ['lines of the house', 'house'],
    ['lines of the brand', 'own'],
  ] as const) {
    const shares = figures[part];
    if (!shares) continue;
    lines.push(`${title} (${shares.lines})`);
    for (const [name, of] of rows)
      lines.push(`  ${name.padEnd(34)}${percent(shares[of])}${before?.[part] ? percent(before[part][of]) : ''}`);
  }
  lines.push(
    '',
    `${'intent'.padEnd(24)}${['precision', 'recall', 'F1', 'lines', 'F1 before'].map((each) => each.padStart(11)).join('')}`,
  );
  const f1Of = new Map(before?.intents.map(({ intent, f1 }) => [intent, f1]));
  for (const { intent, precision, recall, f1, lines: count } of figures.intents) {
    const known = f1Of.get(intent);
    lines.push(
      `${(isLabel(intent) ? intent : `* ${intent}`).padEnd(24)}${[percent(precision), percent(recall), percent(f1), String(count), known === undefined ? '' : percent(known)].map((each) => each.trim().padStart(11)).join('')}`,
    );
  }
  for (const { intent, takenFor, count, of } of figures.confusable)
    lines.push(
      `confusable: ${intent} is taken for ${takenFor} ${count} times of ${of}: write lines that tell them apart`,
    );
  return lines;
}

const percent = (share: number | undefined): string =>
  (share === undefined ? '' : `${(share * 100).toFixed(1)} %`).padStart(12);
