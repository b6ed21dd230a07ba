import type { Message } from '../port.js';
import { deadLetterHeaders, originalOf } from './dead-letter-records.js';
import type { Job, Next } from './lane-scheduler.js';
import type { LaneWork } from './lane-work.js';
import type { PartitionIntake } from './partition-intake.js';
import type { Quarantined } from './quarantine.js';
import { Trial } from './trial.js';

const PAGE = 100;

/**
 * Hands the parked messages of a released key to the handler again, oldest first. It stands in the key’s own lane:
 * newer messages wait behind it, and go on when all is done, or to the dead-letter topic when one fails again.
 * Until its `redriven` record stands, a crash begins it anew.
 */
export class RedriveJob implements Job {
  private cursor: string | undefined;
  private page: Message[] = [];
  private readonly seen = new Map<string, bigint>();
  private current: { readonly record: Message; readonly trial: Trial } | undefined;
  private through = '-1';
  private count = 0;
  private conclusion: { readonly because?: string } | undefined;
  private failures = 0;

  constructor(
    private readonly work: LaneWork,
    private readonly partition: PartitionIntake,
    private readonly key: string,
    private readonly onEnd: () => void,
  ) {}

  async run(): Promise<Next> {
    const next = await this.partition.during(() => this.step());
    if (next === 'done') this.onEnd();
    return next;
  }

  private async step(): Promise<Next> {
    const entry = this.work.deadLetters.quarantine.get(this.key);
    if (!entry?.releasing) return 'done';
    if (this.work.strays.has(this.key)) this.conclusion ??= { because: 'handler-did-not-stop' };
    try {
      if (this.conclusion) return await this.conclude(entry, this.conclusion);
      this.current ??= await this.nextRecord(entry);
      if (!this.current) return await this.conclude(entry, {});
      this.failures = 0;
    } catch {
      this.failures += 1;
      return { againIn: this.work.backoff(this.failures) };
    }
    return this.handle(this.current.record, this.current.trial);
  }

  private async handle(record: Message, trial: Trial): Promise<Next> {
    const decision = await trial.next();
    switch (decision.kind) {
      case 'handled':
        this.through = record.offset;
        this.count += 1;
        this.current = undefined;
        return { againIn: 0 };
      case 'again':
        return { againIn: decision.in };
      case 'park':
        this.conclusion = { because: decision.because };
        return { againIn: 0 };
      case 'leave':
        return 'done';
    }
  }

  private async conclude(entry: Quarantined, { because }: { because?: string }): Promise<Next> {
    const through = because === undefined ? entry.last : this.through;
    await this.work.deadLetters.redriven(this.key, { through, count: this.count, ...(because ? { because } : {}) });
    const at = { topic: this.work.deadLetters.topic, partition: 0, offset: through, key: this.key };
    this.work.tell('redriven', at, because ? { because } : {});
    return 'done';
  }

  private async nextRecord(entry: Quarantined): Promise<{ record: Message; trial: Trial } | undefined> {
    for (;;) {
      for (let record = this.page.shift(); record; record = this.page.shift()) {
        if (BigInt(record.offset) > BigInt(entry.last)) return undefined;
        if (this.isNextOfKey(record)) return { record, trial: new Trial(this.work, originalOf(record)) };
      }
      const page = await this.work.deadLetters.read(this.cursor ?? entry.first, PAGE);
      if (page.length === 0) return undefined;
      this.page = [...page];
      this.cursor = String(BigInt(page.at(-1)!.offset) + 1n);
    }
  }

  /** A message that was parked twice, because the answer to the first time got lost, is handled once. */
  private isNextOfKey(record: Message): boolean {
    if (record.key !== this.key || record.headers[deadLetterHeaders.kind] !== 'parked') return false;
    const { topic, offset } = originalOf(record);
    if (BigInt(offset) <= (this.seen.get(topic) ?? -1n)) return false;
    this.seen.set(topic, BigInt(offset));
    return true;
  }
}
