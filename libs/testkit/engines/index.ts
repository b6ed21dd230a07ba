export { aCable, type Cable } from './cable.js';
export { describeOn } from './describe-on.js';
export { type TestEngine } from './table.js';
export {
  startFerretdb,
  startKafka,
  startPostgres,
  type KafkaOptions,
  type StartedEngine,
  type StartedKafka,
} from './start.js';
