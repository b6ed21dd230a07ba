import type { RecordedFact } from '@parley/contracts';
import { canonicalJson } from '../canonical.js';
import { noPredecessor, signatureOf, StreamHash } from '../chain.js';
import { factEntry, storedFact, type Header, type Seal, type Signature } from '../entry.js';
import { closing, opening, writeRecord } from '../record.js';
import { Reporter, type Report } from '../report.js';

export interface Written {
  readonly head: string;
  readonly streamHash: string;
  readonly facts: number;
  /** Of the whole dossier, in UTF-8. */
  readonly bytes: number;
  readonly report: Report;
}

/**
 * Writes a dossier line by line in bounded memory; what it returns at its end says what was written. The same header,
 * facts and key give the same bytes.
 */
export async function* writeDossier(
  header: Header,
  facts: AsyncIterable<RecordedFact>,
  installKey: Buffer,
): AsyncGenerator<string, Written> {
  const reporter = new Reporter(header.exportedAt);
  const streamHash = new StreamHash(header.contactId);
  let chain = noPredecessor;
  let number = 0;
  let count = 0;
  let bytes = 0;
  const counted = (line: string): string => {
    bytes += Buffer.byteLength(line);
    return line;
  };
  const record = (entry: object): string => {
    const written = writeRecord(chain, number, canonicalJson(entry));
    chain = written.chain;
    number += 1;
    return counted(written.line);
  };

  yield counted(opening);
  yield record(header);
  for await (const fact of facts) {
    if (fact.revision > header.upToRevision) break;
    reporter.apply(fact);
    streamHash.add(canonicalJson(storedFact(fact)));
    count += 1;
    yield record(factEntry(fact, header));
  }
  const report = reporter.report();
  const seal: Seal = { kind: 'seal', facts: count, streamHash: streamHash.toString(), report };
  yield record(seal);
  const head = chain;
  const signature: Signature = {
    kind: 'signature',
    algorithm: 'HMAC-SHA256',
    instance: header.instance,
    head,
    value: signatureOf(installKey, head),
  };
  yield record(signature);
  yield counted(closing);
  return { head, streamHash: seal.streamHash, facts: count, bytes, report };
}
