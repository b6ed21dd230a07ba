import type { RecordedFact } from '@parley/contracts';
import type { EventStore } from './port.js';

const FIRST_PAGE = 32;
const LONGEST_PAGE = 512;

/** Facts of a stream from the last one back, read in pages that grow: for callers who find what they want near the end. */
export async function* newestFirst(store: EventStore, stream: string): AsyncGenerator<RecordedFact> {
  let from: number | undefined;
  for (let limit = FIRST_PAGE; ; limit = Math.min(limit * 2, LONGEST_PAGE)) {
    let oldest: number | undefined;
    let count = 0;
    const options = { direction: 'backwards', limit, ...(from === undefined ? {} : { from }) } as const;
    for await (const fact of store.read(stream, options)) {
      oldest = fact.revision;
      count += 1;
      yield fact;
    }
    if (oldest === undefined || oldest === 0 || count < limit) return;
    from = oldest - 1;
  }
}
