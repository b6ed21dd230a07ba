/** 8 MiB: of 5 million names some 1 in 100 is taken for added that was not. */
const WORDS = 2 * 1024 * 1024;
const BITS = WORDS * 32;
const PROBES = 5;
const { imul } = Math;

/**
 * Remembers in bounded memory which names were added: it may take one for added that was not, never the other way round
 * (a Bloom filter).
 */
export class Written {
  private words: Uint32Array | undefined;

  add(name: string): void {
    const words = (this.words ??= new Uint32Array(WORDS));
    for (const bit of bitsOf(name)) words[bit >>> 5]! |= 1 << (bit & 31);
  }

  mayHold(name: string): boolean {
    const { words } = this;
    return words !== undefined && bitsOf(name).every((bit) => (words[bit >>> 5]! & (1 << (bit & 31))) !== 0);
  }
}

/** Two hashes make as many places as are wanted. */
function bitsOf(name: string): number[] {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < name.length; at += 1) {
    first = imul(first ^ name.charCodeAt(at), 0x01000193);
    second = imul(second + name.charCodeAt(at), 0x85ebca6b);
    second ^= second >>> 13;
  }
  return Array.from({ length: PROBES }, (_, probe) => ((first >>> 0) + probe * ((second | 1) >>> 0)) % BITS);
}
