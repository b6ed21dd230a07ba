/** Bytes of an entry between two marks: as close as an alteration of several bytes is placed. */
export const markedBytes = 32;

const beginning = 0x811c9dc5;
/** Looked up once: it is called for every byte. */
const { imul } = Math;
const after = (hash: number, byte: number): number => imul(hash ^ byte, 0x01000193) >>> 0;

/**
 * A checksum of everything up to each 32nd byte and up to the end: FNV-1a of 32 bits, big-endian, in base64. The
 * first one that is wrong tells where an alteration begins. Marks prove nothing, hashes do; any change of marks shows.
 */
export function marksOf(bytes: Uint8Array): string {
  const count = Math.ceil(bytes.length / markedBytes);
  const marks = Buffer.alloc(count * 4);
  let hash = beginning;
  for (let index = 0; index < bytes.length; index += 1) {
    hash = after(hash, bytes[index]!);
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

/**
 * Whether some bytes may be the block that `marks` know, given that all blocks before it are right: far quicker than a
 * hash of the whole. Of the last block, whose length is not known, all may be.
 */
export function blockFits(marks: string, block: number): (bytes: Uint8Array) => boolean {
  const known = Buffer.from(marks, 'base64');
  if ((block + 2) * 4 > known.length) return () => true;
  const start = block === 0 ? beginning : known.readUInt32BE((block - 1) * 4);
  const end = known.readUInt32BE(block * 4);
  return (bytes) => bytes.reduce(after, start) === end;
}
