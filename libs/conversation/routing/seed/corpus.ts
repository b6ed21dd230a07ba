import { englishAgent } from './english-agent.js';
import { englishUnclear } from './english-unclear.js';
import { frenchAgent } from './french-agent.js';
import { frenchUnclear } from './french-unclear.js';
import type { Label } from './labels.js';

export interface SeedLine {
  readonly label: Label;
  readonly text: string;
}

export const corpus: readonly SeedLine[] = [englishAgent, frenchAgent, englishUnclear, frenchUnclear].flatMap((lines) =>
  Object.entries(lines).flatMap(([label, texts]) =>
    texts
      .trim()
      .split('\n')
      .map((text) => ({ label: label as Label, text: text.trim() })),
  ),
);
