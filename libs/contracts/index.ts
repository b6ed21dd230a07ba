export * from './primitives.js';
export * from './on-calendar.js';
export * from './ids.js';
export * from './envelope.js';
export * from './topics.js';
export * from './error.js';
export * from './facts/define.js';
export * from './facts/catalogue.js';
export * from './facts/fact.js';
export * from './facts/validate.js';
export {
  Answering,
  CarrierOptOut,
  CountedFeature,
  Detection,
  DetectionStage,
  IntentShare,
  Keyword,
  Route,
  RoutingThresholds,
} from './facts/messages.js';
export {
  ConsentCategory,
  ConsentChannel,
  ConsentEvidence,
  ConsentMethod,
  ConsentSource,
  PersonalEvidence,
} from './facts/consent.js';
export { ReplyCategory, ReplyAuthor, AutomaticText } from './facts/reply-words.js';
export { ReceiptStatus } from './facts/replies.js';
export { RuleSwitch, VerdictBasis } from './facts/verdict-basis.js';
