import type { Message } from '../port.js';
import type { Ticket } from './contiguous-offsets.js';
import type { Job, Next } from './lane-scheduler.js';
import type { LaneWork } from './lane-work.js';
import type { PartitionIntake } from './partition-intake.js';
import { Trial } from './trial.js';

/** A message in its lane: handled, tried again, or parked; finished in each case before the next of its key begins. */
export class MessageJob implements Job {
  private readonly trial: Trial;
  /** Why it is to be parked, once that is decided: the handler does not see it again. */
  private condemned: string | undefined;
  private failedParkings = 0;

  constructor(
    private readonly work: LaneWork,
    private readonly partition: PartitionIntake,
    private readonly ticket: Ticket,
    private readonly message: Message,
  ) {
    this.trial = new Trial(work, message);
  }

  run(): Promise<Next> {
    return this.partition.during(() => this.step());
  }

  private async step(): Promise<Next> {
    if (this.work.deadLetters.quarantine.has(this.message.key)) this.condemned ??= 'queued-behind';
    if (this.condemned !== undefined) return this.park(this.condemned);
    const decision = await this.trial.next();
    switch (decision.kind) {
      case 'handled':
        this.partition.finish(this.ticket);
        return 'done';
      case 'again':
        return { againIn: decision.in };
      case 'park':
        return this.park(decision.because);
      case 'leave':
        return 'done';
    }
  }

  private async park(because: string): Promise<Next> {
    const { deadLetters, settings, awaitingEngine } = this.work;
    this.condemned = because;
    const { quarantine } = deadLetters;
    if (!quarantine.has(this.message.key) && quarantine.size >= settings.maxQuarantinedKeys) {
      this.work.halt(`${quarantine.size} keys are quarantined, which is the limit; the next: ${because}`, this.message);
      return 'done';
    }
    try {
      await deadLetters.park(this.message, because, this.trial.attempts);
    } catch {
      awaitingEngine.add(this);
      this.failedParkings += 1;
      this.work.tell('engine-unavailable', this.message, { because: 'the dead-letter topic could not be written' });
      return { againIn: this.work.backoff(this.failedParkings) };
    }
    awaitingEngine.delete(this);
    this.work.tell('parked', this.message, { because, attempt: this.trial.attempts });
    this.partition.finish(this.ticket);
    return 'done';
  }
}
