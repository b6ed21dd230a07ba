/** Keys that are kept, in letters: what is longer is no word that comes back. */
const longest = 40;

/**
 * The same function, which does not work the same out twice. Texts are made of few words; when more than `most` were met
 * it begins anew, so that nobody can fill the memory.
 */
export function remembered<T>(most: number, work: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    if (key.length > longest) return work(key);
    const found = kept.get(key);
    if (found !== undefined || kept.has(key)) return found!;
    const made = work(key);
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}
