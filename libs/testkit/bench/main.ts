import { measureAppend } from './append.js';
import { measureReplay } from './replay.js';

// `npm run bench`: ratios measured in turn in one run; absolute figures only say what they were taken from.
process.stdout.write(
  `Node ${process.version}, SQLite ${process.versions['sqlite'] ?? ''}. Median of 5 rounds [min–max].\n`,
);
await measureAppend();
await measureReplay();
