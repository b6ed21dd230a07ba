import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import type { Faults } from './faults.js';
import { compareOffsets, type Log, type LoggedEvent, type Offsets } from './log.js';
import {
  caughtUp,
  checkpoint,
  confirmation,
  eventMessage,
  nameOf,
  streamDeleted,
  streamNotFound,
  unavailable,
} from './messages.js';

/** A message, or one that is encoded already. */
export type Answer = ReadResp | Buffer;
type Call = ServerWritableStream<ReadReq, Answer>;

/** Events looked at in one go where the client does not say how many. */
const SEARCH_WINDOW = 32;

export interface Counters {
  /** Events of subscriptions that were handed to the network. */
  sent: number;
  /** Subscriptions that were begun. */
  subscriptions: number;
  /** Events that reads of $all were answered with. */
  looked: number;
}

export function readHandler(log: Log, faults: Faults, counters: Counters, announcesCaughtUp: boolean) {
  return (call: Call): void => {
    const options = call.request.getOptions()!;
    if (faults.refuses(call.metadata, (refusal) => void call.emit('error', refusal))) return;
    if (options.hasSubscription()) {
      counters.subscriptions += 1;
      if (faults.mutesSubscriptions !== 'from the beginning')
        void subscribe(call, options, log, faults, counters, announcesCaughtUp);
    } else if (!faults.hangsReads) void read(call, options, log, faults, counters);
  };
}

async function read(call: Call, options: ReadReq.Options, log: Log, faults: Faults, counters: Counters): Promise<void> {
  const count = Number(options.getCount());
  const backwards = options.getReadDirection() === 1;
  if (options.hasAll()) {
    const events = ofAll(log.all, options.getAll()!, backwards, count);
    counters.looked += events.length;
    for (const event of events) await send(call, eventMessage(event));
    return void call.end();
  }
  const stream = options.getStream()!;
  const name = nameOf(stream.getStreamIdentifier());
  if (log.isTombstoned(name)) return void call.emit('error', streamDeleted(name));
  const events = log.stream(name);
  const isStale = events !== undefined && faults.staleReads > 0;
  if (isStale) faults.staleReads -= 1;
  if (!events || isStale) {
    await send(call, streamNotFound(name));
    return void call.end();
  }
  const from = stream.hasRevision() ? BigInt(stream.getRevision()) : stream.hasEnd() ? events.at(-1)!.revision : 0n;
  const wanted = backwards
    ? events.filter(({ revision }) => revision <= from).toReversed()
    : events.filter(({ revision }) => revision >= from);
  for (const event of wanted.slice(0, count)) await send(call, eventMessage(event));
  call.end();
}

/** Forwards including the event that stands there, backwards without it. */
function ofAll(all: readonly LoggedEvent[], from: ReadReq.Options.AllOptions, backwards: boolean, count: number) {
  const at = from.hasPosition() ? firstFrom(all, offsetsOf(from.getPosition()!)) : from.hasEnd() ? all.length : 0;
  return backwards ? all.slice(Math.max(0, at - count), at).toReversed() : all.slice(at, at + count);
}

async function subscribe(
  call: Call,
  options: ReadReq.Options,
  log: Log,
  faults: Faults,
  counters: Counters,
  announcesCaughtUp: boolean,
): Promise<void> {
  let isOver = false;
  let wake = (): void => {};
  const stop = [
    log.onWritten(() => wake()),
    faults.onDrop((how) => {
      end();
      if (how === 'silently') call.end();
      else call.emit('error', unavailable());
    }),
  ];
  const end = (): void => {
    isOver = true;
    for (const each of stop) each();
    wake();
  };
  call.on('cancelled', end).on('close', end);
  const all = options.getAll()!;
  const filter = options.getFilter()!;
  const prefixes = filter.getStreamIdentifier()!.getPrefixList();
  const interval = filter.getCheckpointintervalmultiplier() * (filter.hasMax() ? filter.getMax() : SEARCH_WINDOW);
  let next = all.hasPosition() ? firstAfter(log.all, offsetsOf(all.getPosition()!)) : 0;
  let isLive = false;
  await send(call, confirmation(randomUUID()));
  if (faults.mutesSubscriptions) return;
  for (let considered = 1; !isOver;) {
    const event = log.all[next];
    if (!event) {
      if (!isLive && announcesCaughtUp) await send(call, caughtUp());
      isLive = true;
      if (log.all.length === next && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    next += 1;
    if (prefixes.some((prefix) => event.stream.startsWith(prefix))) {
      counters.sent += 1;
      await send(call, eventMessage(event));
    }
    if (considered++ % interval === 0 && !isOver) await send(call, checkpoint(event));
  }
}

const offsetsOf = (position: ReadReq.Options.Position): Offsets => ({
  commit: BigInt(position.getCommitPosition()),
  prepare: BigInt(position.getPreparePosition()),
});

/** Index of the first event at or after a place. */
function firstFrom(all: readonly LoggedEvent[], place: Offsets): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareOffsets(all[middle]!, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As some versions find it: one event is read from the place on, and the one after it is the next, whatever was read. */
const firstAfter = (all: readonly LoggedEvent[], place: Offsets): number => firstFrom(all, place) + 1;

/** Waits while the network takes no more. */
async function send(call: Call, message: Answer): Promise<void> {
  if (call.cancelled || call.destroyed || call.write(message)) return;
  const events = ['drain', 'close', 'cancelled'];
  await new Promise<void>((resolve) => {
    const go = (): void => {
      for (const event of events) call.off(event, go);
      resolve();
    };
    for (const event of events) call.on(event, go);
  });
}
