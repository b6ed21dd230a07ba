import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { openSpool, type SpoolEvent, type SpoolingPublisher } from '@parley/broker/spool';
import { ManualTime } from '../broker/index.js';
import { UnsteadyBroker, type Fate } from './unsteady-broker.js';

/** A process that publishes over a spool, in time that stands still until it is moved. */
export class SpoolBench {
  readonly broker = new UnsteadyBroker();
  readonly events: SpoolEvent[] = [];
  time = new ManualTime();
  publisher: SpoolingPublisher;
  /** Processes there have been: one that was stopped or has crashed answers nobody any more. */
  starts = 1;
  private readonly folders: string[] = [];
  private folder: string;
  private readonly leftovers: (() => Promise<void>)[] = [];
  /** Cuts a process that has crashed off from the broker. */
  private life = { over: false };

  constructor(private readonly maxBytes = 64 * 1024 * 1024) {
    this.folder = this.makeFolder();
    this.publisher = this.open();
  }

  get dataDir(): string {
    return this.folder;
  }

  publish(key: string, value: string, topic = 'sms.inbound'): Promise<void> {
    return this.publisher.publish(topic, [{ key, headers: { 'content-type': 'application/json' }, value }]);
  }

  /** Another process on the same folder. */
  open(): SpoolingPublisher {
    const life = this.life;
    return openSpool({
      broker: {
        publish: (topic, messages) =>
          life.over ? new Promise<never>(() => undefined) : this.broker.publish(topic, messages),
      },
      folder: this.folder,
      maxBytes: this.maxBytes,
      clock: this.time,
      time: this.time,
      random: () => 0.99,
      observe: (event) => this.events.push(event),
    });
  }

  /** SIGTERM, and the next start. */
  async restart(): Promise<void> {
    const stopping = this.publisher.stop(1_000);
    await this.time.advance(1_000);
    await stopping;
    this.starts += 1;
    this.publisher = this.open();
  }

  /** The power is cut: what the disk holds at this instant is all there is. */
  crash(): void {
    const { publisher, time, folder } = this;
    this.life.over = true;
    this.life = { over: false };
    this.starts += 1;
    this.folder = this.makeFolder();
    cpSync(folder, this.folder, { recursive: true });
    this.leftovers.push(async () => {
      const stopped = publisher.stop(1);
      await time.advance(1);
      await stopped;
    });
    this.time = new ManualTime(time.now());
    this.publisher = this.open();
  }

  /** Lets everything that is ready happen until it is so, time standing still; gives up in the end. */
  async until(isSo: () => boolean): Promise<void> {
    for (let turns = 0; !isSo(); turns += 1) {
      if (turns > 5_000) throw new Error('it did not come to pass');
      await turn();
    }
  }

  /** The broker is there again, and everything that waited is sent. */
  async recover(): Promise<void> {
    this.broker.fate = 'store';
    for (const each of [...this.broker.unanswered]) this.broker.answerLate(each, false);
    for (let steps = 0; this.publisher.health().holding; steps += 1) {
      if (steps > 2_000) throw new Error('the spool was never emptied');
      await this.time.advance(100);
    }
  }

  turnTo(fate: Fate): void {
    this.broker.fate = fate;
  }

  async close(): Promise<void> {
    this.life.over = true;
    this.leftovers.push(async () => {
      const stopped = this.publisher.stop(1);
      await this.time.advance(1);
      await stopped;
    });
    for (const leftover of this.leftovers) await leftover();
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }

  private makeFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'parley-spool-'));
    this.folders.push(folder);
    return folder;
  }
}
