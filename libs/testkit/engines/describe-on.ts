import { addressOf, missingMark, type TestEngine } from './table.js';

/**
 * A `describe` that runs where the engine is there. Where it is not, it is skipped, and listed at the end of the run with
 * the reason. Only inside jest, and in the spec itself with the name of the engine as a literal: before the specs run, those
 * names are read from their text to learn which engines to start.
 */
export function describeOn(engine: TestEngine, title: string, body: (address: string) => void): void {
  const address = addressOf(engine, process.env);
  if (address === undefined) describe.skip(title + missingMark(engine), () => body(''));
  else describe(title, () => body(address));
}
