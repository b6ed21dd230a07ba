import { log } from '../arithmetic/exponential.js';
import { bucketOf, buckets, featureNamed, kindOf } from './hash.js';

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
 * How much a kind of feature counts. Concepts say the same in two languages and letter groups repeat what words say:
 * measured on folds of our corpus.
 */
const emphasis: number[] = [];
for (const [kind, weight] of Object.entries({ w: 1, c: 0.7, k: 2 })) emphasis[kindOf(featureNamed(kind))] = weight;

/**
 * @param texts the features of each, as `hashedFeatures` gives them
 * @param seenIn in so many texts a feature is one to learn from; in fewer it is a name or a slip
 */
export function learnVocabulary(texts: Iterable<Int32Array>, seenIn: number): Vocabulary {
  const counts = new Int32Array(buckets);
  const lastSeen = new Int32Array(buckets).fill(-1);
  const emphases = new Float32Array(buckets);
  let number = 0;
  for (const features of texts) {
    for (let at = 0; at < features.length; at += 1) {
      const bucket = bucketOf(features[at]!);
      if (lastSeen[bucket] !== number) counts[bucket]! += 1;
      lastSeen[bucket] = number;
      emphases[bucket] = emphasis[kindOf(features[at]!)]!;
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

/** What so many repeats of a feature count for: 1 + ln n. */
const weightOfCount = Float64Array.from({ length: 64 }, (_, count) => (count < 2 ? 1 : 1 + log(count)));

/** Turns features of texts into vectors of one vocabulary: term frequencies as 1 + ln n, times rarity, to unit length. */
export function vectoriserOf({ bucketOfRow, rarity }: Vocabulary): (features: Int32Array) => Vector {
  const rowOfBucket = new Int32Array(buckets).fill(-1);
  for (let row = 0; row < bucketOfRow.length; row += 1) rowOfBucket[bucketOfRow[row]!] = row;
  const counts = new Int32Array(bucketOfRow.length);
  let found = new Int32Array(256);
  return (features) => {
    if (found.length < features.length) found = new Int32Array(features.length * 2);
    let distinct = 0;
    for (let at = 0; at < features.length; at += 1) {
      const row = rowOfBucket[bucketOf(features[at]!)]!;
      if (row < 0) continue;
      if (counts[row] === 0) found[distinct++] = row;
      counts[row]! += 1;
    }
    const rows = found.slice(0, distinct);
    const values = new Float32Array(distinct);
    let squares = 0;
    for (let at = 0; at < distinct; at += 1) {
      const row = rows[at]!;
      const count = counts[row]!;
      const value = (count < weightOfCount.length ? weightOfCount[count]! : 1 + log(count)) * rarity[row]!;
      counts[row] = 0;
      values[at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < distinct; at += 1) values[at]! /= length;
    return { rows, values };
  };
}
