import { again, type Code, double, four, get, int, integer, moduleOf, set, types } from './instructions.js';

/*
 * The two loops that training spends its time in, four weights at a time: WebAssembly, since JavaScript has no such
 * arithmetic. Its sums, products and roots are those of IEEE 754, so they are the same on every machine. A spec
 * holds them to plain loops, to the last bit.
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

const { i32, f64, v128 } = types;
const sixPlaces = [i32, i32, i32, i32, i32, i32];
const [indices, values, count, matrix, rowBytes] = [0, 1, 2, 3, 4] as const;

/** Goes over the rows that are named: `before` is done for each, then `each` for every four weights of it. */
function overRows(locals: { readonly row: number; readonly at: number }, before: readonly Code[], each: Code): Code {
  const { row, at } = locals;
  return again(
    [
      set(row, int.plus(get(matrix), int.times(int.at(get(indices)), get(rowBytes)))),
      ...before,
      set(at, integer(0)),
      again([each, set(at, int.plus(get(at), integer(16)))], int.isLess(get(at), get(rowBytes))),
      set(indices, int.plus(get(indices), integer(4))),
      set(values, int.plus(get(values), integer(4))),
      set(count, int.minus(get(count), integer(1))),
    ],
    get(count),
  );
}

function addRows(): Code {
  const [sums, row, at, value] = [5, 6, 7, 8] as const;
  const sum = int.plus(get(sums), get(at));
  const weights = four.at(int.plus(get(row), get(at)));
  return overRows(
    { row, at },
    [set(value, four.ofSingleAt(get(values)))],
    four.store(sum, four.plus(four.at(sum), four.times(weights, get(value)))),
  );
}

function descendRows(): Code {
  const [slope, squares, size, rate, row, at, place, value, square, step] = [
    5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
  ] as const;
  const weights = int.plus(get(row), get(at));
  const part = four.at(int.plus(get(slope), get(at)));
  const added = double.times(double.times(get(value), get(value)), get(size));
  const length = double.over(double.times(get(rate), get(value)), double.root(get(square)));
  return overRows(
    { row, at },
    [
      set(value, double.ofSingleAt(get(values))),
      set(place, int.plus(get(squares), int.times(int.at(get(indices)), integer(8)))),
      set(square, double.plus(double.at(get(place)), added)),
      double.store(get(place), get(square)),
      set(step, four.ofDouble(length)),
    ],
    four.store(weights, four.minus(four.at(weights), four.times(part, get(step)))),
  );
}

const program = moduleOf({
  addRows: { parameters: sixPlaces, locals: [i32, i32, v128], code: addRows() },
  descendRows: {
    parameters: [...sixPlaces, i32, f64, f64],
    locals: [i32, i32, i32, f64, f64, v128],
    code: descendRows(),
  },
});

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
