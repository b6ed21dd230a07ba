/** Rows that names of features are spread over; two names in one row are rare and harmless. */
export const buckets = 2 ** 18;

/** The kinds of features, by the first letter of their names. */
const kinds = 'wck';

/** FNV-1a, 32 bits over UTF-16 units: of no name at all. */
const start = 0x811c9dc5 | 0;

/** The hash of a name that goes on by one unit, from the hash of its beginning. */
export const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a name, or of one that goes on by `more`, from the hash of its beginning. */
export function hashOf(more: string, hash = start): number {
  for (let at = 0; at < more.length; at += 1) hash = withUnit(hash, more.charCodeAt(at));
  return hash;
}

/** A feature as models know it: the bucket that the hash of its name is folded to, and above it the number of its kind. */
export const featureOf = (hash: number, kind: number): number =>
  (((hash >>> 18) ^ hash) & (buckets - 1)) | (kind * buckets);
export const bucketOf = (feature: number): number => feature & (buckets - 1);
export const kindOf = (feature: number): number => feature >>> 18;

/** The feature of a name such as `w:order`. */
export const featureNamed = (name: string): number => featureOf(hashOf(name), kinds.indexOf(name[0]!));
