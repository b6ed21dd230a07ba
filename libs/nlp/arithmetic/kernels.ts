/*
 * The two loops that training spends its time in, four weights at a time: WebAssembly, since JavaScript has no such
 * arithmetic. Its sums, products and roots are those of IEEE 754, so they are the same on every machine. It is written out
 * here by its instructions (WebAssembly Core Specification 2.0, 5.4), stack order; a spec holds it to the same in plain loops.
 */

/** Numbers of a memory are named by where they begin, in bytes; a row is `rowBytes` long, a multiple of 16. */
export interface Kernels {
  /** Adds rows of a matrix, each times its value, to `sums`. At least one: `count` ≥ 1. */
  addRows(indices: number, values: number, count: number, matrix: number, rowBytes: number, sums: number): void;
  /**
   * Takes `slope`, times rate · value / √(squares of the row), from each of the rows, after adding value² · size to its
   * squares (Adagrad with one accumulator per row). `count` ≥ 1.
   */
  descendRows(
    indices: number,
    values: number,
    count: number,
    matrix: number,
    rowBytes: number,
    slope: number,
    squares: number,
    size: number,
    rate: number,
  ): void;
}

const [i32, f64, v128] = [0x7f, 0x7c, 0x7b];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const constant = (number: number) => [0x41, number];
const loop = (...body: readonly (readonly number[])[]) => [0x03, 0x40, ...body.flat(), 0x0b];
const againIf = [0x0d, 0];
const [addI32, subtractI32, timesI32, isLess] = [[0x6a], [0x6b], [0x6c], [0x49]] as const;
const [loadI32, loadF32] = [
  [0x28, 2, 0],
  [0x2a, 2, 0],
] as const;
const [loadF64, storeF64] = [
  [0x2b, 3, 0],
  [0x39, 3, 0],
] as const;
const [addF64, timesF64, dividedF64, rootF64] = [[0xa0], [0xa2], [0xa3], [0x9f]] as const;
const [toF64, toF32] = [[0xbb], [0xb6]] as const;
const [loadFour, storeFour, fourTimes] = [
  [0xfd, 0, 4, 0],
  [0xfd, 11, 4, 0],
  [0xfd, 19],
] as const;
const [addFour, subtractFour, timesFour] = [
  [0xfd, 0xe4, 1],
  [0xfd, 0xe5, 1],
  [0xfd, 0xe6, 1],
] as const;

const bytesOfNumber = 4;
const step = (local: number, bytes: number) => [...get(local), ...constant(bytes), ...addI32, ...tee(local)];
const dropped = 0x1a;

const [indices, values, count, matrix, rowBytes, other, squares, size, rate] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Goes over the rows named by `indices`; `before` is done for each, then `each` for every four weights of it. */
function overRows(row: number, at: number, before: readonly number[], each: readonly number[]): number[] {
  return loop(
    get(matrix),
    [...get(indices), ...loadI32],
    get(rowBytes),
    timesI32,
    addI32,
    set(row),
    before,
    [...constant(0), ...set(at)],
    loop(each, [...get(at), ...constant(16), ...addI32, ...tee(at)], get(rowBytes), isLess, againIf),
    [...step(indices, bytesOfNumber), dropped, ...step(values, bytesOfNumber), dropped],
    [...get(count), ...constant(1), ...subtractI32, ...tee(count)],
    againIf,
  );
}

const at = (base: number, offset: number) => [...get(base), ...get(offset), ...addI32];

const addRows = (row: number, offset: number, value: number): number[] =>
  overRows(
    row,
    offset,
    [...get(values), ...loadF32, ...fourTimes, ...set(value)],
    [
      ...at(other, offset),
      ...[...at(other, offset), ...loadFour],
      ...[...at(row, offset), ...loadFour, ...get(value), ...timesFour],
      ...addFour,
      ...storeFour,
    ],
  );

const descendRows = (row: number, offset: number, square: number, value: number, sum: number, move: number): number[] =>
  overRows(
    row,
    offset,
    [
      ...[...get(values), ...loadF32, ...toF64, ...set(value)],
      ...[...get(squares), ...get(indices), ...loadI32, ...constant(8), ...timesI32, ...addI32, ...tee(square)],
      ...[...get(square), ...loadF64, ...get(value), ...get(value), ...timesF64, ...get(size), ...timesF64, ...addF64],
      ...[...tee(sum), ...storeF64],
      ...[...get(rate), ...get(value), ...timesF64, ...get(sum), ...rootF64, ...dividedF64, ...toF32],
      ...[...fourTimes, ...set(move)],
    ],
    [
      ...at(row, offset),
      ...[...at(row, offset), ...loadFour],
      ...[...at(other, offset), ...loadFour, ...get(move), ...timesFour],
      ...subtractFour,
      ...storeFour,
    ],
  );

/** A length and what is that long, as WebAssembly writes both. */
const sized = (bytes: readonly number[]): number[] =>
  bytes.length < 128 ? [bytes.length, ...bytes] : [(bytes.length & 127) | 128, bytes.length >> 7, ...bytes];
const listed = (items: readonly (readonly number[])[]): number[] => [items.length, ...items.flat()];
const section = (number: number, items: readonly (readonly number[])[]): number[] => [number, ...sized(listed(items))];
const named = (name: string): number[] => sized([...Buffer.from(name)]);
const typeOf = (parameters: readonly number[]): number[] => [0x60, ...listed(parameters.map((each) => [each])), 0];
const bodyOf = (locals: readonly number[], code: readonly number[]): number[] =>
  sized([...listed(locals.map((type) => [1, type])), ...code, 0x0b]);

const sixAddresses = [i32, i32, i32, i32, i32, i32];
const program = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [typeOf(sixAddresses), typeOf([...sixAddresses, i32, f64, f64])]),
  ...section(2, [[...named('of'), ...named('memory'), 2, 0, 1]]),
  ...section(3, [[0], [1]]),
  ...section(7, [
    [...named('addRows'), 0, 0],
    [...named('descendRows'), 0, 1],
  ]),
  ...section(10, [
    bodyOf([i32, i32, v128], addRows(6, 7, 8)),
    bodyOf([i32, i32, i32, f64, f64, v128], descendRows(9, 10, 11, 12, 13, 14)),
  ]),
]);

/** As much of the engine’s own as is used here; the language’s types leave it to the web’s. */
interface Engine {
  Memory: new (pages: { readonly initial: number }) => Memory;
  Module: new (program: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}
export interface Memory {
  readonly buffer: ArrayBuffer;
}
const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
const bytesOfPage = 65_536;

/** A memory of so many bytes or some more, all zero. */
export const memoryOf = (bytes: number): Memory => new engine.Memory({ initial: Math.ceil(bytes / bytesOfPage) });

let compiled: object | undefined;

/** The loops over a memory. */
export function kernelsOf(memory: Memory): Kernels {
  compiled ??= new engine.Module(program);
  return new engine.Instance(compiled, { of: { memory } }).exports as Kernels;
}
