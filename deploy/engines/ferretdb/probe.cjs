'use strict';
const { ask } = require('../process/ask.cjs');

/** The document `{ hello: 1, $db: 'admin' }` in an OP_MSG: https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
function hello() {
  const fields = Buffer.concat([
    Buffer.from('\x10hello\0\x01\0\0\0', 'latin1'),
    Buffer.from('\x02$db\0\x06\0\0\0admin\0\0', 'latin1'),
  ]);
  const document = Buffer.concat([int32(4 + fields.length), fields]);
  const message = Buffer.concat([int32(1), int32(0), int32(2013), int32(0), Buffer.from([0]), document]);
  return Buffer.concat([int32(4 + message.length), message]);
}

function int32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

const isWhole = (answer) => answer.length >= 4 && answer.length >= answer.readInt32LE(0);

/** Whether a server there says hello and takes writes. */
async function mongodbAnswers(port) {
  const answer = await ask(port, hello(), isWhole);
  return answer?.includes('isWritablePrimary\0\x01') ?? false;
}

module.exports = { mongodbAnswers };
