export * from './port.js';
export { partitionOf } from './partitioner.js';
export { intentsTopic, isKeptForEver, partitionsPerTopic, serviceTopics, settingsTopic } from './topics.js';
export { deadLetterHeaders, originalOf } from './lanes/dead-letter-records.js';
export { releaseKey } from './lanes/release-key.js';
