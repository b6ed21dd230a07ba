/** A message that was taken in and has to be finished. */
export interface Ticket {
  readonly offset: string;
  finished: boolean;
}

const COMPACT_AT = 1024;

/**
 * Which offset of a partition may be committed: the last one before the first unfinished one. What was finished
 * beyond a hole stays uncommitted, so that a crash repeats messages and never loses one (pitfall 17).
 */
export class ContiguousOffsets {
  private tickets: Ticket[] = [];
  private head = 0;
  private last: string | undefined;

  /** Offsets are started in rising order; they may have gaps. */
  start(offset: string): Ticket {
    const ticket = { offset, finished: false };
    this.tickets.push(ticket);
    return ticket;
  }

  /** True where the completed prefix grew. */
  finish(ticket: Ticket): boolean {
    ticket.finished = true;
    const before = this.head;
    while (this.tickets[this.head]?.finished) {
      this.last = this.tickets[this.head]!.offset;
      this.head += 1;
    }
    const grew = this.head > before;
    if (this.head >= COMPACT_AT && this.head * 2 >= this.tickets.length) {
      this.tickets = this.tickets.slice(this.head);
      this.head = 0;
    }
    return grew;
  }

  /** The offset up to which (inclusive) everything is finished. */
  get completed(): string | undefined {
    return this.last;
  }

  /** Messages from the first unfinished one on, finished ones among them included. */
  get window(): number {
    return this.tickets.length - this.head;
  }
}
