import type { Vector } from '../features/vocabulary.js';
import type { Chance } from './chance.js';

/** The vector with this share of its rows left out by chance, 0 to 1, and the rest enlarged by as much (Srivastava et al., JMLR 2014). */
export function withDropout(vector: Vector, share: number, chance: Chance): Vector {
  if (share === 0) return vector;
  const rows = new Int32Array(vector.rows.length);
  const values = new Float32Array(vector.rows.length);
  let kept = 0;
  for (let place = 0; place < vector.rows.length; place += 1) {
    if (chance.random() < share) continue;
    rows[kept] = vector.rows[place]!;
    values[kept] = vector.values[place]! / (1 - share);
    kept += 1;
  }
  return { rows: rows.subarray(0, kept), values: values.subarray(0, kept) };
}
