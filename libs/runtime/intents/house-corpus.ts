import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CorpusLine, parseCorpus } from '@parley/nlp/brands';

/** Beside the code, here and where it is built to. */
const folder = fileURLToPath(new URL('../../nlp/corpus', import.meta.url));

/** The texts that the house’s own model was trained on. */
export function readHouseCorpus(): readonly CorpusLine[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt'));
  return parseCorpus(paths.map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') })));
}
