import { AppendResp, type AppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { handleClientStreamingCall, sendUnaryData } from '@grpc/grpc-js';
import type { AppendAnswer, Log, ProposedEvent } from './log.js';
import { empty, nameOf, streamDeleted, timedOut, tooLarge, unavailable } from './messages.js';
import type { Faults } from './faults.js';

/** The server’s default, of all data of one append. */
const MAX_APPEND_SIZE = 1024 * 1024;

export function appendHandler(log: Log, faults: Faults): handleClientStreamingCall<AppendReq, AppendResp> {
  return (call, callback) => {
    let options: AppendReq.Options | undefined;
    let size = 0;
    const events: ProposedEvent[] = [];
    call.on('data', (request: AppendReq) => {
      options ??= request.getOptions();
      const message = request.getProposedMessage();
      if (!message) return;
      size += message.getData_asU8().length;
      events.push({
        id: message.getId()!.getString(),
        type: message.getMetadataMap().get('type')!,
        contentType: message.getMetadataMap().get('content-type')!,
        data: message.getData_asU8(),
      });
    });
    call.on('end', () => {
      if (faults.refuses(call.metadata, callback)) return;
      const fault = faults.nextAppend();
      if (fault === 'refuse') return callback(unavailable());
      if (size > MAX_APPEND_SIZE) return callback(tooLarge(MAX_APPEND_SIZE));
      const stream = nameOf(options!.getStreamIdentifier());
      const answer = log.append(stream, expectedOf(options!), events);
      if (fault === 'store-and-lose-the-answer') return callback(unavailable());
      if (fault === 'store-and-time-out') return callback(timedOut());
      if (fault === 'store-and-hang') return;
      reply(answer, stream, options!, callback);
    });
  };
}

function expectedOf(options: AppendReq.Options): bigint {
  if (options.hasNoStream()) return -1n;
  if (options.hasRevision()) return BigInt(options.getRevision());
  throw new Error('an append without an expected revision');
}

function reply(answer: AppendAnswer, stream: string, options: AppendReq.Options, callback: sendUnaryData<AppendResp>) {
  if (answer.kind === 'deleted') return callback(streamDeleted(stream));
  const response = new AppendResp();
  if (answer.kind === 'wrong-expected') {
    const wrong = new AppendResp.WrongExpectedVersion();
    if (answer.current === undefined) wrong.setCurrentNoStream(empty());
    else wrong.setCurrentRevision(String(answer.current));
    if (options.hasNoStream()) wrong.setExpectedNoStream(empty());
    else wrong.setExpectedRevision(options.getRevision());
    response.setWrongExpectedVersion(wrong);
  } else {
    const success = new AppendResp.Success();
    success.setCurrentRevision(String(answer.revision));
    if (answer.last) {
      const position = new AppendResp.Position();
      position.setCommitPosition(String(answer.last.commit));
      position.setPreparePosition(String(answer.last.prepare));
      success.setPosition(position);
    } else {
      success.setNoPosition(empty());
    }
    response.setSuccess(success);
  }
  callback(null, response);
}
