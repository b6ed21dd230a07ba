import type { Consumer, ConsumerEvent, ConsumerHealth, ConsumerOptions, Message } from '../port.js';
import { Attempts } from './attempt.js';
import { backoffAfter } from './backoff.js';
import { Committer } from './committer.js';
import { DeadLetters } from './dead-letters.js';
import type { Feed, Intake, LaneAdapter, PartitionRef, ResumeAt } from './feed.js';
import { LaneScheduler } from './lane-scheduler.js';
import type { LaneWork, MessageAt } from './lane-work.js';
import { MessageJob } from './message-job.js';
import { PartitionIntake } from './partition-intake.js';
import { RedriveJob } from './redrive-job.js';
import { settingsOf, type LaneSettings } from './settings.js';
import { within } from './within.js';

const COMMIT_PACE = { every: 50, atMost: 500 };
/** Milliseconds for what must not be waited for without bound: the last commit, leaving the group. */
const LAST_STEPS = 2_000;

/** A consumer group’s member in this process, whatever engine feeds it. */
export class LaneConsumer implements Consumer, Intake {
  private state: ConsumerHealth['state'] = 'starting';
  private because: string | undefined;
  private lastPollAt: string | undefined;
  private lastCommitAt: string | undefined;
  private retried = 0;
  private draining: Promise<void> | undefined;
  private readonly settings: LaneSettings;
  private readonly scheduler: LaneScheduler;
  private readonly attempts: Attempts;
  private readonly feed: Feed;
  private readonly committer: Committer;
  private readonly partitions = new Map<string, PartitionIntake>();
  private readonly redriving = new Set<string>();
  private readonly awaitingEngine = new Set<unknown>();
  private deadLetters: DeadLetters | undefined;
  private work: LaneWork | undefined;

  private constructor(
    private readonly options: ConsumerOptions,
    private readonly adapter: LaneAdapter,
  ) {
    this.settings = settingsOf(options);
    this.scheduler = new LaneScheduler(this.settings.concurrency, adapter.time);
    this.attempts = new Attempts(options.handler, this.settings.handlerDeadline, adapter.time, () => this.feed.share());
    this.feed = adapter.feed(options, this);
    this.committer = new Committer(this.feed, adapter.time, COMMIT_PACE, (ok) => this.onCommit(ok));
  }

  static async start(options: ConsumerOptions, adapter: LaneAdapter): Promise<LaneConsumer> {
    const consumer = new LaneConsumer(options, adapter);
    try {
      await consumer.begin();
      return consumer;
    } catch (error) {
      consumer.deadLetters?.close();
      throw error;
    }
  }

  health(): ConsumerHealth {
    const quarantine = this.deadLetters?.quarantine;
    return {
      group: this.options.group,
      state: this.state,
      ...(this.because === undefined ? {} : { because: this.because }),
      ...(this.lastPollAt === undefined ? {} : { lastPollAt: this.lastPollAt }),
      ...(this.lastCommitAt === undefined ? {} : { lastCommitAt: this.lastCommitAt }),
      share: this.feed.share(),
      lag: [...this.partitions.values()].reduce((sum, partition) => sum + partition.lag, 0),
      inFlight: this.scheduler.running,
      quarantinedKeys: quarantine?.size ?? 0,
      parked: quarantine?.parked ?? 0,
      retried: this.retried,
      awaitingEngine: this.awaitingEngine.size,
    };
  }

  drain(deadline: number): Promise<void> {
    this.draining ??= this.finish(deadline);
    return this.draining;
  }

  /** Stops dead, as if the process had been killed: nothing more is handled or committed. */
  async abandon(): Promise<void> {
    this.committer.end();
    this.attempts.abandon();
    void this.scheduler.stop();
    await this.close();
  }

  async assign({ topic, partition, offset }: ResumeAt): Promise<void> {
    const intake = new PartitionIntake({ topic, partition }, offset, this.settings.queueLimit, {
      onProgress: (progressed) => this.committer.progressed(progressed),
      onRoom: (roomy) => this.resume(roomy),
    });
    this.partitions.set(idOf(intake.at), intake);
    await this.deadLetters?.catchUp();
    for (const key of this.deadLetters?.quarantine.releasing() ?? []) this.redrive(key);
  }

