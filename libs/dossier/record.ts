import { chainHash, dossierFormat } from './chain.js';
import { marksOf } from './marks.js';

/** The first line of a dossier, and the last, with their line breaks. Between them stands one record a line. */
export const opening = `{"format":"${dossierFormat}","records":[\n`;
export const closing = ']}\n';

export interface WrittenRecord {
  readonly line: string;
  readonly chain: string;
}

/** One record as a line: what comes before the entry and after it is the same in every one, lengths aside. */
export function writeRecord(previous: string, number: number, entry: string): WrittenRecord {
  const bytes = Buffer.from(entry, 'utf8');
  const chain = chainHash(previous, number, bytes);
  return {
    chain,
    line: `${before(number)}${chain}${beforeEntry}${entry}${beforeMarks}${marksOf(bytes)}${beforeNumber}${number}}\n`,
  };
}

/** From the second record on a comma stands in front, so that a line depends on nothing that follows. */
export const before = (number: number): string => `${number === 0 ? '' : ','}{"chain":"`;
export const beforeEntry = '","entry":';
export const beforeMarks = ',"marks":"';
export const beforeNumber = '","number":';
export const after = (number: number): string => `${beforeNumber}${number}}`;
