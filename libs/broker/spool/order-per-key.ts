/** Lets work begin once all earlier work of the same keys has ended, whatever became of it; other work waits for nothing. */
export class OrderPerKey {
  private readonly last = new Map<string, Promise<unknown>>();

  async run<T>(keys: ReadonlySet<string>, work: () => Promise<T>): Promise<T> {
    const before = [...keys].flatMap((key) => this.last.get(key) ?? []);
    const done = before.length === 0 ? work() : Promise.allSettled(before).then(work);
    for (const key of keys) this.last.set(key, done);
    try {
      return await done;
    } finally {
      for (const key of keys) if (this.last.get(key) === done) this.last.delete(key);
    }
  }
}
