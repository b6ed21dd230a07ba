/** Milliseconds after which what did not arrive counts as lost. */
const PATIENCE = 60_000;

/** Waits for what happens elsewhere, by name, and says when it did. */
export class Arrivals {
  private readonly awaited = new Map<string, (at: number) => void>();

  /** Resolves with the moment (`performance.now`) at which it arrived. */
  of(name: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const lost = setTimeout(() => reject(new Error(`It did not arrive within ${PATIENCE} ms.`)), PATIENCE);
      this.awaited.set(name, (at) => {
        clearTimeout(lost);
        resolve(at);
      });
    });
  }

  note(name: string): void {
    this.awaited.get(name)?.(performance.now());
    this.awaited.delete(name);
  }
}
