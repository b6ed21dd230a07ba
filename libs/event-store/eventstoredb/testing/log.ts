import { randomUUID } from 'node:crypto';

/** An event as the server keeps it. */
export interface LoggedEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly created: Date;
  readonly commit: bigint;
  readonly prepare: bigint;
}

export type ProposedEvent = Pick<LoggedEvent, 'id' | 'type' | 'contentType' | 'data'>;
export type Offsets = Pick<LoggedEvent, 'commit' | 'prepare'>;

/** What an append is answered with. */
export type AppendAnswer =
  | { readonly kind: 'success'; readonly revision: bigint; readonly last: Offsets | undefined }
  | { readonly kind: 'wrong-expected'; readonly current: bigint | undefined }
  | { readonly kind: 'deleted' };

export interface LogOptions {
  /** Whether the events of one append share their commit, as those of the old transactions do. */
  readonly sharedCommits: boolean;
  /** Whether other things come between: statistics, metadata, links, streams of other programs. */
  readonly noise: boolean;
}

export const compareOffsets = (a: Offsets, b: Offsets): number =>
  Number(a.commit - b.commit) || Number(a.prepare - b.prepare);

const json = (value: unknown): Uint8Array => new Uint8Array(Buffer.from(JSON.stringify(value)));

/** The log of a server: all events in one order, each stream with its revisions, and the rules of appending. */
export class Log {
  readonly all: LoggedEvent[] = [];
  private readonly streams = new Map<string, LoggedEvent[]>();
  /** How many events of a stream were deleted. */
  private readonly deleted = new Map<string, number>();
  private readonly tombstoned = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private offset = 0n;
  private noises = 0;

  constructor(private readonly options: LogOptions) {
    this.write('$epoch-information', [{ type: '$epoch', data: {} }]);
  }

  /** The events of a stream that can be read; undefined where it does not exist, or no more. */
  stream(name: string): readonly LoggedEvent[] | undefined {
    const left = this.streams.get(name)?.slice(this.deleted.get(name) ?? 0);
    return left?.length ? left : undefined;
  }

  isTombstoned(name: string): boolean {
    return this.tombstoned.has(name);
  }

  /** `-1n` = no stream. Facts that stand at exactly that place already are answered for as if they had been written. */
  append(name: string, expected: bigint, events: readonly ProposedEvent[]): AppendAnswer {
    if (this.tombstoned.has(name)) return { kind: 'deleted' };
    const standing = this.streams.get(name) ?? [];
    const current = BigInt(standing.length - 1);
    const isRecreated = expected === -1n && standing.length > 0 && !this.stream(name);
    if (expected === current || isRecreated) {
      const written = this.write(name, events);
      if (this.options.noise) this.makeNoise(name);
      this.tell();
      return { kind: 'success', revision: written.at(-1)!.revision, last: written.at(-1) };
    }
    const there = standing.slice(Number(expected) + 1, Number(expected) + 1 + events.length);
    const isRepeat = there.length === events.length && events.every(({ id }, index) => id === there[index]!.id);
    if (isRepeat) return { kind: 'success', revision: there.at(-1)!.revision, last: undefined };
    return { kind: 'wrong-expected', current: current < 0n ? undefined : current };
  }

  /** Writes what is not asked for by anybody who appends. */
  write(
    stream: string,
    events: readonly (Partial<ProposedEvent> | { type: string; data: object })[],
  ): readonly LoggedEvent[] {
    const standing = this.streams.get(stream) ?? [];
    this.streams.set(stream, standing);
    const prepares = events.map(() => (this.offset += 137n));
    const commit = this.options.sharedCommits ? (this.offset += 41n) : undefined;
    const written = events.map((event, index) => ({
      id: randomUUID(),
      contentType: 'application/json',
      type: 'unknown',
      ...event,
      data: event.data instanceof Uint8Array ? event.data : json(event.data),
      stream,
      revision: BigInt(standing.length + index),
      created: new Date(),
      commit: commit ?? prepares[index]!,
      prepare: prepares[index]!,
    }));
    standing.push(...written);
    this.all.push(...written);
    return written;
  }

  /** Events of no concern to us, at the end of the log. */
  writeStatistics(count: number): void {
    for (let index = 0; index < count; index += 1) {
      this.write('$stats-127.0.0.1:2113', [{ type: '$statsCollected', data: { 'proc-mem': index } }]);
    }
    this.tell();
  }

  /** As an operator does: the stream is empty, and goes on at the revision it had. */
  softDelete(stream: string): void {
    this.write(`$$${stream}`, [{ type: '$metadata', data: { $tb: Number.MAX_SAFE_INTEGER } }]);
    this.deleted.set(stream, this.streams.get(stream)?.length ?? 0);
    this.tell();
  }

  /** As an operator does: nothing can be written to the stream ever again. */
  tombstone(stream: string): void {
    this.write(stream, [{ type: '$streamDeleted', data: {} }]);
    this.tombstoned.add(stream);
    this.tell();
  }

  /** Calls back whenever something was written; answers how to stop that. */
  onWritten(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** What else happens on a server that others use too, some of it in streams whose names begin like ours. */
  private makeNoise(stream: string): void {
    const noises = [
      () => this.write('$stats-127.0.0.1:2113', [{ type: '$statsCollected', data: { 'proc-mem': 1 } }]),
      () => this.write('order-7', [{ type: 'OrderPlaced', data: { total: 3 } }]),
      () =>
        this.write(`$ce-${stream.split('-')[0]}`, [{ type: '$>', data: new Uint8Array(Buffer.from(`0@${stream}`)) }]),
      () => this.write('contact-list', [{ type: 'ContactListImported', data: { rows: 12 } }]),
      () =>
        this.write(`${stream}-index`, [
          { type: 'Indexed', data: new Uint8Array([0, 159]), contentType: 'application/octet-stream' },
        ]),
      () => this.write(`$$${stream}`, [{ type: '$metadata', data: { $cacheControl: 10 } }]),
    ];
    this.noises += 1;
    if (this.noises % 3 === 0) noises[(this.noises / 3) % noises.length]!();
  }
}
