import type { Client } from 'pg';
import type { Doorbell } from '../doorbell.js';
import { connect, type Site } from './connections.js';
import { unavailable } from './unavailable.js';

/**
 * Tells the subscribers of every process that something was appended: `LISTEN` and `NOTIFY` on a connection of its own.
 *
 * The notice is given after the commit, and many commits share one: inside an append’s transaction it would take a
 * lock of the whole cluster until the commit is on the disk, and no two appends would ever share that wait. Where the
 * process ends in between, subscribers elsewhere find the facts by their slow poll.
 */
export class Bell {
  readonly subscribers = new Set<Doorbell>();
  private client: Client | undefined;
  private connecting: Promise<void> | undefined;
  private telling: Promise<void> | undefined;
  private owed = false;
  private pause: number;
  private again: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly site: Site) {
    this.pause = site.pace.firstRetry;
  }

  /** Listens from now on, over however many connections. Resolves once it does, or the first try failed. */
  listen(): Promise<void> {
    return (this.connecting = this.connect());
  }

  /** Rings here at once, and in every other process as soon as the server is told. */
  tell(): void {
    this.ring();
    this.owed = true;
    this.telling ??= this.tellOthers().finally(() => (this.telling = undefined));
  }

  /** Tells what it owes, and lets everybody who waits look once more. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.again);
    this.ring();
    await this.connecting;
    await this.telling;
    await this.client?.end();
  }

  private readonly ring = (): void => {
    for (const doorbell of this.subscribers) doorbell.ring();
  };

  private async connect(): Promise<void> {
    let client: Client | undefined;
    try {
      const connected = (client = await connect(this.site));
      connected.on('notification', this.ring);
      connected.once('end', () => this.lost(connected));
      await connected.query(`LISTEN ${channelOf(this.site)}`);
      this.client = connected;
    } catch (error) {
      void client?.end();
      return this.tryLater(error);
    }
    if (this.pause > this.site.pace.firstRetry) this.site.log?.info('listening for new facts again');
    this.pause = this.site.pace.firstRetry;
    // What was appended while nobody listened rang for nobody.
    this.ring();
    if (this.owed) this.tell();
  }

  private async tellOthers(): Promise<void> {
    for (let { client } = this; this.owed && client; { client } = this) {
      this.owed = false;
      try {
        await client.query(`NOTIFY ${channelOf(this.site)}`);
      } catch {
        this.owed = true;
        this.client = undefined;
        void client.end();
        this.tryLater(new Error('a notice could not be given'));
      }
    }
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.tryLater(new Error('the connection ended'));
  }

  private tryLater(error: unknown): void {
    if (this.closed) return;
    this.site.log?.warn(
      { err: unavailable(this.site.address, error), pauseMs: this.pause },
      'nobody tells of new facts: subscribers poll until the event store can be listened to again',
    );
    this.again = setTimeout(() => void this.listen(), this.pause);
    this.pause = Math.min(this.pause * 2, this.site.pace.longestRetry);
  }
}

const channelOf = ({ address }: Site): string => `${address.schema}_facts`;
