/** What is kept of a key that came to nothing: one look has to tell it from a key that was not met. */
const nothing = Symbol('nothing');

/**
 * The same function, which does not work the same out twice. Texts are made of few words; when more than `most` were met
 * it begins anew, and what is longer than `longest` letters is not kept at all, so that nobody can fill the memory.
 */
export function remembered<T>(most: number, work: (key: string) => T, longest = 40): (key: string) => T {
  const kept = new Map<string, T | typeof nothing>();
  return (key) => {
    if (key.length > longest) return work(key);
    const found = kept.get(key);
    if (found !== undefined) return found === nothing ? (undefined as T) : found;
    const made = work(key);
    if (kept.size >= most) kept.clear();
    kept.set(key, made ?? nothing);
    return made;
  };
}
