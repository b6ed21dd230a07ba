export { ReplyJudge } from './reply-judge.js';
export { senderPolicy } from './sender-policy.js';
export { timeZoneData } from './time-zone-data.js';
