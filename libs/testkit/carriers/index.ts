export { FakeTwilio, type FakeTwilioOptions, type Fault, type TakenText } from './fake-twilio.js';
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
