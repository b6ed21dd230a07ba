/** Instructions of WebAssembly (Core Specification 2.0, chapter 5.4) as its bytes. An expression leaves one value behind. */
export type Code = readonly number[];

export const types = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

const one = (instruction: Code) => (operand: Code) => [...operand, ...instruction];
const two = (instruction: Code) => (left: Code, right: Code) => [...left, ...right, ...instruction];

/** @param local its number: parameters come first */
export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [...value, 0x21, local];
/** @param number 0 to 63 */
export const integer = (number: number): Code => [0x41, number];
/** Does the body again as long as the expression at its end is not zero. */
export const again = (body: readonly Code[], whileTrue: Code): Code => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...[...whileTrue, 0x0d, 0],
  0x0b,
];

/** Whole numbers of 32 bits; places in memory are such. */
export const int = {
  plus: two([0x6a]),
  minus: two([0x6b]),
  times: two([0x6c]),
  isLess: two([0x49]),
  at: one([0x28, 2, 0]),
};
/** Floats of 64 bits. */
export const double = {
  plus: two([0xa0]),
  times: two([0xa2]),
  over: two([0xa3]),
  root: one([0x9f]),
  at: one([0x2b, 3, 0]),
  store: two([0x39, 3, 0]),
  /** From a float of 32 bits in memory. */
  ofSingleAt: one([0x2a, 2, 0, 0xbb]),
};
/** Four floats of 32 bits at once. */
export const four = {
  plus: two([0xfd, 0xe4, 0x01]),
  minus: two([0xfd, 0xe5, 0x01]),
  times: two([0xfd, 0xe6, 0x01]),
  at: one([0xfd, 0x00, 4, 0]),
  store: two([0xfd, 0x0b, 4, 0]),
  /** Of one in memory. */
  ofSingleAt: one([0x2a, 2, 0, 0xfd, 0x13]),
  /** Of a float of 64 bits, rounded. */
  ofDouble: one([0xb6, 0xfd, 0x13]),
};

/** A function: the types of its parameters, of its other locals, and what it does; it gives nothing back. */
export interface Routine {
  readonly parameters: Code;
  readonly locals: Code;
  readonly code: Code;
}

/** The bytes of a module that works on the memory `of.memory` (chapter 5.5). Names are of ASCII. */
export function moduleOf(routines: Readonly<Record<string, Routine>>): Uint8Array {
  const all = Object.values(routines);
  const functionType = 0x60;
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      all.map(({ parameters }) => [functionType, ...listed(parameters.map((type) => [type])), 0]),
    ),
    ...section(2, [[...named('of'), ...named('memory'), 0x02, 0x00, 1]]),
    ...section(
      3,
      all.map((_, type) => [type]),
    ),
    ...section(
      7,
      Object.keys(routines).map((name, at) => [...named(name), 0x00, at]),
    ),
    ...section(
      10,
      all.map(({ locals, code }) => sized([...listed(locals.map((type) => [1, type])), ...code, 0x0b])),
    ),
  ]);
}

const listed = (items: readonly Code[]): Code => [items.length, ...items.flat()];
const section = (number: number, items: readonly Code[]): Code => [number, ...sized(listed(items))];
const named = (name: string): Code => sized([...Buffer.from(name)]);
/** Fewer than 2^14 bytes, behind their number. */
const sized = (bytes: Code): Code =>
  bytes.length < 128 ? [bytes.length, ...bytes] : [(bytes.length & 127) | 128, bytes.length >> 7, ...bytes];
