import { opening } from '../record.js';
import type { FactEntry, Header } from '../entry.js';
import { Lines } from '../verifying/lines.js';

/** The header of a dossier and then its facts, one by one. Verify the dossier first: this believes it. */
export async function readDossier(
  file: AsyncIterable<Uint8Array>,
): Promise<{ header: Header; facts: AsyncIterable<FactEntry> }> {
  const lines = new Lines(file);
  const first = await lines.next();
  if (first?.bytes.toString('latin1') !== opening) throw new Error('The file is no dossier.');
  const header = entryOf((await lines.next())!.bytes) as Header;
  async function* facts(): AsyncGenerator<FactEntry> {
    for (let line = await lines.next(); line; line = await lines.next()) {
      const entry = entryOf(line.bytes);
      if (entry.kind !== 'fact') return;
      yield entry as FactEntry;
    }
  }
  return { header, facts: facts() };
}

function entryOf(line: Buffer): { kind: string } {
  const { entry } = JSON.parse(line.toString('utf8').replace(/^,/, '')) as { entry: { kind: string } };
  return entry;
}
