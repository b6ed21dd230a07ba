/**
 * The partition of a key: FNV-1a (32 bits) over its UTF-8 bytes, stirred by the finaliser of MurmurHash3, modulo the
 * partition count. Every producer uses this one function, whatever its client library would have done: the order of a
 * contact hangs on it (pitfall 14), so it never changes, and neither does the partition count of a topic.
 */
export function partitionOf(key: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % partitions;
}
