/** Words and phrases of a list: one a line, or several on it with commas between them. */
export function phrases(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(',').map((phrase) => phrase.trim()));
}

/** What makes a colour of a drink or of a leaf: cognac leather, cuir cognac. */
const shadesBefore = phrases(
  'in, color, colour, shade, couleur, coloris, teinte, cuir, daim, velours, tono, cuero, ante, en color',
);
const shadesAfter = phrases(
  'leather, suede, color, colour, colored, coloured, shade, red, brown, tan, gold, satin, velvet, tone, finish, dress, bag, boots, shoes, glass, glasses',
);

export function asShades(...terms: readonly string[]): string[] {
  return terms.flatMap((term) => [
    ...shadesBefore.map((shade) => `${shade} ${term}`),
    ...shadesAfter.map((shade) => `${term} ${shade}`),
  ]);
}
