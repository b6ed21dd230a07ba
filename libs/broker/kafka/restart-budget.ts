const PERIOD = 600_000;
const FAILURES = 5;

/** How often something may go wrong for a reason that waiting does not mend: five times in ten minutes. */
export class RestartBudget {
  private spent: number[] = [];

  /** False where nothing is left; `now` in milliseconds. */
  spend(now: number): boolean {
    this.spent = [...this.spent.filter((at) => now - at < PERIOD), now];
    return this.spent.length <= FAILURES;
  }
}
