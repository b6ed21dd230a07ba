/*
 * The language leaves the last bits of Math.exp and Math.log to the engine, and versions differ. These are sums and
 * products alone, whose bits IEEE 754 fixes, so that a model is the same on every machine. Both are right to about 1e-15 (below 2^-1022, to what digits a number has there).
 */

const ln2 = 0.6931471805599453;
/** ln 2 in two parts: multiples of the first, up to 2^11, have no rounding. */
const ln2High = 0.69314718036912381649;
const ln2Low = 1.90821492927058770002e-10;

/** 2 to the power of -1074 … 1023, at `power + 1074`. */
const powersOfTwo = new Float64Array(2098);
powersOfTwo[1074] = 1;
for (let at = 1075; at < powersOfTwo.length; at += 1) powersOfTwo[at] = powersOfTwo[at - 1]! * 2;
for (let at = 1073; at >= 0; at -= 1) powersOfTwo[at] = powersOfTwo[at + 1]! / 2;

/** 1/14!, 1/13! … 1/1!, 1: the series of e^x, last term first. */
const series = Float64Array.from({ length: 15 }, (_, at) => 14 - at).map((degree) => {
  let product = 1;
  for (let factor = 2; factor <= degree; factor += 1) product *= factor;
  return 1 / product;
});

/** e^x; 0 below -745.14, Infinity above 709.79. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.79) return Infinity;
  if (x < -745.14) return 0;
  const power = Math.round(x / ln2);
  const rest = x - power * ln2High - power * ln2Low;
  let sum = 0;
  for (let at = 0; at < 15; at += 1) sum = sum * rest + series[at]!;
  // At either end the power has no number of its own, though the product has one.
  if (power > 1023) return sum * 2 * powersOfTwo[1023 + 1074]!;
  if (power < -1074) return (sum / 2) * powersOfTwo[0]!;
  return sum * powersOfTwo[power + 1074]!;
}

const bits = new DataView(new ArrayBuffer(8));
const exponentBits = 0x7ff00000;

/** The natural logarithm of a positive number that is not tiny (at least 2^-1022). */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? Infinity : NaN;
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  let power = (high >>> 20) - 1023;
  bits.setUint32(0, (high & ~exponentBits) | 0x3ff00000);
  let fraction = bits.getFloat64(0);
  if (fraction > Math.SQRT2) {
    fraction /= 2;
    power += 1;
  }
  // ln f = 2·artanh((f - 1) / (f + 1)), a series that falls by thirty with each term.
  const ratio = (fraction - 1) / (fraction + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let degree = 23; degree >= 1; degree -= 2) sum = sum * square + 1 / degree;
  return power * ln2 + 2 * ratio * sum;
}
