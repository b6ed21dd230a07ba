/** Wakes one waiter; a ring while nobody waits is remembered, so that none is missed between looking and waiting. */
export class Doorbell {
  private rung = false;
  private answer: (() => void) | undefined;

  readonly ring = (): void => {
    this.rung = true;
    this.answer?.();
  };

  /** Resolves at the next ring, at once where it rang since the last call. */
  async wait(): Promise<void> {
    if (!this.rung) await new Promise<void>((resolve) => (this.answer = resolve));
    this.rung = false;
    this.answer = undefined;
  }
}
