import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusLine, parseCorpus } from '../reading/parse-corpus.js';

/** Where our own texts stand, seen from the root of the repository. */
export const ownCorpus = 'libs/nlp/corpus';

/** The lines of `<folder>/<language>/<label>.txt`. */
export function readCorpus(folder: string): readonly CorpusLine[] {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}: name the one that holds <language>/<label>.txt.`);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt'));
  const lines = parseCorpus(paths.map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') })));
  if (lines.length === 0) throw new Error(`There is no text in ${folder}.`);
  return lines;
}
