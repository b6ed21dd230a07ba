import { ack, park, type Outcome } from '@parley/broker';
import type { InboundText, RecordedFact } from '@parley/contracts';
import type { Command, ReceivedText } from '@parley/conversation';
import { routeText, type IntentClassifier } from '@parley/conversation/routing';
import type { Clock, Contacts, ResolvedSender, Senders } from '@parley/runtime';
import type { RouterMetrics } from './metrics.js';
import { promptOf } from './prompt-of.js';

/** One of each script, since patterns are compiled on first use for each. */
const warmUps = ['where is my order', 'где мой заказ'];

/** Finds out what a text is, and records the text, its route and what follows at once in one append. */
export class RouteText {
  constructor(
    private readonly contacts: Contacts,
    private readonly senders: Senders,
    private readonly classifier: IntentClassifier,
    private readonly clock: Clock,
    private readonly metrics: RouterMetrics,
  ) {
    // The first customer shall not wait for what is built when it is first needed.
    for (const text of warmUps) routeText({ text, languages: ['en'] }, classifier);
  }

  /** Errors: those of {@link Contacts.execute}. */
  async run(text: InboundText, traceparent?: string): Promise<Outcome> {
    const { contactId, brandId, senderId, messageId, carrierOptOut } = text;
    const sender = this.configured(text);
    const verdict = routeText(
      {
        text: text.personal.text,
        languages: sender?.sender.languages ?? ['en'],
        hasMedia: text.personal.media.length > 0,
        ...(sender ? { brandName: sender.brand.name, country: sender.sender.country } : {}),
        ...(carrierOptOut === undefined ? {} : { carrierOptOut }),
      },
      this.classifier,
    );
    // A STOP counts also on a sender code that was taken out of the configuration meanwhile.
    if (!sender && verdict.keyword !== 'stop') {
      return park(`Sender code ${senderId} of brand ${brandId} is not configured: put it back and redrive the text.`);
    }
    const prompt = sender && promptOf(sender, messageId, verdict.language);
    const command: Command = {
      type: 'ReceiveMessage',
      senderId,
      message: receivedText(text),
      verdict,
      ...(prompt ? { prompt } : {}),
    };
    const meta = {
      at: this.clock.now(),
      cause: messageId,
      actor: { kind: 'customer' } as const,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const executed = await this.contacts.execute({ contactId, brandId }, meta, command);
    if (!executed.ok) return park(executed.refusal.code);
    this.count(executed.facts);
    return ack;
  }

  private configured({ brandId, senderId }: InboundText): ResolvedSender | undefined {
    const sender = this.senders.find(senderId);
    return sender?.brand.id === brandId ? sender : undefined;
  }

  private count(facts: readonly RecordedFact[]): void {
    for (const fact of facts) {
      if (fact.type !== 'MessageRouted') continue;
      const { route, keyword = '', intent = '', possibleRevocation } = fact.data;
      const sender = fact.senderId ?? '';
      this.metrics.routed.inc({ sender, route, keyword, intent });
      if (possibleRevocation) this.metrics.doubtful.inc({ sender });
    }
  }
}

function receivedText(text: InboundText): ReceivedText {
  const { messageId, carrier, carrierMessageId, acceptedAt, segments, carrierOptOut, personal } = text;
  return {
    messageId,
    carrier,
    carrierMessageId,
    acceptedAt,
    ...(segments === undefined ? {} : { segments }),
    ...(carrierOptOut === undefined ? {} : { carrierOptOut }),
    from: personal.from,
    to: personal.to,
    text: personal.text,
    media: personal.media,
    ...(personal.raw === undefined ? {} : { raw: personal.raw }),
  };
}
