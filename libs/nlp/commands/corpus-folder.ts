import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusLine, parseCorpus } from '../reading/parse-corpus.js';
import { type TextApart, textsApartOf } from '../reading/texts-apart.js';

/** Where our own texts stand, seen from the root of the repository. */
export const ownCorpus = 'libs/nlp/corpus';
/** Where those stand that tell how sure a model may be. */
export const ownCalibration = 'libs/nlp/calibration';

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

/** The texts of every `<language>.tsv` in a folder, in the order of their names. */
export function readCalibration(folder: string): readonly TextApart[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tsv')) : [];
  if (names.length === 0)
    throw new Error(`There is no .tsv in ${folder}: name the folder of the texts that a model is calibrated on.`);
  return names.sort().flatMap((name) => textsApartOf(readFileSync(join(folder, name), 'utf8')));
}
