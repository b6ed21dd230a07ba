import { Empty, StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb.js';
import { ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { Metadata, status } from '@grpc/grpc-js';
import type { LoggedEvent, Offsets } from './log.js';

const TICKS_PER_MILLISECOND = 10_000n;

export const nameOf = (stream: StreamIdentifier | undefined): string =>
  Buffer.from(stream!.getStreamName_asU8()).toString('utf8');

export const identifierOf = (stream: string): StreamIdentifier => {
  const identifier = new StreamIdentifier();
  identifier.setStreamName(new Uint8Array(Buffer.from(stream)));
  return identifier;
};

const encoded = new WeakMap<LoggedEvent, Buffer>();

/** An event as it goes over the wire; made once, for many read it. */
export function eventMessage(event: LoggedEvent): Buffer {
  const before = encoded.get(event);
  if (before) return before;
  const message = Buffer.from(readRespOf(event).serializeBinary());
  encoded.set(event, message);
  return message;
}

function readRespOf(event: LoggedEvent): ReadResp {
  const recorded = new ReadResp.ReadEvent.RecordedEvent();
  const id = new UUID();
  id.setString(event.id);
  recorded.setId(id);
  recorded.setStreamIdentifier(identifierOf(event.stream));
  recorded.setStreamRevision(String(event.revision));
  recorded.setCommitPosition(String(event.commit));
  recorded.setPreparePosition(String(event.prepare));
  recorded.getMetadataMap().set('type', event.type);
  recorded.getMetadataMap().set('content-type', event.contentType);
  recorded.getMetadataMap().set('created', String(BigInt(event.created.getTime()) * TICKS_PER_MILLISECOND));
  recorded.setData(event.data);
  const read = new ReadResp.ReadEvent();
  read.setEvent(recorded);
  read.setCommitPosition(String(event.commit));
  const message = new ReadResp();
  message.setEvent(read);
  return message;
}

export function streamNotFound(stream: string): ReadResp {
  const notFound = new ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(identifierOf(stream));
  const message = new ReadResp();
  message.setStreamNotFound(notFound);
  return message;
}

export function confirmation(id: string): ReadResp {
  const confirmed = new ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId(id);
  const message = new ReadResp();
  message.setConfirmation(confirmed);
  return message;
}

export function checkpoint({ commit, prepare }: Offsets): ReadResp {
  const reached = new ReadResp.Checkpoint();
  reached.setCommitPosition(String(commit));
  reached.setPreparePosition(String(prepare));
  const message = new ReadResp();
  message.setCheckpoint(reached);
  return message;
}

export function caughtUp(): ReadResp {
  const message = new ReadResp();
  message.setCaughtUp(new ReadResp.CaughtUp());
  return message;
}

export const empty = (): Empty => new Empty();

export type Refusal = ReturnType<typeof refusal>;

/** Errors as the server sends them: a status, and in the trailers what exactly it was. */
export function refusal(code: status, details: string, trailers: Readonly<Record<string, string>> = {}) {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return { code, details, metadata };
}

export const streamDeleted = (stream: string) =>
  refusal(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const notLeader = (host: string, port: number) =>
  refusal(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });

export const tooLarge = (limit: number) =>
  refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });

export const unavailable = () => refusal(status.UNAVAILABLE, 'Server Is Not Ready');
export const timedOut = () => refusal(status.ABORTED, 'Operation timed out: write timeout');
export const accessDenied = () => refusal(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
