import type { CarrierConfig } from '@parley/runtime';
import type { CarrierWebhooks } from './port.js';
import { TwilioWebhooks } from './twilio/webhooks.js';

/** What checks and reads the webhooks of a sender code's carrier; undefined where the carrier makes none. */
export function webhooksFor(carrier: CarrierConfig): CarrierWebhooks | undefined {
  switch (carrier.kind) {
    case 'twilio':
      return new TwilioWebhooks(carrier);
    case 'loopback':
      return undefined;
  }
}
