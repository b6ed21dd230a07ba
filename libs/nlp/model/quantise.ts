/** A matrix in bytes: a weight is its byte times the scale of its row. */
export interface Quantised {
  readonly scales: Float32Array;
  readonly bytes: Int8Array;
}

const largest = 127;

/** @param width weights in a row */
export function quantised(matrix: Float32Array, width: number): Quantised {
  const scales = new Float32Array(matrix.length / width);
  const bytes = new Int8Array(matrix.length);
  for (let row = 0; row < scales.length; row += 1) {
    let top = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) top = Math.max(top, Math.abs(matrix[at]!));
    scales[row] = top / largest;
    if (scales[row] === 0) continue;
    for (let at = row * width; at < (row + 1) * width; at += 1) bytes[at] = Math.round(matrix[at]! / scales[row]!);
  }
  return { scales, bytes };
}

export function dequantised({ scales, bytes }: Quantised, width: number): Float32Array {
  const matrix = new Float32Array(bytes.length);
  for (let row = 0; row < scales.length; row += 1) {
    const scale = scales[row]!;
    for (let at = row * width; at < (row + 1) * width; at += 1) matrix[at] = bytes[at]! * scale;
  }
  return matrix;
}
