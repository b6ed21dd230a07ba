/** Bytes of an entry between two marks: as close as an alteration of several bytes is placed. */
export const markedBytes = 32;

/**
 * A checksum of everything up to each 32nd byte and up to the end: FNV-1a of 32 bits, big-endian, in base64. The
 * first one that is wrong tells where an alteration begins. Marks prove nothing, hashes do; any change of marks shows.
 */
export function marksOf(bytes: Uint8Array): string {
  const count = Math.ceil(bytes.length / markedBytes);
  const marks = Buffer.alloc(count * 4);
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index += 1) {
    hash = Math.imul(hash ^ bytes[index]!, 0x01000193) >>> 0;
    if ((index + 1) % markedBytes === 0 || index + 1 === bytes.length) {
      marks.writeUInt32BE(hash, Math.floor(index / markedBytes) * 4);
    }
  }
  return marks.toString('base64');
}

/** Characters of the marks of an entry of that many bytes. */
export function marksLength(bytes: number): number {
  return Math.ceil((Math.ceil(bytes / markedBytes) * 4) / 3) * 4;
}

/** The first block of `bytes` that its marks do not know; -1 where they know all that are there. */
export function firstWrongBlock(bytes: Uint8Array, marks: string): number {
  const expected = Buffer.from(marks, 'base64');
  const found = Buffer.from(marksOf(bytes), 'base64');
  for (let at = 0; at < found.length; at += 4) {
    if (at + 4 > expected.length || found.compare(expected, at, at + 4, at, at + 4) !== 0) return at / 4;
  }
  return expected.length > found.length ? Math.max(0, found.length / 4 - 1) : -1;
}
