import { isLabel, type Label } from '../labels.js';

/** A text of a set that no weight is learnt from. */
export interface TextApart {
  /** en, fr, mixed or other. */
  readonly language: string;
  readonly label: Label;
  readonly text: string;
}

/**
 * Lines of `id language label noise text`, parted by tabs, below a heading. A quote is part of its text.
 * @throws Error where a line is of another shape
 */
export function textsApartOf(tsv: string): readonly TextApart[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const [, language, label, , text] = line.replace(/\r$/, '').split('\t');
      if (language === undefined || text === undefined || label === undefined || !isLabel(label))
        throw new Error(`Line ${at + 2} is not: id, language, label, noise, text.`);
      return { language, label, text };
    });
}
