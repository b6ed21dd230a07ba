export { describeOn, type TestEngine } from './describe-on.js';
export {
  startFerretdb,
  startKafka,
  startPostgres,
  type KafkaOptions,
  type StartedEngine,
  type StartedKafka,
} from './start.js';
