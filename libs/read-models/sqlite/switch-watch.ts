/** How often the pointer is looked at for a switch made by another process. Milliseconds. */
const POLL = 500;

/** Tells listeners that another generation became live: at once, or within half a second of another process’s switch. */
export class SwitchWatch {
  private readonly listeners = new Set<(generation: number) => void>();
  private poll: NodeJS.Timeout | undefined;
  private seen: number | undefined;

  constructor(private readonly live: () => number) {}

  listen(listener: (generation: number) => void): () => void {
    const own = (generation: number) => listener(generation);
    if (this.listeners.size === 0) this.seen = this.live();
    this.listeners.add(own);
    this.poll ??= setInterval(() => this.lookAgain(), POLL).unref();
    return () => {
      this.listeners.delete(own);
      if (this.listeners.size === 0) this.close();
    };
  }

  look(): void {
    if (this.listeners.size === 0) return;
    const live = this.live();
    if (live === this.seen) return;
    this.seen = live;
    for (const listener of this.listeners) listener(live);
  }

  private lookAgain(): void {
    try {
      this.look();
    } catch {
      // The file cannot be read just now: the next look will.
    }
  }

  close(): void {
    clearInterval(this.poll);
    this.poll = undefined;
    this.listeners.clear();
  }
}
