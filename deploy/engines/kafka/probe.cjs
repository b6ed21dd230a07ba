'use strict';
const { ask } = require('../process/ask.cjs');

/** A metadata request, version 4, for no topic: https://kafka.apache.org/protocol#The_Messages_Metadata */
function metadataRequest() {
  const body = Buffer.concat([
    int16(3), // metadata
    int16(4), // version
    int32(1), // correlation id
    int16(-1), // no client id
    int32(0), // no topic
    Buffer.from([0]), // create none
  ]);
  return Buffer.concat([int32(body.length), body]);
}

function int16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

const isWhole = (answer) => answer.length >= 4 && answer.length >= 4 + answer.readInt32BE(0);
/** After size, correlation id and throttle time. */
const BROKERS_AT = 12;

/** Whether a broker answers there and knows itself as a member of its cluster. */
async function kafkaAnswers(port) {
  const answer = await ask(port, metadataRequest(), isWhole);
  return answer !== undefined && answer.readInt32BE(BROKERS_AT) > 0;
}

module.exports = { kafkaAnswers };
