import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factIdOf, streamOf, uuidV5, type Fact } from '@parley/contracts';

/** A folder for one measurement, removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A contact id that looks like any other. */
export function contactIdNumber(n: number): string {
  let rest = n;
  return Array.from({ length: 26 }, () => {
    const letter = alphabet[rest % 32]!;
    rest = Math.floor(rest / 32);
    return letter;
  }).join('');
}

export const streamNumber = (n: number): string => streamOf(contactIdNumber(n));

/** A note of about 250 bytes as JSON: the weight of an ordinary fact. */
export function aFact(contact: number, ordinal: number): Fact<'NoteAdded'> {
  const cause = `bench/${contact}/${ordinal}`;
  return {
    id: factIdOf(cause, 'NoteAdded', 0),
    type: 'NoteAdded',
    version: 1,
    contactId: contactIdNumber(contact),
    brandId: 'acme',
    senderId: 'main',
    at: '2026-11-20T15:00:00.000Z',
    cause,
    actor: { kind: 'agent' },
    data: { noteId: uuidV5('note', cause) },
    personal: { text: 'Called the warehouse about it.' },
  };
}
