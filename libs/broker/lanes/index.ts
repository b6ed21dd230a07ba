export type { Feed, Intake, LaneAdapter, PartitionRef, ResumeAt, Tail } from './feed.js';
export { LaneConsumer } from './lane-consumer.js';
export { timersBeside, type Time } from './time.js';
