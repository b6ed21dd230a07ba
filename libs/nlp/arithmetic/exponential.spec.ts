import { exp, log } from './exponential.js';

const bitsOf = (number: number): string => Buffer.from(new Float64Array([number]).buffer).toString('hex');

it('e to a power is right to the last digits, from the smallest to the largest', () => {
  for (let x = -700; x <= 700; x += 0.37) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 13);
  expect(exp(0)).toBe(1);
  expect([exp(-1000), exp(1000)]).toEqual([0, Infinity]);
});

it('where it ends it neither leaps nor stops being a number', () => {
  for (let x = 708; x <= 709.782; x += 0.001) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
  expect([709.79, 710, 711, 1e300, Infinity].map(exp)).toEqual(Array(5).fill(Infinity));
  // The smallest numbers there are have few digits: one unit of the last is allowed.
  for (let x = -745.2; x <= -708; x += 0.01)
    expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(Number.MIN_VALUE + 1e-13 * Math.exp(x));
  expect([-745, -745.2, -746, -1e300, -Infinity].map(exp)).toEqual([Number.MIN_VALUE, 0, 0, 0, 0]);
  expect(exp(NaN)).toBeNaN();
});

it('the logarithm is right to the last digits', () => {
  for (let x = 1e-9; x < 1e9; x *= 1.23) expect(log(x)).toBeCloseTo(Math.log(x), 12);
  expect(log(1)).toBe(0);
  expect([log(0), log(Infinity), log(-1)]).toEqual([-Infinity, Infinity, NaN]);
});

it('one undoes the other', () => {
  for (let x = -20; x <= 20; x += 0.7) expect(log(exp(x))).toBeCloseTo(x, 12);
});

it('the bits are these on every machine', () => {
  expect([exp(0.3), exp(-7.77), log(3), log(0.1)].map(bitsOf)).toEqual([
    '961a8c8c0599f53f',
    '5803422c90ab3b3f',
    '0a03ad7aea93f13f',
    '1555b5bbb16b02c0',
  ]);
});
