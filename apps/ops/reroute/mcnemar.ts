/**
 * The exact test of McNemar (1947), two-sided: how likely it is that two that are equally good differ as much as this or
 * more on the texts where only one of them is right. 1 where there is no such text.
 * @param first texts on which only the first is right
 */
export function mcnemar(first: number, second: number): number {
  const all = first + second;
  const fewer = Math.min(first, second);
  let tail = 0;
  let logWays = 0;
  for (let count = 0; count <= fewer; count += 1) {
    if (count > 0) logWays += Math.log((all - count + 1) / count);
    tail += Math.exp(logWays - all * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}
