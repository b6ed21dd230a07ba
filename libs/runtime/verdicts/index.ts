export { ReplyJudge, type Tried, type Wish } from './reply-judge.js';
export { senderPolicy } from './sender-policy.js';
export { timeZoneData } from './time-zone-data.js';
