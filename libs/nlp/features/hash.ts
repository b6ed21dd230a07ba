/** Rows that names of features are spread over; two names in one row are rare and harmless. */
export const buckets = 2 ** 18;

/** FNV-1a, 32 bits over UTF-16 units, folded to a bucket. */
export function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash >>> 18) ^ hash) & (buckets - 1);
}
