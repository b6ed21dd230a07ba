import type { Client } from 'pg';
import type { Doorbell } from '../doorbell.js';
import type { Address } from './address.js';
import { connect, type Log } from './connections.js';
import { unavailable } from './unavailable.js';

/** Milliseconds before the first try to listen again; then twice as long each time, up to the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Tells the subscribers of every process that something was appended: `LISTEN` and `NOTIFY` on a connection of its own.
 *
 * The notice is given after the commit, and many commits share one: inside an append’s transaction it would take a
 * lock of the whole cluster until the commit is on the disk, and no two appends would ever share that wait. Where the
 * process ends in between, its subscribers elsewhere find the facts by their slow poll.
 */
export class Bell {
  readonly subscribers = new Set<Doorbell>();
  private client: Client | undefined;
  private telling = false;
  private owed = false;
  private pause = FIRST_PAUSE;
  private again: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly address: Address,
    private readonly log: Log | undefined,
  ) {}

  /** Listens from now on, for as long as it takes. Resolves once it does, or after the first try that failed. */
  async listen(): Promise<void> {
    try {
      const client = await connect(this.address);
      client.on('notification', this.ring);
      client.once('end', () => this.lost(client, new Error('the connection ended')));
      await client.query(`LISTEN ${channelOf(this.address)}`);
      if (this.closed) return await client.end();
      this.client = client;
      this.pause = FIRST_PAUSE;
    } catch (error) {
      return this.tryLater(error);
    }
    // What was appended while nobody listened rang for nobody.
    this.ring();
    if (this.owed) this.tell();
  }

  /** Rings here at once, and in every other process as soon as the server is told. */
  tell(): void {
    this.ring();
    this.owed = true;
    if (!this.telling) void this.tellOthers();
  }

  /** Ends listening; everybody who waits looks once more. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.again);
    this.ring();
    await this.client?.end();
  }

  private readonly ring = (): void => {
    for (const doorbell of this.subscribers) doorbell.ring();
  };

  private async tellOthers(): Promise<void> {
    this.telling = true;
    while (this.owed && this.client) {
      this.owed = false;
      await this.client.query(`NOTIFY ${channelOf(this.address)}`).catch(() => (this.owed = true));
    }
    this.telling = false;
  }

  private lost(client: Client, error: unknown): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.tryLater(error);
  }

  private tryLater(error: unknown): void {
    if (this.closed) return;
    this.log?.warn(
      { err: unavailable(this.address.shown, error), pauseMs: this.pause },
      'nobody tells of new facts: subscribers poll until the event store can be listened to again',
    );
    this.again = setTimeout(() => void this.listen(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }
}

const channelOf = ({ schema }: Address): string => `${schema}_facts`;
