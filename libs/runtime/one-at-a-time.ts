/** Runs work on the same key one after another, in the order it was asked for; different keys do not wait for each other. */
export class OneAtATime {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Errors: those of `work`; what ran before on the key does not matter. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key);
    const mine = before ? before.then(work, work) : work();
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }

  /** Keys on which something runs or waits. */
  get size(): number {
    return this.last.size;
  }
}
