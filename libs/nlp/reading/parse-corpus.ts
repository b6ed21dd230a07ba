import { ParleyError } from '@parley/contracts';
import { isLabel } from '../labels.js';

/** Languages that texts are learnt in; others are a label. */
export const corpusLanguages = ['en', 'fr'] as const;
export type CorpusLanguage = (typeof corpusLanguages)[number];

/** A hand-written text and what it stands for. */
export interface CorpusLine {
  readonly text: string;
  /** One of the house, or a matter of a brand’s own. */
  readonly label: string;
  readonly language: CorpusLanguage;
  /** Where it stands, such as `fr/refund.txt:12`. */
  readonly place: string;
  /**
   * Written to look like another label. Such lines teach, and are far more frequent here than among texts that come in:
   * how sure a model may be is not learnt from them.
   */
  readonly lookalike?: true;
}

export interface CorpusFile {
  /** Relative to the corpus, with slashes: `<language>/<label>.txt`. */
  readonly path: string;
  readonly content: string;
}

/**
 * One text a line; blank lines and those that begin with `#` are for the reader of the file. What stands below
 * `# lookalikes`, up to the next `#`, is marked as such. The order is that of the
 * paths, whatever order the files come in, so that a model does not depend on a file system.
 * @throws ParleyError `corpus-wrong` where a path names no language or no label
 */
export function parseCorpus(files: readonly CorpusFile[]): readonly CorpusLine[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).flatMap(linesOf);
}

function linesOf({ path, content }: CorpusFile): readonly CorpusLine[] {
  const [, language, label] = /^([a-z]+)\/([a-z_]+)\.txt$/.exec(path) ?? [];
  if (language === undefined || label === undefined || !isLanguage(language) || !isLabel(label)) {
    throw new ParleyError(
      'corpus-wrong',
      `${path} is not <language>/<label>.txt with a language of ${corpusLanguages.join(', ')} and a label that the router knows.`,
      { retryable: false, details: { path } },
    );
  }
  let mark: { lookalike?: true } = {};
  return content.split('\n').flatMap((line, at) => {
    const text = line.trim();
    if (text.startsWith('#')) mark = lookalikes.test(text) ? { lookalike: true } : {};
    return text === '' || text.startsWith('#') ? [] : [{ text, label, language, place: `${path}:${at + 1}`, ...mark }];
  });
}

const lookalikes = /^# *lookalikes\b/;
const isLanguage = (name: string): name is CorpusLanguage => (corpusLanguages as readonly string[]).includes(name);
