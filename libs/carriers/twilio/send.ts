import type { CarrierSender, LookUpOutcome, OutgoingText, SendOutcome } from '../port.js';
import { callTwilio, messagesUrl, type TwilioAccount } from './api.js';
import { lookUp } from './look-up.js';
import { outcomeOf } from './outcome.js';
import { REPLY_PARAMETER } from './receipt.js';

export interface TwilioSenderSettings extends TwilioAccount {
  readonly senderId: string;
  readonly publicUrl: string;
  readonly messagingServiceSid?: string | undefined;
}

/** Seconds Twilio takes as a validity period. */
const SHORTEST_VALIDITY = 1;
const LONGEST_VALIDITY = 36_000;

/** Hands texts to Twilio's Messages API. */
export class TwilioSender implements CarrierSender {
  readonly kind = 'twilio';

  constructor(private readonly settings: TwilioSenderSettings) {}

  async send(text: OutgoingText, signal: AbortSignal): Promise<SendOutcome> {
    return outcomeOf(await callTwilio(this.settings, messagesUrl(this.settings), this.form(text), signal));
  }

  lookUp(text: OutgoingText, since: string, signal: AbortSignal): Promise<LookUpOutcome> {
    return lookUp(this.settings, text, since, signal);
  }

  private form(text: OutgoingText): URLSearchParams {
    const { messagingServiceSid } = this.settings;
    // From is named with a messaging service as well: the customer is answered from the number they texted.
    const form = new URLSearchParams({ To: text.to, From: text.from });
    if (messagingServiceSid !== undefined) form.append('MessagingServiceSid', messagingServiceSid);
    if (text.text !== '') form.append('Body', text.text);
    for (const { url } of text.media) form.append('MediaUrl', url);
    form.append('StatusCallback', this.callbackUrl(text.replyId));
    if (text.validitySeconds !== undefined) {
      const validity = Math.min(Math.max(Math.floor(text.validitySeconds), SHORTEST_VALIDITY), LONGEST_VALIDITY);
      form.append('ValidityPeriod', String(validity));
    }
    return form;
  }

  private callbackUrl(replyId: string): string {
    const base = this.settings.publicUrl.replace(/\/+$/, '');
    return `${base}/webhooks/twilio/${this.settings.senderId}/receipts?${REPLY_PARAMETER}=${replyId}`;
  }
}
