/** Wakes one waiter; a ring while nobody waits is remembered, so that none is missed between looking and waiting. */
export class Doorbell {
  private rung = false;
  private answer: (() => void) | undefined;

  readonly ring = (): void => {
    this.rung = true;
    this.answer?.();
  };

  /** Resolves at the next ring, at once where it rang since the last call; after `patience` ms even without. */
  async wait(patience?: number): Promise<void> {
    if (!this.rung) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.answer = resolve;
      const timer = patience === undefined ? undefined : setTimeout(resolve, patience);
      await promise;
      clearTimeout(timer);
    }
    this.rung = false;
    this.answer = undefined;
  }
}