  offer(at: PartitionRef, messages: readonly Message[]): number {
    const intake = this.partitions.get(idOf(at));
    if (!intake || !this.work || (this.state !== 'running' && this.state !== 'starting')) {
      this.feed.pause(at);
      return 0;
    }
    const taken = Math.max(0, Math.min(intake.room, messages.length));
    for (const message of messages.slice(0, taken)) {
      const ticket = intake.take(message);
      // Parked before a crash kept it from being committed: it waits there, and is not parked or handled once more.
      if (this.work.deadLetters.quarantine.holds(message)) intake.finish(ticket);
      else this.scheduler.add(message.key, new MessageJob(this.work, intake, ticket, message));
    }
    if (taken < messages.length && !intake.paused) {
      intake.paused = true;
      this.feed.pause(at);
      this.observe({ kind: 'paused', ...at });
    }
    return taken;
  }

  async revoke(at: PartitionRef, deadline: number): Promise<void> {
    const intake = this.partitions.get(idOf(at));
    if (!intake) return;
    this.partitions.delete(idOf(at));
    intake.revoked = true;
    const inTime = await within(intake.idle(), deadline, this.adapter.time);
    if (!inTime) this.attempts.abandon((message) => message.topic === at.topic && message.partition === at.partition);
    await within(this.committer.flush(), LAST_STEPS, this.adapter.time);
    intake.closed = true;
  }

  polled(ends: readonly ResumeAt[]): void {
    this.lastPollAt = this.adapter.time.now();
    for (const end of ends) {
      const intake = this.partitions.get(idOf(end));
      if (intake) intake.end = end.offset;
    }
  }

  halt(because: string, at?: MessageAt): void {
    if (this.because !== undefined) return;
    this.because = because;
    this.state = 'halted';
    for (const intake of this.partitions.values()) this.feed.pause(intake.at);
    void this.scheduler.stop().then(() => this.committer.flush());
    this.observe({ kind: 'halted', because, ...(at ? placeOf(at) : {}) });
  }

  private async begin(): Promise<void> {
    const { settings, adapter, attempts, awaitingEngine } = this;
    this.deadLetters = await DeadLetters.open(adapter, this.options.group, (key) => this.redrive(key));
    this.work = {
      settings,
      attempts,
      deadLetters: this.deadLetters,
      awaitingEngine,
      strays: new Map(),
      backoff: (failures) => backoffAfter(failures, settings.backoff, adapter.random),
      halt: (because, at) => this.halt(because, at),
      tell: (kind, at, more) => this.tell(kind, at, more),
    };
    const { size } = this.deadLetters.quarantine;
    if (size > settings.maxQuarantinedKeys) return this.halt(`${size} keys are quarantined, more than the limit`);
    await this.feed.start();
    this.state = 'running';
  }

  /** Only the member that has a key’s partition handles its parked messages again, in the key’s own lane. */
  private redrive(key: string): void {
    const home = this.deadLetters?.quarantine.get(key)?.home;
    const intake = home && this.partitions.get(idOf(home));
    if (!intake || !this.work || this.redriving.has(key)) return;
    this.redriving.add(key);
    this.scheduler.add(key, new RedriveJob(this.work, intake, key, () => this.redriving.delete(key)));
  }

  private resume(intake: PartitionIntake): void {
    if (this.state !== 'running') return;
    intake.paused = false;
    this.feed.resume(intake.at);
    this.observe({ kind: 'resumed', ...intake.at });
  }

  private async finish(deadline: number): Promise<void> {
    const { time } = this.adapter;
    if (this.state !== 'halted') this.state = 'draining';
    for (const intake of this.partitions.values()) this.feed.pause(intake.at);
    const idle = this.scheduler.stop();
    if (!(await within(idle, deadline, time))) this.attempts.abandon();
    await within(this.committer.flush(), LAST_STEPS, time);
    this.committer.end();
    await this.close();
  }

  private async close(): Promise<void> {
    await within(this.feed.leave(), LAST_STEPS, this.adapter.time);
    this.deadLetters?.close();
    if (this.state !== 'halted') this.state = 'stopped';
  }

  private onCommit(ok: boolean): void {
    if (ok) this.lastCommitAt = this.adapter.time.now();
    this.observe({ kind: ok ? 'committed' : 'commit-failed' });
  }

  private tell(kind: ConsumerEvent['kind'], at: MessageAt, more: Pick<ConsumerEvent, 'because' | 'attempt'> = {}) {
    if (kind === 'retried') this.retried += 1;
    this.observe({ kind, ...placeOf(at), ...more });
  }

  private observe(event: Omit<ConsumerEvent, 'group'>): void {
    this.options.observe?.({ group: this.options.group, ...event });
  }
}

function idOf({ topic, partition }: PartitionRef): string {
  return `${topic}/${partition}`;
}

function placeOf({ topic, partition, offset, key }: MessageAt): MessageAt {
  return { topic, partition, offset, key };
}
