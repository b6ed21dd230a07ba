export { FakeTwilio, type FakeTwilioOptions, type Fault } from './fake-twilio.js';
export type { TakenText } from './taken-text.js';
export { HeldBroker } from './held-broker.js';
export { startIngest, type IngestRig } from './start-ingest.js';
export {
  signTwilioRequest,
  twilioReceiptRequest,
  twilioTextRequest,
  type InboundTextFields,
  type ReceiptFields,
  type RequestToSign,
  type SignedRequest,
  type TwilioAccountOfSender,
} from './twilio-requests.js';
