import { log } from '../arithmetic/exponential.js';
import { featuresOf } from './features-of.js';
import { bucketOf, buckets } from './hash.js';

/** A text in numbers: rows of a vocabulary, each once, and their weights; the weights’ squares sum to 1. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** The features that a model knows. */
export interface Vocabulary {
  /** Bucket of each row, ascending. */
  readonly bucketOfRow: Int32Array;
  /** What a row counts for: its inverse document frequency times the emphasis of its kind. */
  readonly rarity: Float32Array;
}

/**
 * How much a kind of feature counts, by the first letter of its name. Concepts say the same in two languages and
 * letter groups repeat what words say: measured on folds of our corpus.
 */
const emphasis: Readonly<Record<string, number>> = { w: 1, c: 0.7, k: 2 };

/** @param seenIn in so many texts a feature is one to learn from; in fewer it is a name or a slip */
export function learnVocabulary(texts: Iterable<string>, seenIn: number): Vocabulary {
  const counts = new Int32Array(buckets);
  const lastSeen = new Int32Array(buckets).fill(-1);
  const emphases = new Float32Array(buckets);
  let number = 0;
  for (const text of texts) {
    for (const feature of featuresOf(text)) {
      const bucket = bucketOf(feature);
      if (lastSeen[bucket] !== number) counts[bucket]! += 1;
      lastSeen[bucket] = number;
      emphases[bucket] = emphasis[feature[0]!]!;
    }
    number += 1;
  }
  const bucketOfRow = Int32Array.from(counts.keys()).filter((bucket) => counts[bucket]! >= seenIn);
  const rarity = Float32Array.from(
    bucketOfRow,
    (bucket) => emphases[bucket]! * (log((1 + number) / (1 + counts[bucket]!)) + 1),
  );
  return { bucketOfRow, rarity };
}

/** Turns features of texts into vectors of one vocabulary: term frequencies as 1 + ln n, times rarity, to unit length. */
export function vectoriserOf(
  vocabulary: Vocabulary,
  featuresIn: (text: string) => readonly string[] = featuresOf,
): (text: string) => Vector {
  const rowOfBucket = new Int32Array(buckets).fill(-1);
  vocabulary.bucketOfRow.forEach((bucket, row) => (rowOfBucket[bucket] = row));
  const counts = new Int32Array(vocabulary.bucketOfRow.length);
  return (text) => {
    const found: number[] = [];
    for (const feature of featuresIn(text)) {
      const row = rowOfBucket[bucketOf(feature)]!;
      if (row < 0) continue;
      if (counts[row] === 0) found.push(row);
      counts[row]! += 1;
    }
    const rows = Int32Array.from(found);
    const values = new Float32Array(rows.length);
    let squares = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const value = (1 + (counts[row] === 1 ? 0 : log(counts[row]!))) * vocabulary.rarity[row]!;
      counts[row] = 0;
      values[at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < values.length; at += 1) values[at]! /= length;
    return { rows, values };
  };
}
