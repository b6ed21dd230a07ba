import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type House, parseCorpus, routerModelFile, textsApartOf, versionOf } from '@parley/nlp/brands';

/** Beside the code, here and where it is built to. */
const folderOf = (name: string): string => fileURLToPath(new URL(`../../nlp/${name}`, import.meta.url));

/** The house’s own model, and the texts it follows from. */
export function readHouse(): House {
  const contents = (folder: string, ending: string): { path: string; content: string }[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => ({ path: path.replaceAll('\\', '/'), content: readFileSync(join(folder, path), 'utf8') }));
  return {
    corpus: parseCorpus(contents(folderOf('corpus'), '.txt')),
    calibration: contents(folderOf('calibration'), '.tsv')
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap(({ content }) => textsApartOf(content)),
    model: versionOf(readFileSync(routerModelFile())),
  };
}
