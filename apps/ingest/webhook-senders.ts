import { normaliseAddress, webhooksFor, type CarrierWebhooks } from '@parley/carriers';
import { ProblemError, type ResolvedSender, type Senders } from '@parley/runtime';

export interface WebhookSender extends ResolvedSender {
  readonly webhooks: CarrierWebhooks;
}

/** The sender codes whose carriers call us. */
export class WebhookSenders {
  private readonly byId: ReadonlyMap<string, WebhookSender>;

  constructor(senders: Senders) {
    this.byId = new Map(
      senders.all().flatMap((resolved) => {
        const webhooks = webhooksFor(resolved.sender.carrier);
        return webhooks ? [[resolved.sender.id, { ...resolved, webhooks }] as const] : [];
      }),
    );
  }

  has(carrier: string, senderId: string): boolean {
    return this.byId.get(senderId)?.webhooks.kind === carrier;
  }

  /** @throws ProblemError 404 `sender-unknown` */
  get(carrier: string, senderId: string): WebhookSender {
    if (this.has(carrier, senderId)) return this.byId.get(senderId)!;
    throw new ProblemError(
      404,
      'sender-unknown',
      'No sender code of this id has this carrier: compare the webhook address with the configuration.',
    );
  }

  /**
   * Whose text it is: numbers of one account may share a webhook address, and the customer is answered from the number
   * they texted. A number that is not configured belongs to the sender code whose address it came to: the signature says
   * that the text is genuine, and turning it away would lose it.
   */
  addressed(to: string, called: WebhookSender): ResolvedSender {
    const code = normaliseAddress(to, called.sender.country);
    if (called.sender.code === code) return called;
    const others = [...this.byId.values()].filter((other) => other.sender.code === code);
    return others.find((other) => sameAccount(other, called)) ?? called;
  }
}

function sameAccount({ sender: { carrier: a } }: WebhookSender, { sender: { carrier: b } }: WebhookSender): boolean {
  return a.kind === 'twilio' && b.kind === 'twilio' && a.accountSid === b.accountSid;
}
