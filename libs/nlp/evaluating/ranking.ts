/**
 * Area under the ROC curve, 0 to 1: the chance that a positive scores above a negative, ties counted half. 0.5 where
 * either side is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return 0.5;
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let below = 0;
  let won = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    let tiedPositives = 0;
    while (end < all.length && all[end]!.score === all[start]!.score) {
      if (all[end]!.positive) tiedPositives += 1;
      end += 1;
    }
    const tiedNegatives = end - start - tiedPositives;
    won += tiedPositives * (below + tiedNegatives / 2);
    below += tiedNegatives;
    start = end;
  }
  return won / (positives.length * negatives.length);
}

/** Share of negatives that are turned away where this share of positives is lost. */
export function rejectedAt(lost: number, positives: readonly number[], negatives: readonly number[]): number {
  const sorted = [...positives].sort((a, b) => a - b);
  const limit = sorted[Math.floor(lost * sorted.length)] ?? -Infinity;
  return negatives.length === 0 ? 0 : negatives.filter((score) => score < limit).length / negatives.length;
}
