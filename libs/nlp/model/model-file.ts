import { ParleyError, uuidV5 } from '@parley/contracts';
import { z } from 'zod';
import { labelsOf } from '../labels.js';
import type { Weights } from '../training/linear-model.js';
import { dequantised, quantised } from './quantise.js';
import type { TrainedModel } from './model.js';

/** Rises with any change of what a file means: features, hashing, layout. A model of another format is not read. */
const format = 3;

const positive = z.number().int().positive();
const share = z.number().min(0).max(1);
/** A `Recipe` as it is kept. */
export const TrainingRecipe = z.object({
  model: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('softmax'),
      seenIn: positive,
      passes: positive,
      rate: z.number(),
      inputDropout: share,
      // What trained before there were these had neither.
      smoothing: share.default(0),
      gate: z.number().min(0).default(0),
    }),
    z.object({
      kind: z.literal('low-rank'),
      seenIn: positive,
      passes: positive,
      rate: z.number(),
      rank: positive,
      inputDropout: share,
      hiddenDropout: share,
    }),
  ]),
  augmenting: z.object({ copies: z.number(), slips: share, shorthand: share, wrapped: share, mixed: share }),
  seed: z.number(),
  folds: positive,
});
/** A `Calibration` as it is kept. */
export const ModelCalibration = z.object({
  gate: z.object({ slope: z.number(), shift: z.number() }),
  temperature: z.number(),
});
const Header = z.object({
  format: z.literal(format),
  corpus: z.string(),
  calibratedOn: z.string(),
  labels: z.array(z.string()).refine(inOrder),
  recipe: TrainingRecipe,
  calibration: ModelCalibration,
  thresholds: z.object({ agentFrom: share, intentFrom: share }),
  rows: positive,
});

/** A model without one of the labels of the house, or in another order, would be misread. */
function inOrder(names: readonly string[]): boolean {
  const expected = labelsOf(names.map((label) => ({ label })));
  return names.length === expected.length && names.every((name, at) => name === expected[at]);
}

const lineEnd = 0x0a;

/**
 * The model as a file: a line of JSON that says what it is, then, little-endian, the buckets (int32) and rarities
 * (float32) of its rows, its biases (float32) and its matrices as bytes with a scale for each row (float32).
 */
export function encodeModel(model: TrainedModel): Uint8Array {
  const { vocabulary, weights, ...described } = model;
  const { labels } = model;
  const rows = vocabulary.bucketOfRow.length;
  // In the order of the schema: the version must not depend on where a recipe or a calibration was read from.
  const header = JSON.stringify(Header.parse({ format, ...described, rows }));
  const parts = [new TextEncoder().encode(`${header}\n`), bytesOf(vocabulary.bucketOfRow), bytesOf(vocabulary.rarity)];
  parts.push(bytesOf(weights.bias));
  for (const { matrix, width } of matricesOf(weights, labels.length)) {
    const { scales, bytes } = quantised(matrix, width);
    parts.push(bytesOf(scales), new Uint8Array(bytes.buffer));
  }
  return Buffer.concat(parts);
}

/**
 * The model of a file; its weights are those of the bytes, so that a verdict follows from the file alone.
 * @throws ParleyError `model-unreadable` where the bytes are no model of this format
 */
export function decodeModel(file: Uint8Array): TrainedModel {
  const end = file.indexOf(lineEnd);
  const { format: _, rows, ...header } = headerOf(file.subarray(0, Math.max(end, 0)));
  const { labels } = header;
  const reader = readerOf(file, end + 1);
  const vocabulary = {
    bucketOfRow: new Int32Array(reader.take(rows * 4)),
    rarity: new Float32Array(reader.take(rows * 4)),
  };
  const bias = new Float32Array(reader.take(labels.length * 4));
  const matrix = (height: number, width: number): Float32Array => {
    const scales = new Float32Array(reader.take(height * 4));
    return dequantised({ scales, bytes: new Int8Array(reader.take(height * width)) }, width);
  };
  const { model } = header.recipe;
  const weights: Weights =
    model.kind === 'softmax'
      ? { kind: 'softmax', matrix: matrix(rows, labels.length), bias }
      : {
          kind: 'low-rank',
          rank: model.rank,
          places: matrix(rows, model.rank),
          directions: matrix(labels.length, model.rank),
          bias,
        };
  reader.finish();
  return { ...header, vocabulary, weights };
}

/** Names a model by its bytes, such as `3f2a9c1d`. */
export function versionOf(file: Uint8Array): string {
  return uuidV5('model', Buffer.from(file).toString('base64')).slice(0, 8);
}

function headerOf(line: Uint8Array): z.infer<typeof Header> {
  try {
    return Header.parse(JSON.parse(new TextDecoder().decode(line)));
  } catch (cause) {
    throw unreadable(`its first line is no description of a model of format ${format}`, cause);
  }
}

function matricesOf(weights: Weights, labels: number): readonly { matrix: Float32Array; width: number }[] {
  return weights.kind === 'softmax'
    ? [{ matrix: weights.matrix, width: labels }]
    : [weights.places, weights.directions].map((matrix) => ({ matrix, width: weights.rank }));
}

function bytesOf(numbers: Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function readerOf(file: Uint8Array, start: number): { take(bytes: number): ArrayBuffer; finish(): void } {
  let at = start;
  return {
    take: (bytes) => {
      if (at + bytes > file.length) throw unreadable('it ends too early');
      at += bytes;
      // A copy begins at a boundary that numbers of four bytes can stand on.
      return new Uint8Array(file.subarray(at - bytes, at)).buffer;
    },
    finish: () => {
      if (at !== file.length) throw unreadable('it goes on where it should end');
    },
  };
}

function unreadable(reason: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'model-unreadable',
    `This file is no model: ${reason}. Train it again with \`npm run train\`.`,
    {
      retryable: false,
      cause,
    },
  );
}
